package org.exhibit99.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes a table of figures, and notes the facts in it. */
final class Statement {
  /**
   * A column and what it shows.
   *
   * @param counted whether its figures are the company's own for the period, not a change or what
   *     has been restated since
   */
  record Shown(Part.Column column, Figures figures, boolean counted) {
    Shown(Part.Column column, Figures figures) {
      this(column, figures, true);
    }
  }

  private final List<String> title;
  private final String caption;
  private final List<Shown> columns;
  private final FactSheet facts;
  private final List<Part.Line> lines = new ArrayList<>();
  private boolean withChange;

  Statement(List<String> title, String caption, List<Shown> columns, FactSheet facts) {
    this.title = List.copyOf(title);
    this.caption = caption;
    this.columns = List.copyOf(columns);
    this.facts = facts;
  }

  /** Adds columns that show by how much the first of two columns differs from the second. */
  Statement withChange() {
    withChange = true;
    return this;
  }

  Statement section(String label) {
    return section(label, 0);
  }

  Statement section(String label, int indent) {
    lines.add(new Part.Section(label, indent));
    return this;
  }

  Statement rule() {
    lines.add(new Part.Rule(false));
    return this;
  }

  Statement doubleRule() {
    lines.add(new Part.Rule(true));
    return this;
  }

  /** A line of figures. */
  Statement row(String label, int indent, Item item) {
    return row(label, indent, item, false, false);
  }

  /** A line of figures with dollar signs. */
  Statement dollars(String label, int indent, Item item) {
    return row(label, indent, item, false, true);
  }

  /** A line whose figures are taken away and so stand in parentheses. */
  Statement less(String label, int indent, Item item) {
    return row(label, indent, item, true, false);
  }

  private Statement row(String label, int indent, Item item, boolean less, boolean dollar) {
    List<Figure> figures = new ArrayList<>();
    for (Shown shown : columns) {
      Figures values = shown.figures();
      Figure figure = figure(values, item, less);
      figures.add(dollar ? figure.withDollar() : figure);
      if (shown.counted() && !item.metric().isEmpty()) {
        facts.note(
            item.metric(),
            values.period(item),
            values.value(item),
            grain(item),
            values.restated() && item.kind() != Item.Kind.OPENING,
            item.kind() == Item.Kind.OPENING);
      }
    }
    if (withChange) {
      Change change =
          Change.between(columns.get(0).figures(), columns.get(1).figures(), item, less);
      figures.add(dollar ? change.amount().withDollar() : change.amount());
      figures.add(change.percent());
    }
    lines.add(new Part.Row(label, indent, figures));
    return this;
  }

  /** A line of ready figures that are no facts. */
  Statement plain(String label, int indent, List<Figure> figures) {
    lines.add(new Part.Row(label, indent, figures));
    return this;
  }

  Part.Grid build() {
    List<Part.Column> heads = new ArrayList<>(columns.stream().map(Shown::column).toList());
    if (withChange) {
      heads.add(new Part.Column("", "Increase\n(Decrease)", ""));
      heads.add(new Part.Column("", "%\nChange", ""));
    }
    return new Part.Grid(title, caption, heads, lines);
  }

  static Figure figure(Figures values, Item item, boolean less) {
    int sign = less ? -1 : 1;
    return switch (item.kind()) {
      case FLOW, BALANCE, OPENING, AVERAGE_SHARES, SHARES -> Digits.whole(sign * values.held(item));
      case MILLS_FLOW, MILLS_BALANCE -> Digits.dividend(values.value(item));
      case PER_SHARE, PER_SHARE_BALANCE -> Digits.perShare(values.value(item));
      case RATIO, RATIO_BALANCE -> Digits.percent(values.value(item));
      case DOLLAR_BALANCE -> throw new IllegalArgumentException("Only sentences tell " + item);
    };
  }

  private static BigDecimal grain(Item item) {
    return switch (item.kind()) {
      case FLOW, BALANCE, OPENING, AVERAGE_SHARES -> BigDecimal.valueOf(1000);
      case SHARES, DOLLAR_BALANCE -> BigDecimal.ONE;
      case MILLS_FLOW, MILLS_BALANCE -> new BigDecimal("0.001");
      case PER_SHARE, PER_SHARE_BALANCE -> new BigDecimal("0.01");
      case RATIO, RATIO_BALANCE -> new BigDecimal("0.0001");
    };
  }
}
