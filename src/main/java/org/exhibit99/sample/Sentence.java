package org.exhibit99.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes words with amounts in between, and notes the facts that they state. */
final class Sentence {
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private final FactSheet facts;
  private final StringBuilder words = new StringBuilder();

  Sentence(FactSheet facts) {
    this.facts = facts;
  }

  Sentence say(String more) {
    words.append(more);
    return this;
  }

  /** An amount as its item is told in sentences, with parentheses for what is below zero. */
  Sentence tell(Figures figures, Item item) {
    return tell(figures, item, true);
  }

  /** The size of an amount whose sign the words around it tell, as in {@code a loss of}. */
  Sentence size(Figures figures, Item item) {
    return tell(figures, item, false);
  }

  private Sentence tell(Figures figures, Item item, boolean signed) {
    BigDecimal value = figures.value(item);
    Told told =
        switch (item.kind()) {
          case FLOW, BALANCE, OPENING, DOLLAR_BALANCE -> dollars(value);
          case MILLS_FLOW, MILLS_BALANCE -> new Told("$", Digits.cents(value), "", value, "0.001");
          case PER_SHARE, PER_SHARE_BALANCE ->
              new Told("$", Digits.cents(value), "", value, "0.01");
          case RATIO, RATIO_BALANCE ->
              new Told("", Digits.percentage(value, 2), "%", value, "0.0001");
          case AVERAGE_SHARES, SHARES ->
              throw new IllegalArgumentException("Only tables tell " + item);
        };
    boolean wrapped = signed && value.signum() < 0;
    words
        .append(told.before())
        .append(wrapped ? "(" : "")
        .append(told.digits())
        .append(wrapped ? ")" : "")
        .append(told.behind());
    if (!item.metric().isEmpty()) {
      facts.note(
          item.metric(),
          figures.period(item),
          told.value(),
          new BigDecimal(told.grain()),
          false, // only columns say so
          false);
    }
    return this;
  }

  private record Told(
      String before, String digits, String behind, BigDecimal value, String grain) {}

  private static Told dollars(BigDecimal value) {
    if (value.abs().compareTo(MILLION) < 0) {
      return new Told("$", Digits.grouped(value.longValue()), "", value, "1000");
    }
    boolean billions = value.abs().compareTo(BILLION) >= 0;
    int power = billions ? 9 : 6;
    BigDecimal rounded = value.movePointLeft(power).setScale(1, RoundingMode.HALF_UP);
    return new Told(
        "$",
        Digits.grouped(rounded.abs().longValue())
            + "."
            + rounded.abs().remainder(BigDecimal.ONE).movePointRight(1).intValue(),
        billions ? " billion" : " million",
        rounded.movePointRight(power),
        billions ? "100000000" : "100000");
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
