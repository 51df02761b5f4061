package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.List;
import org.exhibit99.facts.MetricDictionary.Match;
import org.exhibit99.model.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A row with figures.
 *
 * @param index its number in the table
 * @param path its label with its headings
 * @param statement what kind of rows stand around it
 * @param matches the metrics that its label names
 * @param scale the scale that the label or the section gives, or null where the table's applies
 * @param cells its figures in the order of the columns
 */
record TableRow(
    int index,
    LabelPath path,
    Statement statement,
    List<Match> matches,
    @Nullable ScaleWords scale,
    List<Figure> cells) {
  private static final BigDecimal FEW = BigDecimal.valueOf(100);

  TableRow {
    matches = List.copyOf(matches);
    cells = List.copyOf(cells);
  }

  /**
   * A number of a row.
   *
   * @param column the column of its cell
   * @param head what stands above it
   * @param printed the number
   */
  record Figure(int column, ColumnHead head, Printed printed) {
    /** Whether it states the whole company's figure for a period. */
    boolean counts() {
      return head.role() == ColumnHead.Role.FIGURE && head.period() != null;
    }
  }

  /** The same row as naming other metrics. */
  TableRow withMatches(List<Match> others) {
    return new TableRow(index, path, statement, others, scale, cells);
  }

  /** Whether its label names a metric. */
  boolean states(String metric) {
    for (Match match : matches) {
      if (match.metric().name().equals(metric)) {
        return true;
      }
    }
    return false;
  }

  /** The number in a column, or null. */
  @Nullable Printed in(int column) {
    for (Figure figure : cells) {
      if (figure.column() == column) {
        return figure.printed();
      }
    }
    return null;
  }

  /** Its figures that {@link Figure#counts count}. */
  List<Figure> counting() {
    return cells.stream().filter(Figure::counts).toList();
  }

  /** Whether a column of figures prints a percent sign in this row. */
  boolean isPercent() {
    for (Figure figure : cells) {
      if (figure.counts() && figure.printed().percent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether all its figures are small and printed to the cent. */
  boolean isOfCents() {
    boolean cents = false;
    for (Figure figure : cells) {
      Printed printed = figure.printed();
      if (figure.counts() && !printed.dash()) {
        cents = printed.decimals() >= 2 && !printed.percent() && isSmall(printed.value());
        if (!cents) {
          return false;
        }
      }
    }
    return cents;
  }

  private static boolean isSmall(BigDecimal value) {
    return value.abs().compareTo(FEW) < 0;
  }

  /** Whether the figures of the row print both signs. */
  boolean hasBothSigns() {
    return hasSign(1) && hasSign(-1);
  }

  /** Whether a figure of the row has this sign. */
  boolean hasSign(int sign) {
    for (Figure figure : cells) {
      if (figure.counts() && figure.printed().value().signum() == sign) {
        return true;
      }
    }
    return false;
  }

  /** The scale for dollars, where the row gives one. */
  @Nullable Scale ownScale() {
    return scale == null ? null : scale.dollars();
  }
}
