package org.exhibit99.document;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.exhibit99.model.Rejection.Reason;

/** Reads a PDF by the places of its characters: each page becomes lines of fixed-width text. */
final class PdfReader {
  private final DocumentBuilder out;

  PdfReader(DocumentBuilder out) {
    this.out = out;
  }

  void read(byte[] bytes) {
    StringBuilder lines = new StringBuilder();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PdfLayout layout = new PdfLayout(lines);
      int pages = Math.min(pdf.getNumberOfPages(), out.bounds().pages());
      if (pages < pdf.getNumberOfPages()) {
        out.reject(
            Reason.TOO_LARGE,
            String.format(
                Locale.ROOT,
                "It has %d pages; the first %d were read",
                pdf.getNumberOfPages(),
                pages));
      }
      for (int page = 1; page <= pages && !out.isFull(); page++) {
        layout.readPage(pdf, page);
      }
    } catch (IOException | RuntimeException e) {
      out.reject(Reason.UNREADABLE, "The PDF cannot be read: " + e.getMessage());
      if (lines.isEmpty()) {
        return;
      }
    }
    if (lines.toString().isBlank()) {
      out.reject(Reason.NO_TEXT, "The PDF holds no text; pictures are not read");
      return;
    }
    new TextReader(out).read(lines.toString());
  }
}
