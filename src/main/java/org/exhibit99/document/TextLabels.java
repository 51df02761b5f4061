package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;

/** Joins labels over several lines to the row that has the figures. */
final class TextLabels {
  private final List<TextRow> rows;
  private final int widest;

  private TextLabels(List<TextRow> rows) {
    this.rows = rows;
    int end = 0;
    for (TextRow row : rows) {
      if (!row.cells.isEmpty()) {
        end = Math.max(end, row.end);
      }
    }
    this.widest = end;
  }

  /** The rows with every label whole. */
  static List<TextRow> joined(List<TextRow> rows) {
    return new TextLabels(rows).join();
  }

  private List<TextRow> join() {
    List<TextRow> joined = new ArrayList<>(rows.size());
    for (int at = 0; at < rows.size(); at++) {
      TextRow row = rows.get(at);
      TextRow last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || row.parted || row.label.isEmpty()) {
        joined.add(row);
      } else if (last.isLabelOnly() && (goesOn(last, row) || wraps(last, row, at))) {
        row.label = LabelWords.joined(last.label, row.label);
        row.indent = last.indent;
        row.parted = last.parted;
        joined.set(joined.size() - 1, row);
      } else if (row.isLabelOnly() && hangs(last, row) && !belongsBelow(row, at)) {
        last.label = LabelWords.joined(last.label, row.label);
        last.end = row.end;
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  private static boolean goesOn(TextRow first, TextRow second) {
    return LabelWords.goesOn(first.label, second.label);
  }

  /** A full line that the next word would not have fitted in, and a deeper line that is alone. */
  private boolean wraps(TextRow first, TextRow second, int at) {
    if (first.label.endsWith(":") || second.indent <= first.indent || second.cells.isEmpty()) {
      return false;
    }
    TextRow next = at + 1 < rows.size() ? rows.get(at + 1) : null;
    boolean alone = next == null || next.parted || next.indent < second.indent;
    int word = second.label.indexOf(' ');
    word = word < 0 ? second.label.length() : word;
    boolean full = first.end + 1 + word > widest;
    return alone && (full || second.indent - first.indent == 1);
  }

  private static boolean hangs(TextRow last, TextRow row) {
    return goesOn(last, row) && (row.indent > last.indent || LabelWords.isOpen(last.label));
  }

  /** Whether words without figures begin the label of the row below rather than end the last. */
  private boolean belongsBelow(TextRow row, int at) {
    TextRow next = at + 1 < rows.size() ? rows.get(at + 1) : null;
    return next != null && !next.parted && next.indent > row.indent && goesOn(row, next);
  }
}
