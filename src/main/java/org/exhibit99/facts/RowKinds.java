package org.exhibit99.facts;

import java.util.List;
import java.util.Locale;
import org.exhibit99.document.Cell;

/** Tells head rows, sections and rows with figures apart. */
final class RowKinds {
  private static final WordPattern HEAD_WORDS =
      WordPattern.of(
          "(?<![a-z])(ended|ending|months?|weeks|quarters?|years?|january|february|march|april|may|"
              + "june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|"
              + "sept?|oct|nov|dec|change|variance|[1-4]q(?:[0-9]{2,4})?|q[1-4](?:[0-9]{2,4})?)(?![a-z])|%");

  /** {@code 5/3/97}. */
  private static final WordPattern DAY =
      WordPattern.of("(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}(?![0-9/])");

  private static final int LONGEST_HEAD = 60;

  private final Grid grid;

  RowKinds(Grid grid) {
    this.grid = grid;
  }

  /** What a row is. */
  enum Kind {
    /** Without words. */
    EMPTY,
    /** Heads of columns. */
    HEAD,
    /** Words alone, which head the rows below. */
    SECTION,
    /** Figures, maybe with a label. */
    BODY,
    /** Words in the columns, as notes. */
    WORDS
  }

  /**
   * The kind of a row.
   *
   * @param bodySeen whether rows with figures stand above
   */
  Kind kind(int row, boolean bodySeen) {
    List<Cell> data = grid.data(row);
    String label = grid.label(row);
    if (data.isEmpty()) {
      return label.isBlank() ? Kind.EMPTY : Kind.SECTION;
    }
    int amounts = 0;
    int years = 0;
    int words = 0;
    boolean headWords = false;
    for (Cell cell : data) {
      Printed printed = grid.amount(row, cell.column()).orElse(null);
      if (printed == null) {
        boolean head = isHead(cell.text());
        words += head || Grid.isLabel(cell.text()) || cell.text().indexOf('/') > 0 ? 1 : 0;
        headWords |= head || (DAY.occursIn(cell.text()) && (label.isBlank() || isHead(label)));
      } else if (printed.mayBeYear() && cell.text().indexOf(',') < 0) {
        years++;
      } else {
        amounts++;
      }
    }
    if (amounts == 0 && years > 0 && (!bodySeen || label.isBlank() || !startsLikeRow(label))) {
      return Kind.HEAD;
    }
    if (amounts == 0 && years == 0 && words > 0) {
      return !bodySeen || headWords ? Kind.HEAD : Kind.WORDS;
    }
    if (amounts > 0 && words > 0 && label.isBlank() && headWords && !bodySeen) {
      return Kind.HEAD;
    }
    return amounts + years > 0 ? Kind.BODY : Kind.WORDS;
  }

  /** Whether a label is that of a row with figures rather than a stub over the labels. */
  private static boolean startsLikeRow(String label) {
    String lower = label.strip().toLowerCase(Locale.ROOT);
    return !lower.startsWith("(") && !HEAD_WORDS.occursIn(lower) && !lower.contains(" in ");
  }

  private static boolean isHead(String text) {
    return text.length() <= LONGEST_HEAD && HEAD_WORDS.occursIn(text.toLowerCase(Locale.ROOT));
  }
}
