package org.exhibit99.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.exhibit99.model.Rejection.Reason;

/** Reads a PDF by the places of its characters: each page becomes lines of fixed-width text. */
final class PdfReader {
  /** How much may stand behind the mark that ends a PDF. */
  private static final int LONGEST_TAIL = 2_048;

  private final DocumentBuilder out;

  PdfReader(DocumentBuilder out) {
    this.out = out;
  }

  void read(byte[] bytes) {
    StringBuilder lines = new StringBuilder();
    boolean whole = hasEnd(bytes);
    boolean readable = true;
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
      readable = false;
      if (whole) {
        out.reject(Reason.UNREADABLE, "The PDF cannot be read: " + e.getMessage());
      }
    }
    new TextReader(out).read(lines.toString());
    if (!whole) {
      out.reject(Reason.TRUNCATED, "The PDF ends in the middle, before its %%EOF; get it again");
    } else if (readable && !out.hasBlocks()) {
      out.reject(Reason.NO_TEXT, "The PDF holds no text; pictures are not read");
    }
  }

  /** Whether the mark that ends a PDF stands near the end. */
  private static boolean hasEnd(byte[] bytes) {
    int from = Math.max(0, bytes.length - LONGEST_TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }
}
