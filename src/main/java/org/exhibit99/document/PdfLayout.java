package org.exhibit99.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Sets the characters of pages on a grid of lines and columns. The grid is finer than the
 * characters are wide, so that words never push what stands to their right; figures keep their
 * right edge, heads their middle and labels their left edge.
 */
final class PdfLayout extends PDFTextStripper {
  private static final double FINENESS = 0.72;
  private static final int WIDEST = 400;

  private final StringBuilder lines;
  private final List<TextPosition> characters = new ArrayList<>();
  private double unit;
  private double margin;

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
    if (!characters.isEmpty()) {
      measure();
      layOut();
    }
    lines.append("<PAGE>\n");
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      String unicode = position.getUnicode();
      if (unicode != null && !unicode.isBlank()) {
        characters.add(position);
      }
    }
  }

  /** Fixes the grid by the first page that has text, so that tables go on over pages. */
  private void measure() {
    if (unit > 0) {
      return;
    }
    double[] widths =
        characters.stream()
            .mapToDouble(TextPosition::getWidthDirAdj)
            .filter(width -> width > 0.5)
            .sorted()
            .toArray();
    unit = (widths.length == 0 ? 5 : widths[widths.length / 2]) * FINENESS;
    margin = characters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0) - unit * 0.5;
  }

  private void layOut() {
    characters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<List<TextPosition>> rows = new ArrayList<>();
    for (TextPosition c : characters) {
      List<TextPosition> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (last.isEmpty() || distance(last, c) > Math.max(c.getHeightDir(), 4) * 0.6) {
        last = new ArrayList<>();
        rows.add(last);
      }
      last.add(c);
    }
    double pitch = pitch(rows);
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0 && distance(rows.get(i - 1), rows.get(i).get(0)) > pitch * 1.35) {
        lines.append('\n');
      }
      writeLine(new ArrayList<>(rows.get(i)));
    }
  }

  private static double distance(List<TextPosition> row, TextPosition below) {
    return below.getYDirAdj() - row.get(0).getYDirAdj();
  }

  /** How far lines of a paragraph are apart: the lower quartile of all distances. */
  private static double pitch(List<List<TextPosition>> rows) {
    double[] distances = new double[Math.max(rows.size() - 1, 1)];
    for (int i = 1; i < rows.size(); i++) {
      distances[i - 1] = distance(rows.get(i - 1), rows.get(i).get(0));
    }
    Arrays.sort(distances);
    return distances[distances.length / 4];
  }

  private void writeLine(List<TextPosition> line) {
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    int start = lines.length();
    StringBuilder words = new StringBuilder();
    double left = 0;
    double end = 0;
    for (TextPosition c : line) {
      double gap = c.getXDirAdj() - end;
      double space = c.getWidthOfSpace() > 0.5 ? c.getWidthOfSpace() : unit;
      if (!words.isEmpty() && gap > Math.max(space * 2.2, unit * 1.8)) {
        put(words.toString(), left, end, start);
        words.setLength(0);
      } else if (!words.isEmpty() && gap > space * 0.5) {
        words.append(' ');
      }
      if (words.isEmpty()) {
        left = c.getXDirAdj();
      }
      words.append(c.getUnicode());
      end = c.getXDirAdj() + c.getWidthDirAdj();
    }
    put(words.toString(), left, end, start);
    lines.append('\n');
  }

  private void put(String words, double left, double end, int start) {
    int at = lines.length() - start;
    double column = (left - margin) / unit;
    if (Figures.kind(words).isFigure() || Figures.kind(words) == Figures.Kind.SUFFIX) {
      column = (end - margin) / unit - words.length();
    } else if (at > 0) {
      column = ((left + end) / 2 - margin) / unit - words.length() / 2.0;
    }
    int blanks = Math.min((int) Math.round(column) - at, WIDEST);
    lines.append(" ".repeat(Math.max(at == 0 ? 0 : 2, blanks))).append(words);
  }
}
