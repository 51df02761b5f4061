package org.exhibit99.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;

/** Takes blocks in reading order, lays their words one behind the other and keeps the bounds. */
final class DocumentBuilder {
  private final ReadingBounds bounds;
  private final long deadline;
  private final StringBuilder text = new StringBuilder(1 << 12);
  private final List<Block> blocks = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final Set<Reason> told = EnumSet.noneOf(Reason.class);
  private boolean full;

  DocumentBuilder(ReadingBounds bounds) {
    this.bounds = bounds;
    this.deadline = System.nanoTime() + bounds.millis() * 1_000_000;
  }

  ReadingBounds bounds() {
    return bounds;
  }

  /** Makes room for so many characters, where about as many are to come. */
  void expect(int characters) {
    text.ensureCapacity(Math.min(characters, bounds.characters()));
  }

  /** Whether a bound is reached, so that nothing more will be taken. */
  boolean isFull() {
    if (!full && System.nanoTime() > deadline) {
      reject(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "Reading took longer than %d ms; what stands behind was left out",
              bounds.millis()));
      full = true;
    }
    return full;
  }

  /** Notes why something was not read; the first of each reason is kept. */
  void reject(Reason reason, String detail) {
    if (told.add(reason)) {
      rejections.add(Rejection.ofWhole(reason, detail));
    }
  }

  /**
   * Takes a paragraph.
   *
   * @param listed whether it is marked as one of a list
   */
  void paragraph(String words, boolean heading, boolean listed) {
    if (words.isEmpty() || !hasRoom(words.length())) {
      return;
    }
    int start = text.length();
    text.append(words);
    blocks.add(new Paragraph(words, heading, listed, start, text.length()));
    text.append("\n\n");
  }

  void table(Grid grid) {
    if (grid.cells().isEmpty()) {
      return;
    }
    if (grid.cells().size() > bounds.cells()) {
      reject(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "A table has %d cells, more than the %d that are read; it was left out",
              grid.cells().size(),
              bounds.cells()));
      return;
    }
    int length = 0;
    for (Cell cell : grid.cells()) {
      length += cell.text().length() + 1;
    }
    if (!hasRoom(length)) {
      return;
    }
    int start = text.length();
    List<Cell> cells = new ArrayList<>(grid.cells().size());
    int row = -1;
    for (Cell cell : grid.cells()) {
      if (row >= 0) {
        text.append(cell.row() == row ? '\t' : '\n');
      }
      row = cell.row();
      int from = text.length();
      text.append(cell.text());
      cells.add(
          new Cell(
              cell.text(),
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.indent(),
              cell.bold(),
              from,
              text.length()));
    }
    blocks.add(new Table(grid.rows(), grid.columns(), cells, start, text.length()));
    text.append("\n\n");
  }

  private boolean hasRoom(int characters) {
    if (isFull()) {
      return false;
    }
    if (text.length() + characters > bounds.characters()) {
      reject(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "The text is longer than %d characters; what stands behind was left out",
              bounds.characters()));
      full = true;
      return false;
    }
    return true;
  }

  boolean hasBlocks() {
    return !blocks.isEmpty();
  }

  Document build(String mediaType) {
    return new Document(mediaType, text.toString(), blocks, rejections);
  }
}
