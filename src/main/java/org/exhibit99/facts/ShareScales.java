package org.exhibit99.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Scale;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Settles the scale of share counts: by earnings over earnings per share, else as printed where the
 * number is whole. What cannot be settled is rejected.
 */
final class ShareScales {
  private static final BigDecimal WHOLE_SHARES = BigDecimal.valueOf(1_000_000);

  private static final BigDecimal MOST_THOUSANDS = BigDecimal.valueOf(10_000_000);

  private final List<Rejection> rejections;

  ShareScales(List<Rejection> rejections) {
    this.rejections = rejections;
  }

  /** Whether so large a count can only be one of whole shares. */
  static boolean isWhole(BigDecimal count) {
    return count.compareTo(WHOLE_SHARES) >= 0;
  }

  /** The readings with the scale of shares settled, without those that have none. */
  List<Reading> settle(List<Reading> readings) {
    Map<Period, BigDecimal> counts = impliedShares(readings);
    BigDecimal usual = median(counts.values());
    List<Reading> result = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading.metric().unit() != Unit.SHARES || reading.origin() == Reading.Origin.PROSE) {
        result.add(reading);
        continue;
      }
      boolean known = !reading.scaleEvidence().isEmpty();
      BigDecimal implied = counts.getOrDefault(reading.period(), usual);
      BigDecimal value = reading.amount().value();
      if (implied != null) {
        settleBy(implied, reading, known, result);
      } else if (known && isPrintedWhole(reading)) {
        result.add(asPrinted(reading));
      } else if (known) {
        result.add(reading);
      } else if (isWhole(value)) {
        result.add(ScaleSettler.in(reading, Scale.ONES, "shares in full"));
      } else {
        rejections.add(
            new Rejection(
                Rejection.Reason.NO_SCALE,
                "Nothing gives the scale of the share count",
                reading.metric().name(),
                reading.quote(),
                reading.location()));
      }
    }
    return result;
  }

  /** Whether so many thousands are printed that no company has as many shares. */
  private static boolean isPrintedWhole(Reading reading) {
    return reading.grain().compareTo(BigDecimal.ONE) > 0
        && reading
                .amount()
                .value()
                .divide(reading.grain(), MathContext.DECIMAL64)
                .compareTo(MOST_THOUSANDS)
            >= 0;
  }

  private static Reading asPrinted(Reading reading) {
    int power = reading.grain().scale() - reading.grain().precision() + 1;
    return reading.scaled(
        new Amount(reading.amount().value().scaleByPowerOfTen(power)),
        BigDecimal.ONE,
        "shares in full");
  }

  private static @Nullable BigDecimal median(Collection<BigDecimal> counts) {
    return counts.isEmpty() ? null : counts.stream().sorted().toList().get(counts.size() / 2);
  }

  private void settleBy(BigDecimal implied, Reading reading, boolean known, List<Reading> result) {
    BigDecimal value = reading.amount().value();
    int off = powerOff(implied, value);
    if (off == 0 && (known || value.signum() > 0)) {
      result.add(
          known
              ? reading
              : ScaleSettler.in(reading, Scale.ONES, "net income / earnings per share"));
    } else if (off > 0 && !known) {
      result.add(ScaleSettler.in(reading, scaleOf(off), "net income / earnings per share"));
    } else if (off < 0 && known) {
      result.add(
          reading.scaled(
              new Amount(value.scaleByPowerOfTen(off)),
              reading.grain().scaleByPowerOfTen(off),
              "net income / earnings per share"));
    } else if (known) {
      result.add(reading);
    } else {
      rejections.add(
          new Rejection(
              Rejection.Reason.NO_SCALE,
              "The share count does not fit net income and earnings per share at any scale",
              reading.metric().name(),
              reading.quote(),
              reading.location()));
    }
  }

  /** The power of ten, a multiple of 3, by which a value must grow to be near; 0 if it is near. */
  private static int powerOff(BigDecimal implied, BigDecimal value) {
    for (int power : new int[] {0, 3, 6, -3, -6}) {
      BigDecimal ratio = value.scaleByPowerOfTen(power).divide(implied, MathContext.DECIMAL64);
      if (ratio.compareTo(BigDecimal.valueOf(4)) < 0
          && ratio.compareTo(new BigDecimal("0.25")) > 0) {
        return power;
      }
    }
    return 1;
  }

  private static Scale scaleOf(int power) {
    return switch (power) {
      case 3 -> Scale.THOUSANDS;
      case 6 -> Scale.MILLIONS;
      case 9 -> Scale.BILLIONS;
      default -> Scale.ONES;
    };
  }

  /** For each period, how many shares net income over earnings per share implies. */
  private static Map<Period, BigDecimal> impliedShares(List<Reading> readings) {
    Map<Period, BigDecimal> counts = new HashMap<>();
    Map<Period, List<Reading>> byPeriod = ScaleSettler.byPeriod(readings);
    for (Reading eps : readings) {
      boolean perShare = eps.metric().name().startsWith("eps_");
      BigDecimal each = eps.amount().value();
      if (!perShare || each.abs().compareTo(new BigDecimal("0.04")) <= 0) {
        continue;
      }
      for (Reading net : byPeriod.getOrDefault(eps.period(), List.of())) {
        if (net.metric().name().startsWith("net_income")
            && net.period().equals(eps.period())
            && net.amount().value().signum() == each.signum()) {
          counts.putIfAbsent(
              eps.period(), net.amount().value().divide(each, MathContext.DECIMAL64));
        }
      }
    }
    return counts;
  }
}
