package org.exhibit99.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Sets the characters of a page on a grid of lines and columns. */
final class PdfLayout extends PDFTextStripper {
  private final StringBuilder lines;
  private final List<TextPosition> characters = new ArrayList<>();

  PdfLayout(StringBuilder lines) {
    this.lines = lines;
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  void readPage(PDDocument pdf, int page) throws IOException {
    characters.clear();
    setStartPage(page);
    setEndPage(page);
    writeText(pdf, Writer.nullWriter());
    layOut();
    lines.append("<PAGE>\n");
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    characters.addAll(positions);
  }

  private void layOut() {
    if (characters.isEmpty()) {
      return;
    }
    characters.sort(
        Comparator.comparingDouble((TextPosition c) -> Math.round(c.getYDirAdj() / 2))
            .thenComparingDouble(TextPosition::getXDirAdj));
    double unit = unit();
    List<TextPosition> line = new ArrayList<>();
    double baseline = Double.NaN;
    for (TextPosition c : characters) {
      double height = Math.max(c.getHeightDir(), 4);
      if (!line.isEmpty() && c.getYDirAdj() - baseline > height * 0.6) {
        writeLine(line, unit);
        blankLines(c.getYDirAdj() - baseline, height);
        line.clear();
      }
      if (line.isEmpty()) {
        baseline = c.getYDirAdj();
      }
      line.add(c);
    }
    writeLine(line, unit);
  }

  private void blankLines(double gap, double height) {
    if (gap > height * 2.8) {
      lines.append('\n');
    }
  }

  /** The width of a column of the grid: that of the narrower characters of the page. */
  private double unit() {
    double[] widths =
        characters.stream()
            .mapToDouble(TextPosition::getWidthDirAdj)
            .filter(w -> w > 0.5)
            .sorted()
            .toArray();
    return widths.length == 0 ? 5 : widths[widths.length / 2] * 0.9;
  }

  private void writeLine(List<TextPosition> line, double unit) {
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    int start = lines.length();
    double end = 0;
    for (TextPosition c : line) {
      String text = c.getUnicode();
      if (text == null || text.isBlank()) {
        continue;
      }
      double gap = c.getXDirAdj() - end;
      double space = Math.max(c.getWidthOfSpace(), unit * 0.5);
      int column = (int) Math.round(c.getXDirAdj() / unit);
      int at = lines.length() - start;
      if (at == 0 || gap > space * 2.2) {
        int blanks = Math.max(at == 0 ? 0 : 2, Math.min(column - at, 400));
        lines.append(" ".repeat(Math.max(0, blanks)));
      } else if (gap > space * 0.4) {
        lines.append(' ');
      }
      lines.append(text);
      end = c.getXDirAdj() + c.getWidthDirAdj();
    }
    lines.append('\n');
  }
}
