package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amounts that a sentence gives for one time, while it is read. */
final class ProseSegment {
  private final boolean comparison;
  private final List<ProseAmount> values = new ArrayList<>();
  private final List<ProseAmount> companions = new ArrayList<>();
  private @Nullable PeriodMention before;
  private @Nullable PeriodMention behind;
  private int sign;
  private boolean spoiled;
  private boolean changed;

  ProseSegment(boolean comparison) {
    this.comparison = comparison;
  }

  boolean isComparison() {
    return comparison;
  }

  List<ProseAmount> values() {
    return values;
  }

  /**
   * The amounts per share that go with the values: one for each, a basic and a diluted one for the
   * only one, or none.
   */
  List<ProseAmount> companions() {
    return companions;
  }

  /** Whether an amount for a diluted share follows that for a basic one of the same value. */
  boolean isJoinedByDiluted(ProseAmount amount) {
    return companions.size() == 1
        && companions.get(0).dilution() == ProseAmount.Dilution.BASIC
        && amount.dilution() == ProseAmount.Dilution.DILUTED;
  }

  /** The period that stands behind its amounts, else the one before them. */
  @Nullable PeriodMention time() {
    return behind != null ? behind : before;
  }

  /** The period that stands before its amounts, or null. */
  @Nullable PeriodMention before() {
    return before;
  }

  /** The period that stands behind its amounts, or null. */
  @Nullable PeriodMention behind() {
    return behind;
  }

  /** Takes what the period behind its amounts stands for. */
  void means(PeriodMention time) {
    behind = time;
  }

  boolean hasTimeBehind() {
    return behind != null;
  }

  void at(PeriodMention time) {
    if (values.isEmpty()) {
      before = time;
    } else if (behind == null) {
      behind = time;
    } else if (values.size() > behind.periods().size() && behind.form() == time.form()) {
      // "3.5% and 3.4% for the second quarter of 2007 and third quarter of 2006".
      behind = behind.and(time);
    }
  }

  /** -1 where it speaks of a loss, 1 of a gain, 0 of neither. */
  int sign() {
    return sign;
  }

  void speaksOf(int gainOrLoss) {
    if (values.isEmpty() && gainOrLoss != 0) {
      sign = gainOrLoss;
    }
  }

  /** How its amounts changed is told behind them. */
  void tellsChange() {
    changed |= !values.isEmpty();
  }

  /** Whether a change is told behind its amounts: {@code compared with $26 million, up 33%}. */
  boolean hasChangeBehind() {
    return changed;
  }

  /** Its amounts are something else than they seem. */
  void spoil() {
    spoiled = true;
  }

  boolean isGood() {
    return !spoiled && !values.isEmpty();
  }
}
