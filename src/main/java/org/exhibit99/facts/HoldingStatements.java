package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;

/**
 * Reads what a sentence says that the company holds on a printed day: {@code Larkspur Bancorp had
 * $4.1 billion in total assets and $3.2 billion in deposits as of June 30, 2007}.
 *
 * <p>The sentence must begin with the company's own name, so that a subsidiary's assets are not its
 * own, and a sentence without a day states no fact.
 */
final class HoldingStatements {
  private static final Set<String> OWN =
      Set.of("the", "company", "corporation", "firm", "we", "inc", "corp", "co", "&", ".", ",");
  private static final Set<String> HOLDS = Set.of("had", "has", "have", "held", "holds");
  private static final Set<String> ABOUT = Set.of("approximately", "about");
  private static final Set<String> JOINS = Set.of(",", "and");

  private final MetricDictionary dictionary;
  private final Set<String> companyWords;

  HoldingStatements(MetricDictionary dictionary, Set<String> companyWords) {
    this.dictionary = dictionary;
    this.companyWords = companyWords;
  }

  /**
   * The readings of a sentence; none unless all of it up to the day is understood.
   *
   * @param items the sentence cut into items
   * @param sentence its text
   * @param offset where it begins in the text
   * @param block its paragraph
   */
  List<Reading> read(List<ProseItem> items, String sentence, int offset, int block) {
    int at = behindSubject(items);
    List<ProseAmount> amounts = new ArrayList<>();
    List<Metric> metrics = new ArrayList<>();
    while (at > 0 && at < items.size()) {
      if (items.get(at) instanceof ProseItem.Time time) {
        return readings(amounts, metrics, time.mention(), sentence, offset, block);
      }
      at = passAny(items, passAny(items, passAny(items, at, JOINS), JOINS), ABOUT);
      if (at < items.size() && items.get(at) instanceof ProseItem.Time) {
        continue;
      }
      boolean sum =
          at + 2 < items.size()
              && items.get(at) instanceof ProseItem.Sum each
              && each.amount().kind() == ProseAmount.Kind.DOLLARS
              && !each.amount().scale().isEmpty()
              && items.get(at + 1).is("in");
      if (!sum) {
        return List.of();
      }
      int named = passAny(items, at + 2, Set.of("total", "consolidated"));
      Optional<Metric> metric =
          named < items.size() ? held(items.get(named)) : Optional.<Metric>empty();
      if (metric.isEmpty()) {
        return List.of();
      }
      amounts.add(((ProseItem.Sum) items.get(at)).amount());
      metrics.add(metric.get());
      at = named + 1;
    }
    return List.of();
  }

  /** The place behind {@code The Company had}, or -1. */
  private int behindSubject(List<ProseItem> items) {
    int at = 0;
    boolean own = false;
    while (at < items.size() && items.get(at) instanceof ProseItem.Word word) {
      if (HOLDS.contains(word.text())) {
        return own ? at + 1 : -1;
      }
      boolean name = companyWords.contains(word.text());
      if (!name && !OWN.contains(word.text())) {
        return -1;
      }
      own |= name || word.text().equals("company") || word.text().equals("we");
      at++;
    }
    return -1;
  }

  /** What is held: assets, deposits or equity. */
  private Optional<Metric> held(ProseItem item) {
    if (item instanceof ProseItem.Name name) {
      return name.metrics().stream()
          .filter(
              metric ->
                  Set.of("total_assets", "total_deposits", "stockholders_equity")
                      .contains(metric.name()))
          .findFirst();
    }
    if (item.is("assets")) {
      return dictionary.metric("total_assets");
    }
    return item.is("deposits") ? dictionary.metric("total_deposits") : Optional.empty();
  }

  private static int passAny(List<ProseItem> items, int at, Set<String> words) {
    boolean here = at < items.size() && items.get(at).isAny(words);
    return here ? at + 1 : at;
  }

  private static List<Reading> readings(
      List<ProseAmount> amounts,
      List<Metric> metrics,
      PeriodMention day,
      String sentence,
      int offset,
      int block) {
    Optional<Period> at = day.only().filter(Period::isInstant);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < amounts.size() && at.isPresent() && day.printed(); i++) {
      ProseAmount amount = amounts.get(i);
      readings.add(
          new Reading(
              metrics.get(i),
              at.get(),
              new Amount(amount.value()),
              amount.grain(),
              0,
              false,
              metrics.get(i).name().replace('_', ' '),
              sentence.substring(amount.start(), day.end()),
              day.words(),
              amount.scale(),
              Location.inParagraph(block, offset + amount.start(), offset + amount.end()),
              Reading.Origin.PROSE));
    }
    return readings;
  }
}
