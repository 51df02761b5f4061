package org.exhibit99.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exhibit99.model.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The sums that a release's sentences print in millions and billions, whatever they are of: {@code
 * assets stood at $303.1 million} tells the scale of a table that has 303,105,287 and gives none.
 */
final class PrintedSums {
  /** Sums of fewer digits agree with anything. */
  private static final int FEWEST_DIGITS = 3;

  /** How much agreement tells a scale: a sum of three digits counts one, of four two. */
  private static final int ENOUGH = 3;

  private static final int MOST_SUMS = 300;

  private final Passages passages;
  private @Nullable List<ProseAmount> sums;

  PrintedSums(Passages passages) {
    this.passages = passages;
  }

  /** The scale in which a table's figures are those that sentences print, if there is one. */
  Optional<Scale> scale(List<Reading> table) {
    Scale best = null;
    int most = 0;
    int all = 0;
    for (Scale scale : Scale.values()) {
      int own = agreement(table, scale);
      best = own > most ? scale : best;
      most = Math.max(most, own);
      all += own;
    }
    boolean told = most >= ENOUGH && most >= ENOUGH * (all - most);
    return told ? Optional.ofNullable(best) : Optional.empty();
  }

  private int agreement(List<Reading> table, Scale scale) {
    int agreement = 0;
    for (ProseAmount sum : sums()) {
      if (table.stream().anyMatch(each -> agree(scale.apply(each.amount().value()), sum))) {
        agreement += digits(sum) - FEWEST_DIGITS + 1;
      }
    }
    return agreement;
  }

  private static boolean agree(BigDecimal value, ProseAmount sum) {
    return value
            .abs()
            .subtract(sum.value().abs())
            .abs()
            .multiply(BigDecimal.valueOf(2))
            .compareTo(sum.grain())
        <= 0;
  }

  private static int digits(ProseAmount sum) {
    return sum.value().abs().divide(sum.grain(), 0, RoundingMode.DOWN).precision();
  }

  private List<ProseAmount> sums() {
    List<ProseAmount> read = sums;
    if (read == null) {
      read = new ArrayList<>();
      for (Passage passage : passages.all().toList()) {
        if (passage.hasAny("million", "billion") && read.size() < MOST_SUMS) {
          for (PassageSentence sentence : passage.sentences()) {
            add(sentence, read);
          }
        }
      }
      sums = read;
    }
    return read;
  }

  /** Adds the sums of a sentence, which has none without a word for a scale. */
  private static void add(PassageSentence sentence, List<ProseAmount> sums) {
    String lower = sentence.hasDigit() ? Letters.small(sentence.text()) : "";
    if (Letters.hasAny(lower, AmountScan.SCALES)
        || Letters.hasAny(lower, AmountScan.SHORT_SCALES)) {
      sentence.amounts().stream().filter(PrintedSums::counts).forEach(sums::add);
    }
  }

  private static boolean counts(ProseAmount amount) {
    return amount.kind() == ProseAmount.Kind.DOLLARS
        && !amount.scale().isEmpty()
        && amount.value().signum() != 0
        && digits(amount) >= FEWEST_DIGITS;
  }
}
