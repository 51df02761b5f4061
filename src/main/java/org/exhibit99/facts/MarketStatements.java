package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.facts.PeriodMention.Form;
import org.exhibit99.facts.ProseAmount.Kind;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;

/**
 * Reads what a sentence says of the common stock at a day's price: {@code At the closing price of
 * $21.50 on December 31, 2004 the dividend yield was 9.3%, and the market capitalization $534.2
 * million}.
 */
final class MarketStatements {
  private static final int FARTHEST = 10;

  /** Yields of something else than the common stock. */
  private static final Set<String> OTHERS =
      Set.of(
          "preferred",
          "asset",
          "assets",
          "loan",
          "loans",
          "portfolio",
          "securities",
          "earning",
          "investment",
          "investments",
          "treasury");

  /** What a total market capitalization may count beside the stock. */
  private static final Set<String> DEBTS =
      Set.of("debt", "indebtedness", "borrowings", "enterprise", "leverage");

  private final MetricDictionary dictionary;

  MarketStatements(MetricDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Whether a sentence is worth reading. */
  boolean mayRead(String sentence) {
    return sentence.contains("pric") || sentence.contains("clos");
  }

  /**
   * The readings of a sentence; none unless it prints one day and one price.
   *
   * @param items the sentence cut into items
   * @param sentence its text
   * @param offset where it begins in the text
   * @param block its paragraph
   */
  List<Reading> read(List<ProseItem> items, String sentence, int offset, int block) {
    List<Reading> readings = new ArrayList<>();
    Optional<PeriodMention> day = day(items);
    if (day.isEmpty()) {
      return readings;
    }
    Optional<Metric> yield = dictionary.metric("dividend_yield");
    Optional<Metric> worth = dictionary.metric("market_capitalization");
    boolean others = items.stream().anyMatch(item -> item.isAny(OTHERS));
    boolean owes = items.stream().anyMatch(item -> item.isAny(DEBTS));
    boolean yields = false;
    boolean markets = false;
    int since = 0;
    for (ProseItem item : items) {
      since++;
      if (item instanceof ProseItem.Sum sum && since <= FARTHEST) {
        ProseAmount amount = sum.amount();
        if (yields && !others && amount.kind() == Kind.PERCENT && yield.isPresent()) {
          readings.add(reading(yield.get(), day.get(), amount, sentence, offset, block));
          yields = false;
        } else if (markets && amount.kind() == Kind.DOLLARS && worth.isPresent()) {
          readings.add(reading(worth.get(), day.get(), amount, sentence, offset, block));
          markets = false;
        }
      }
      String words = sentence.substring(item.start(), item.end()).toLowerCase(Locale.ROOT);
      if (words.endsWith("yield") || words.endsWith("yields")) {
        yields = true;
        since = 0;
      } else if (words.endsWith("market capitalization")) {
        markets = !owes;
        since = 0;
      }
    }
    return readings;
  }

  /** The one day that a sentence prints. */
  private static Optional<PeriodMention> day(List<ProseItem> items) {
    List<PeriodMention> days =
        items.stream()
            .filter(ProseItem.Time.class::isInstance)
            .map(item -> ((ProseItem.Time) item).mention())
            .filter(each -> each.form() == Form.DAY || each.form() == Form.INSTANT)
            .toList();
    return days.size() == 1 && days.get(0).only().filter(Period::isInstant).isPresent()
        ? Optional.of(days.get(0))
        : Optional.empty();
  }

  private static Reading reading(
      Metric metric,
      PeriodMention day,
      ProseAmount amount,
      String sentence,
      int offset,
      int block) {
    int from = Math.max(0, amount.start() - 60);
    return new Reading(
        metric,
        day.only().orElseThrow(),
        new Amount(amount.value()),
        amount.grain(),
        1,
        false,
        metric.name().replace('_', ' '),
        sentence.substring(from, amount.end()),
        day.words(),
        amount.kind() == Kind.PERCENT ? "percent" : amount.scale(),
        Location.inParagraph(block, offset + amount.start(), offset + amount.end()),
        Reading.Origin.PROSE);
  }
}
