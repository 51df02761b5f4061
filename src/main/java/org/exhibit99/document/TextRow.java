package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.document.HeadSpans.Span;

/** A row of a fixed-width table on its way to the grid. */
final class TextRow {
  /** The label, maybe empty. */
  String label = "";

  /** The character at which the label begins. */
  int indent;

  /** The character behind the label's last line. */
  int end;

  /** Whether a blank line or a rule parts it from the row above. */
  boolean parted;

  /** What stands over the columns. */
  final List<Span> cells = new ArrayList<>();

  boolean isLabelOnly() {
    return cells.isEmpty() && !label.isEmpty();
  }
}
