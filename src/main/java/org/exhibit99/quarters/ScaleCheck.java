package org.exhibit99.quarters;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Holds the scale of each release against the company's other releases: who reads thousands as
 * dollars is off by a factor of 1,000.
 *
 * <p>Balances and numbers of shares hardly move from one quarter to the next, so one of them that
 * is a power of a thousand off the median of its neighbours is doubted by itself. Income and
 * provisions do move; they are doubted where most of the release is off, or where another release
 * prints the very same figure a power of a thousand larger or smaller. Of two releases that differ
 * so, the one that fewer others agree with is doubted, and if there are no others, the later one.
 */
final class ScaleCheck {
  private static final int NEIGHBOURS = 4;
  private static final int ENOUGH = 3;
  private static final double MOST = 0.6;
  private static final double HALF_A_DECADE = 0.5;
  private static final BigDecimal[] FACTORS = {
    BigDecimal.valueOf(1_000), BigDecimal.valueOf(1_000_000)
  };

  private record Line(String metric, int months) {}

  /** The newest value of a line in one release. */
  private record Point(Print print, double decades) {}

  private record Suspect(String announcement, String metric) {}

  private ScaleCheck() {}

  /** The prints, with those doubted that are off in scale. */
  static List<Print> doubting(Collection<Print> prints) {
    return overlapping(levels(prints));
  }

  private static List<Print> levels(Collection<Print> prints) {
    Set<Suspect> suspects = new HashSet<>();
    Map<String, int[]> comparedAndOff = new HashMap<>();
    lines(prints)
        .forEach(
            (line, points) -> {
              for (int i = 0; i < points.size(); i++) {
                Boolean off = off(points, i);
                if (off != null) {
                  Print print = points.get(i).print();
                  int[] count =
                      comparedAndOff.computeIfAbsent(print.announcement().id(), id -> new int[2]);
                  count[0]++;
                  count[1] += off ? 1 : 0;
                  if (off && isSteady(print)) {
                    suspects.add(new Suspect(print.announcement().id(), line.metric()));
                  }
                }
              }
            });
    List<Print> judged = new ArrayList<>();
    for (Print print : prints) {
      String release = print.announcement().id();
      int[] count = comparedAndOff.getOrDefault(release, new int[2]);
      boolean wholeRelease = count[0] >= ENOUGH && count[1] >= MOST * count[0];
      boolean off =
          hasScale(print)
              && (wholeRelease || suspects.contains(new Suspect(release, print.fact().metric())));
      judged.add(off && !print.isDoubtful() ? print.doubted(Doubt.SCALE) : print);
    }
    return judged;
  }

  private static Map<Line, List<Point>> lines(Collection<Print> prints) {
    Map<Line, Map<String, Print>> newest = new HashMap<>();
    for (Print print : prints) {
      if (!print.isDoubtful() && hasScale(print) && print.value().signum() != 0) {
        newest
            .computeIfAbsent(
                new Line(print.fact().metric(), print.fact().period().months()),
                line -> new HashMap<>())
            .merge(print.announcement().id(), print, ScaleCheck::newer);
      }
    }
    Map<Line, List<Point>> lines =
        new TreeMap<>(comparing(Line::metric).thenComparing(Line::months));
    newest.forEach(
        (line, byRelease) ->
            lines.put(
                line,
                byRelease.values().stream()
                    .sorted(Print.LEARNING)
                    .map(print -> new Point(print, decades(print.value())))
                    .toList()));
    return lines;
  }

  private static Print newer(Print one, Print other) {
    return comparing((Print print) -> print.fact().period().end())
                .reversed()
                .thenComparing(Print.LEADING)
                .compare(one, other)
            <= 0
        ? one
        : other;
  }

  private static double decades(BigDecimal value) {
    BigDecimal whole = value.abs().stripTrailingZeros();
    return Math.log10(whole.unscaledValue().doubleValue()) - whole.scale();
  }

  /** Whether a point is a power of a thousand off; null where there is nothing to tell it by. */
  private static @Nullable Boolean off(List<Point> points, int at) {
    List<Double> around = new ArrayList<>();
    int from = Math.max(0, at - NEIGHBOURS);
    int to = Math.min(points.size(), at + NEIGHBOURS + 1);
    for (int i = from; i < to; i++) {
      if (i != at) {
        around.add(points.get(i).decades());
      }
    }
    if (around.isEmpty() || (points.size() == 2 && at == 0)) {
      return null;
    }
    around.sort(null);
    int half = around.size() / 2;
    double median =
        around.size() % 2 == 1 ? around.get(half) : (around.get(half - 1) + around.get(half)) / 2;
    double away = Math.abs(points.get(at).decades() - median);
    return Math.abs(away - 3) <= HALF_A_DECADE || Math.abs(away - 6) <= HALF_A_DECADE;
  }

  private static boolean hasScale(Print print) {
    return print.fact().unit() == Unit.USD || print.fact().unit() == Unit.SHARES;
  }

  private static boolean isSteady(Print print) {
    return print.fact().period().isInstant() || print.fact().unit() == Unit.SHARES;
  }

  /** The same figure in two releases, a power of a thousand apart. */
  private static List<Print> overlapping(List<Print> prints) {
    Map<FactKey, List<Print>> byFact = new HashMap<>();
    for (Print print : prints) {
      if (!print.isDoubtful() && hasScale(print) && print.value().signum() != 0) {
        byFact.computeIfAbsent(FactKey.of(print), key -> new ArrayList<>()).add(print);
      }
    }
    return prints.stream()
        .map(
            print ->
                isOutvoted(print, byFact.getOrDefault(FactKey.of(print), List.of()))
                    ? print.doubted(Doubt.SCALE)
                    : print)
        .toList();
  }

  private static boolean isOutvoted(Print print, List<Print> ofOneFact) {
    if (print.isDoubtful() || !hasScale(print)) {
      return false;
    }
    Set<String> agreeing = new HashSet<>();
    Set<String> apart = new HashSet<>();
    boolean laterThanAny = false;
    for (Print other : ofOneFact) {
      if (other.isOfTheSameReleaseAs(print) || print.sameAs(other)) {
        agreeing.add(other.announcement().id());
      } else if (isThousandfold(print, other) || isThousandfold(other, print)) {
        apart.add(other.announcement().id());
        laterThanAny = laterThanAny || Print.LEARNING.compare(other, print) < 0;
      }
    }
    return apart.size() > agreeing.size() || (apart.size() == agreeing.size() && laterThanAny);
  }

  private static boolean isThousandfold(Print large, Print small) {
    for (BigDecimal factor : FACTORS) {
      if (Rounding.same(
          large.value(),
          large.grain(),
          small.value().multiply(factor),
          small.grain().multiply(factor))) {
        return true;
      }
    }
    return false;
  }
}
