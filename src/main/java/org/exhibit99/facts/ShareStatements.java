package org.exhibit99.facts;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.exhibit99.facts.PeriodMention.Form;
import org.exhibit99.facts.ProseAmount.Dilution;
import org.exhibit99.facts.ProseAmount.Kind;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many shares a sentence counts: {@code based on 30,147,028 weighted average diluted
 * shares}, {@code 30,155,220 common shares outstanding on December 31, 2003}.
 */
final class ShareStatements {
  private static final int NEAR = 30;
  private static final int BEHIND = 6;

  /** How many words may stand between a count and its day: {@code were outstanding on}. */
  private static final int DAY_BEHIND = 4;

  private static final String WERE_OUTSTANDING = " were outstanding";
  private static final WordPattern OTHERS =
      WordPattern.of("preferred|class [a-z]\\b|option|warrant|unit|award", CASE_INSENSITIVE);

  private final MetricDictionary dictionary;
  private final ReleaseContext context;

  ShareStatements(MetricDictionary dictionary, ReleaseContext context) {
    this.dictionary = dictionary;
    this.context = context;
  }

  /** Whether a sentence is worth reading. */
  boolean mayRead(String sentence) {
    return sentence.contains("shares")
        && (sentence.contains("outstanding") || sentence.contains("average"));
  }

  /**
   * The counts of a sentence.
   *
   * @param items the sentence cut into items
   * @param sentence its text
   * @param offset where it begins in the text
   * @param block its paragraph
   * @param unsaid tells the period of a figure whose sentence names none, or null
   */
  List<Reading> read(
      List<ProseItem> items,
      String sentence,
      int offset,
      int block,
      Supplier<@Nullable PeriodMention> unsaid) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof ProseItem.Sum sum && sum.amount().kind() == Kind.SHARES) {
        ProseAmount amount = sum.amount();
        String around =
            sentence
                .substring(Math.max(0, amount.start() - NEAR), amount.end())
                .toLowerCase(Locale.ROOT);
        String own = sentence.substring(amount.start(), amount.end()).toLowerCase(Locale.ROOT);
        if (around.contains("weighted") || around.contains("average")) {
          weighted(items, i, unsaid)
              .ifPresent(
                  time ->
                      metrics(amount)
                          .forEach(
                              metric ->
                                  reading(metric, time, amount, sentence, offset, block)
                                      .ifPresent(readings::add)));
        } else if (isOutstanding(own, sentence, amount.end())) {
          outstanding(items, i)
              .flatMap(
                  time ->
                      dictionary
                          .metric("shares_outstanding")
                          .flatMap(
                              metric -> reading(metric, time, amount, sentence, offset, block)))
              .ifPresent(readings::add);
        }
      }
    }
    return readings;
  }

  /**
   * Whether a count is one of common shares outstanding: {@code 30,155,220 common shares
   * outstanding}, {@code 30.2 million shares were outstanding} where no other shares are spoken of.
   */
  private static boolean isOutstanding(String own, String sentence, int end) {
    if (own.contains("outstanding")) {
      return own.contains("common") || !OTHERS.occursIn(sentence);
    }
    return sentence.startsWith(WERE_OUTSTANDING, end) && !OTHERS.occursIn(sentence);
  }

  private List<Metric> metrics(ProseAmount amount) {
    List<String> names =
        switch (amount.dilution()) {
          case BASIC -> List.of("weighted_shares_basic");
          case DILUTED -> List.of("weighted_shares_diluted");
          case BOTH -> List.of("weighted_shares_basic", "weighted_shares_diluted");
          case UNSAID -> List.of();
        };
    return names.stream().flatMap(name -> dictionary.metric(name).stream()).toList();
  }

  /** The period behind an average count, else the only one before it, else the release's. */
  private static Optional<PeriodMention> weighted(
      List<ProseItem> items, int at, Supplier<@Nullable PeriodMention> unsaid) {
    PeriodMention before = null;
    boolean several = false;
    for (int i = 0; i < at; i++) {
      if (items.get(i) instanceof ProseItem.Time time) {
        several |= before != null;
        before = time.mention();
      }
    }
    for (int i = at + 1; i < Math.min(items.size(), at + BEHIND); i++) {
      if (items.get(i) instanceof ProseItem.Time time) {
        return Optional.of(time.mention());
      }
      if (items.get(i) instanceof ProseItem.Sum) {
        break;
      }
    }
    if (before != null) {
      return several ? Optional.empty() : Optional.of(before);
    }
    return Optional.ofNullable(unsaid.get());
  }

  /**
   * The day behind a count, {@code on December 31, 2003}, else the one that leads its sentence,
   * where it ends a period.
   */
  private Optional<PeriodMention> outstanding(List<ProseItem> items, int at) {
    for (int i = at + 1; i < Math.min(items.size(), at + DAY_BEHIND); i++) {
      if (items.get(i) instanceof ProseItem.Time time) {
        return day(time.mention());
      }
    }
    boolean leads =
        items.subList(0, at).stream().filter(ProseItem.Time.class::isInstance).count() == 1;
    return leads && items.get(0) instanceof ProseItem.Time time
        ? day(time.mention())
        : Optional.empty();
  }

  private Optional<PeriodMention> day(PeriodMention mention) {
    boolean day = mention.form() == Form.INSTANT || mention.form() == Form.DAY;
    return Optional.of(mention).filter(each -> day && each.printed() && endsPeriod(each));
  }

  private boolean endsPeriod(PeriodMention mention) {
    return mention
        .only()
        .map(Period::end)
        .filter(
            day ->
                context.printedEnds().contains(day) || day.getDayOfMonth() == day.lengthOfMonth())
        .isPresent();
  }

  private static Optional<Reading> reading(
      Metric metric,
      PeriodMention time,
      ProseAmount amount,
      String sentence,
      int offset,
      int block) {
    Optional<Period> period = time.only();
    boolean instant = metric.kind() == Metric.Kind.INSTANT;
    if (period.isEmpty()
        || period.get().isInstant() != instant
        || (!instant && amount.dilution() == Dilution.UNSAID)) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            metric,
            period.get(),
            new Amount(amount.value()),
            amount.grain(),
            1,
            false,
            sentence.substring(amount.start(), amount.end()),
            sentence.substring(amount.start(), amount.end()),
            time.words(),
            amount.scale().isEmpty() ? "shares in full" : amount.scale(),
            Location.inParagraph(block, offset + amount.start(), offset + amount.end()),
            Reading.Origin.PROSE));
  }
}
