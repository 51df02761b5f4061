package org.exhibit99.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Scale;
import org.exhibit99.model.Unit;

/**
 * Settles the scale of readings whose table gives none: by readings elsewhere in the release that
 * have one, and by earnings per share. What cannot be settled is rejected.
 */
final class ScaleSettler {
  private static final BigDecimal ODD = new BigDecimal("1.6");
  private static final BigDecimal DWARFED = BigDecimal.valueOf(100);

  /** So many times its assets no company takes in within a year. */
  private static final BigDecimal EARNED = BigDecimal.TEN;

  private static final WordPattern TABLES =
      WordPattern.of("\\b(?:them|tables|schedules)\\b", Pattern.CASE_INSENSITIVE);

  /** What is held among the assets, or taken off what is. */
  private static final Set<String> PARTS_OF_ASSETS =
      Set.of("allowance_for_loan_losses", "nonperforming_assets", "net_charge_offs");

  private final List<Rejection> rejections;
  private final PrintedSums sums;

  /**
   * @param rejections where what cannot be settled goes
   * @param sums what the sentences of the release print
   */
  ScaleSettler(List<Rejection> rejections, PrintedSums sums) {
    this.rejections = rejections;
    this.sums = sums;
  }

  /** The readings with their scale settled, without those that have none. */
  List<Reading> settle(List<Reading> readings) {
    return new ShareScales(rejections).settle(settleDollars(readings));
  }

  private static boolean isUnscaled(Reading reading, Unit unit) {
    return reading.metric().unit() == unit
        && reading.origin() == Reading.Origin.TABLE
        && reading.scaleEvidence().isEmpty();
  }

  private List<Reading> settleDollars(List<Reading> readings) {
    Map<Integer, List<Reading>> unscaled = new LinkedHashMap<>();
    Map<FactKey, List<Reading>> scaled = new HashMap<>();
    for (Reading reading : readings) {
      if (isUnscaled(reading, Unit.USD)) {
        unscaled
            .computeIfAbsent(reading.location().block(), block -> new ArrayList<>())
            .add(reading);
      } else if (reading.metric().unit() == Unit.USD) {
        scaled
            .computeIfAbsent(
                new FactKey(reading.metric().name(), reading.period()), key -> new ArrayList<>())
            .add(reading);
      }
    }
    if (unscaled.isEmpty()) {
      return readings;
    }
    Map<Integer, Scale> settled = new HashMap<>();
    Map<Period, List<Reading>> byPeriod = byPeriod(readings);
    unscaled.forEach(
        (block, table) ->
            byOthers(table, scaled)
                .or(() -> sums.scale(table))
                .or(() -> byEarnings(table, byPeriod))
                .or(() -> ImpliedShares.scale(table, byPeriod))
                .ifPresent(scale -> settled.put(block, scale)));
    // A table that has found its scale tells it to those that share figures with it.
    settled.forEach(
        (block, scale) ->
            unscaled
                .getOrDefault(block, List.of())
                .forEach(
                    reading ->
                        scaled
                            .computeIfAbsent(
                                new FactKey(reading.metric().name(), reading.period()),
                                key -> new ArrayList<>())
                            .add(in(reading, scale, "agrees with other parts of the release"))));
    unscaled.forEach(
        (block, table) -> {
          if (!settled.containsKey(block)) {
            byOthers(table, scaled).ifPresent(scale -> settled.put(block, scale));
          }
        });
    like(settled, unscaled, scaled);
    inFull(settled, unscaled);
    ofAllTables(readings)
        .ifPresent(scale -> unscaled.keySet().forEach(block -> settled.putIfAbsent(block, scale)));
    List<Reading> result = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (Reading reading : readings) {
      Scale scale = settled.get(reading.location().block());
      if (!isUnscaled(reading, Unit.USD)) {
        result.add(reading);
      } else if (scale != null) {
        result.add(in(reading, scale, "agrees with other parts of the release"));
      } else if (told.add(reading.location().block())) {
        rejections.add(
            new Rejection(
                Rejection.Reason.NO_SCALE,
                "Neither the table nor the rest of the release gives its scale",
                reading.metric().name(),
                reading.quote(),
                reading.location()));
      }
    }
    return result;
  }

  /**
   * Where every table of a release whose scale is known is in one scale, the others are too, unless
   * their figures are longer by far.
   */
  private static void like(
      Map<Integer, Scale> settled,
      Map<Integer, List<Reading>> unscaled,
      Map<FactKey, List<Reading>> scaled) {
    Set<Scale> scales = new TreeSet<>(settled.values());
    boolean printed =
        scaled.values().stream()
            .flatMap(List::stream)
            .anyMatch(
                reading ->
                    reading.origin() == Reading.Origin.TABLE
                        && !unscaled.containsKey(reading.location().block()));
    if (scales.size() != 1 || scales.contains(Scale.ONES) || printed) {
      return;
    }
    BigDecimal longest = BigDecimal.ZERO;
    for (int block : settled.keySet()) {
      longest = longest.max(longest(unscaled.getOrDefault(block, List.of())));
    }
    BigDecimal most = longest.multiply(BigDecimal.TEN);
    unscaled.forEach(
        (block, table) -> {
          if (longest(table).compareTo(most) <= 0) {
            settled.putIfAbsent(block, scales.iterator().next());
          }
        });
  }

  private static BigDecimal longest(List<Reading> table) {
    return table.stream()
        .map(reading -> reading.amount().value().abs())
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /**
   * Where every unscaled table whose scale is known is in full dollars, so are the others that in
   * thousands would dwarf them or all the assets, or in which a part of the assets would be more
   * than they are.
   */
  private static void inFull(Map<Integer, Scale> settled, Map<Integer, List<Reading>> unscaled) {
    if (settled.isEmpty() || settled.values().stream().anyMatch(scale -> scale != Scale.ONES)) {
      return;
    }
    BigDecimal known = BigDecimal.ZERO;
    BigDecimal assets = BigDecimal.ZERO;
    for (int block : settled.keySet()) {
      List<Reading> table = unscaled.getOrDefault(block, List.of());
      known = known.max(longest(table));
      assets = assets.max(longest(only(table, Set.of("total_assets"))));
    }
    BigDecimal all = assets;
    BigDecimal most = known.multiply(DWARFED);
    unscaled.forEach(
        (block, table) -> {
          BigDecimal part = Scale.THOUSANDS.apply(longest(only(table, PARTS_OF_ASSETS)));
          BigDecimal longest = Scale.THOUSANDS.apply(longest(table));
          boolean more = part.compareTo(all) > 0 || longest.compareTo(all.multiply(EARNED)) > 0;
          if ((more && all.signum() > 0) || longest.compareTo(most) > 0) {
            settled.putIfAbsent(block, Scale.ONES);
          }
        });
  }

  /**
   * The scale that a sentence gives for tables at once: {@code amounts in them are in thousands}.
   */
  private static Optional<Scale> ofAllTables(List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.origin() == Reading.Origin.TABLE)
        .map(Reading::scaleEvidence)
        .filter(words -> TABLES.occursIn(words))
        .flatMap(words -> ScaleWords.find(words, false).map(ScaleWords::dollars).stream())
        .findFirst();
  }

  private static List<Reading> only(List<Reading> table, Set<String> metrics) {
    return table.stream().filter(each -> metrics.contains(each.metric().name())).toList();
  }

  private static Optional<Scale> byOthers(List<Reading> table, Map<FactKey, List<Reading>> scaled) {
    Set<Scale> fitting = new TreeSet<>();
    for (Reading reading : table) {
      List<Reading> others =
          scaled.getOrDefault(new FactKey(reading.metric().name(), reading.period()), List.of());
      for (Scale scale : Scale.values()) {
        BigDecimal value = scale.apply(reading.amount().value());
        for (Reading other : others) {
          if (value.signum() != 0
              && Agreement.within(
                  value,
                  other.amount().value(),
                  other.grain().max(scale.apply(reading.grain())),
                  Unit.USD)) {
            fitting.add(scale);
          }
        }
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
  }

  /** By net income over earnings per share, where shares are printed whole. */
  private static Optional<Scale> byEarnings(
      List<Reading> table, Map<Period, List<Reading>> byPeriod) {
    Set<Scale> fitting = new TreeSet<>();
    for (Reading reading : table) {
      if (!reading.metric().name().startsWith("net_income")) {
        continue;
      }
      List<Reading> readings = byPeriod.getOrDefault(reading.period(), List.of());
      for (Reading shares : readings) {
        if (isSharesOf(shares, reading.period())
            && (!shares.scaleEvidence().isEmpty()
                || ShareScales.isWhole(shares.amount().value()))) {
          eps(readings, shares, reading.period())
              .flatMap(eps -> scaleTo(reading.amount().value(), eps, shares.amount().value()))
              .ifPresent(fitting::add);
        }
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
  }

  private static boolean isSharesOf(Reading reading, Period period) {
    return reading.metric().name().startsWith("weighted_shares") && reading.period().equals(period);
  }

  private static Optional<BigDecimal> eps(List<Reading> readings, Reading shares, Period period) {
    String name = shares.metric().name().endsWith("basic") ? "eps_basic" : "eps_diluted";
    return readings.stream()
        .filter(each -> each.metric().name().equals(name) && each.period().equals(period))
        .map(each -> each.amount().value())
        .filter(value -> value.abs().compareTo(new BigDecimal("0.04")) > 0)
        .findFirst();
  }

  /** The scale by which an amount is about a product; nothing where none is. */
  private static Optional<Scale> scaleTo(BigDecimal amount, BigDecimal eps, BigDecimal shares) {
    BigDecimal product = eps.multiply(shares).abs();
    if (amount.signum() == 0 || product.signum() == 0) {
      return Optional.empty();
    }
    for (Scale scale : Scale.values()) {
      BigDecimal ratio = scale.apply(amount.abs()).divide(product, MathContext.DECIMAL64);
      if (ratio.compareTo(ODD) < 0
          && BigDecimal.ONE.divide(ODD, MathContext.DECIMAL64).compareTo(ratio) < 0) {
        return Optional.of(scale);
      }
    }
    return Optional.empty();
  }

  static Map<Period, List<Reading>> byPeriod(List<Reading> readings) {
    Map<Period, List<Reading>> byPeriod = new HashMap<>();
    for (Reading reading : readings) {
      byPeriod.computeIfAbsent(reading.period(), period -> new ArrayList<>()).add(reading);
    }
    return byPeriod;
  }

  static Reading in(Reading reading, Scale scale, String evidence) {
    return reading.scaled(
        new Amount(scale.apply(reading.amount().value())), scale.apply(reading.grain()), evidence);
  }
}
