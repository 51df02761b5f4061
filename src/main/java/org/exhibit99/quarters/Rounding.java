package org.exhibit99.quarters;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Unit;

/**
 * How exactly a value is printed, told from its digits: the size of its last printed digit, in base
 * units. 46,046 thousand has a grain of 1,000; 46.0 million one of 100,000.
 *
 * <p>Digits alone make round numbers look coarse, so the unit and the words of the scale bound the
 * grain: a price is printed to the cent, a share of something to the tenth of a percent, a cell of
 * a table to its table's scale.
 */
final class Rounding {
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal PER_MILLE = new BigDecimal("0.001");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal TENTH_OF_A_MILLION = BigDecimal.valueOf(100_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final Pattern DECIMAL_MILLIONS = Pattern.compile("[0-9][.][0-9]+ million");

  private Rounding() {}

  /** The grain of a fact's value, 0 for nothing. */
  static BigDecimal grain(Fact fact) {
    return byDigits(fact.value().value()).min(byWords(fact));
  }

  /** Whether two printed values may stand for the same one, however either was rounded. */
  static boolean same(BigDecimal one, BigDecimal grain, BigDecimal other, BigDecimal otherGrain) {
    BigDecimal off = one.subtract(other).abs();
    return off.add(off).compareTo(grain.max(otherGrain)) <= 0;
  }

  private static BigDecimal byDigits(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal bare = value.stripTrailingZeros();
    return new BigDecimal(BigInteger.ONE, bare.scale());
  }

  private static BigDecimal byWords(Fact fact) {
    if (fact.unit() == Unit.USD_PER_SHARE) {
      return CENT;
    }
    if (fact.unit() == Unit.RATIO) {
      return PER_MILLE;
    }
    String scale = fact.scaleEvidence().toLowerCase(Locale.ROOT);
    if (scale.contains("billion")) {
      return BILLION;
    }
    boolean inSentence = !fact.location().isCell();
    String quote = inSentence ? fact.quote().toLowerCase(Locale.ROOT) : "";
    if (inSentence && DECIMAL_MILLIONS.matcher(quote).find()) {
      return TENTH_OF_A_MILLION;
    }
    return scale.contains("million") || quote.contains("million") ? MILLION : THOUSAND;
  }
}
