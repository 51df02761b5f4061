package org.exhibit99.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exhibit99.facts.PeriodMention.Form;
import org.exhibit99.facts.ProseAmount.Dilution;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence states of each metric that it names: with which period and sign each of its
 * amounts goes. Where that cannot be told, nothing is read.
 */
final class StatementReader {
  /** The rank of a figure whose words leave something to the context. */
  static final int LOOSE = 5;

  /** The rank of a figure whose period nothing near it names. */
  static final int UNDATED = 6;

  /** Bases on which companies restate a figure beside the reported one. */
  private static final Set<Word> BASES =
      Stream.of("equivalent", "fte", "te", "managed")
          .map(word -> new Word(word, true))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_QUOTE = 200;

  /** So many days after a quarter its dividend is no longer to be paid. */
  private static final int OLD = 200;

  private final ReleaseContext context;
  private final MetricDictionary dictionary;
  private final Set<String> companyWords;
  private final List<Reading> readings;
  private final Set<Seen> seen = new HashSet<>();

  private record Seen(Metric metric, Period period, int start) {}

  /**
   * @param companyWords the words of the company's own name, in lower case
   * @param readings where what is read goes
   */
  StatementReader(
      ReleaseContext context,
      MetricDictionary dictionary,
      Set<String> companyWords,
      List<Reading> readings) {
    this.context = context;
    this.dictionary = dictionary;
    this.companyWords = companyWords;
    this.readings = readings;
  }

  /**
   * Reads a sentence; its subject where it has one and only one, else null.
   *
   * @param items the sentence's own, or with what its pronoun stands for
   */
  ProseItem.@Nullable Name read(
      List<ProseItem> items, ProseSentence sentence, int block, ProseSections sections) {
    List<Word> bases = sentence.those(BASES);
    List<PairedComparison.Compared> pair = PairedComparison.in(items);
    ProseItem.Name subject = null;
    int subjects = 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof ProseItem.Name name) {
        ProseFamily family = new ProseFamily(dictionary, name);
        if (isOnAnotherBasis(family, bases)) {
          continue;
        }
        ProseWalk walk = new ProseWalk(items, i, family, dictionary, companyWords);
        StatedSentence where =
            new StatedSentence(
                items,
                i,
                sentence.text(),
                sentence.offset(),
                block,
                sections.period(name.metrics(), sentence),
                sections);
        List<ProseSegment> segments = walk.segments();
        if (segments.isEmpty()) {
          walk.left().amountBefore().ifPresent(amount -> amountBefore(amount, family, walk, where));
        } else {
          subject = name;
          subjects++;
          LengthOfYear.settle(segments, walk.left().time(), context);
          OwnTime.settle(segments, walk.left().time(), context);
          for (ProseSegment segment : segments) {
            if (segment.isGood()) {
              segment(segment, family, walk, where);
            }
          }
          for (PairedComparison.Compared compared : pair) {
            if (compared.name() == i) {
              compared(compared, family, walk, where);
            }
          }
        }
      }
    }
    return subjects == 1 ? subject : null;
  }

  private void compared(
      PairedComparison.Compared compared,
      ProseFamily family,
      ProseWalk walk,
      StatedSentence sentence) {
    List<Metric> metrics = family.metrics(compared.amount(), walk.hasPerShare());
    Period period = compared.time().only().orElse(null);
    if (period != null && metrics.size() == 1) {
      int sign = family.sign();
      add(compared.amount(), metrics, period, sign, compared.time(), LOOSE, walk, sentence);
    }
  }

  /** A taxable-equivalent or managed figure of a metric that is neither. */
  private boolean isOnAnotherBasis(ProseFamily family, List<Word> bases) {
    Metric metric = family.named().get(0);
    return bases.stream()
        .anyMatch(
            basis ->
                dictionary.rules().stream()
                    .filter(rule -> rule.metric().equals(metric))
                    .flatMap(rule -> rule.never().stream())
                    .anyMatch(never -> never.matches(List.of(basis))));
  }

  /**
   * An amount before its name goes with the period behind the name or the only one of its sentence,
   * or with the release's.
   */
  private void amountBefore(
      ProseAmount amount, ProseFamily family, ProseWalk walk, StatedSentence sentence) {
    List<PeriodMention> times = sentence.times();
    if (sentence.isOfPart()) {
      return;
    }
    PeriodMention time =
        times.size() == 1
            ? times.get(0)
            : times.isEmpty()
                ? sentence.sections().unsaid()
                : sentence.shared(sentence.items().get(sentence.name()).end());
    List<Metric> metrics = family.metrics(amount, false);
    if (time != null && time.only().isPresent() && metrics.size() == 1) {
      add(amount, metrics, time.only().get(), 1, time, UNDATED, walk, sentence);
    }
  }

  private void segment(
      ProseSegment segment, ProseFamily family, ProseWalk walk, StatedSentence sentence) {
    boolean loose = false;
    boolean undated = false;
    boolean compared = false;
    PeriodMention section = sentence.carried();
    boolean quarters = section != null && section.months() > 0 && section.months() < 12;
    // "From $9.6 million in 2006" under a quarter's heading may be that quarter's or the year's.
    boolean unsure = quarters && walk.comparesWithYear() && !walk.tellsOwnTime();
    PeriodMention time = segment.time();
    if ((time == null && sentence.isCompared()) || unsure) {
      return;
    }
    if (time == null && !segment.isComparison()) {
      time = walk.left().time();
      if (time == null && !walk.hasComparison()) {
        time = sentence.shared(walk.end());
      }
      if (time == null) {
        time = sentence.carried();
        loose = time != null && time.form() == Form.RELATIVE;
      }
      if (time == null && !sentence.isDated(family)) {
        time = family.isHeld() ? sentence.unsaidDay() : sentence.sections().unsaid();
        undated = true;
      } else if (time == null) {
        time = ComparedTime.of(sentence, family, context);
        compared = time != null;
      }
    }
    if (time == null
        || time.periods().isEmpty()
        || ((undated || compared) && isDeclaration(family, sentence))
        || (time.form() == Form.YEAR && !mayBeYear(time, walk, sentence))) {
      return;
    }
    if (time.form() == Form.YEAR
        && quarters
        && !time.equals(walk.left().time())
        && !(sentence.sections().isHeadlined() && isReportedYear(time))) {
      // Under "Second quarter" the words "in 2020" speak of the second quarter of 2020.
      return;
    }
    List<Period> periods = new ArrayList<>(time.periods());
    if (isDeclaredAhead(family, time, sentence)) {
      FiscalCalendar calendar = new FiscalCalendar(context);
      if (periods.stream().anyMatch(each -> calendar.yearsBefore(each, -1).isEmpty())) {
        return;
      }
      periods.replaceAll(each -> calendar.yearsBefore(each, -1).orElse(each));
    }
    if (walk.left().isNegated() && !segment.isComparison() && segment.values().size() == 1) {
      walk.moreTimes().forEach(more -> periods.addAll(more.periods()));
      for (Period period : periods) {
        add(
            segment.values().get(0),
            family.named(),
            period,
            1,
            time,
            rank(family, loose, undated),
            walk,
            sentence);
      }
      return;
    }
    int own = segment.sign() != 0 ? segment.sign() : family.sign();
    int sign = !segment.isComparison() && sentence.isNegative() ? -1 : own;
    if (sentence.isOfEach(time)) {
      // "$0.25 per share in each of the first three quarters" is of none of them together.
      if (segment.values().size() == 1) {
        ProseAmount value = segment.values().get(0);
        List<Metric> metrics = family.metrics(value, walk.hasPerShare());
        int rank = rank(family, loose, undated);
        List<Period> all = periods.size() > 1 ? periods : Quarters.of(periods.get(0), context);
        for (Period each : all) {
          add(value, metrics, each, sign, time, rank, walk, sentence);
        }
      }
      return;
    }
    List<ProseAmount> values = segment.values();
    List<Period> spans = eachQuarter(periods, values.size(), family);
    for (int i = 0; i < values.size(); i++) {
      ProseAmount value = values.get(i);
      List<Metric> metrics = family.metrics(value, walk.hasPerShare());
      boolean several = values.size() > 1;
      boolean byMetric = several && values.size() == metrics.size() && spans.size() == 1;
      boolean byPeriod = values.size() == spans.size() && !byMetric;
      boolean byDilution = spans.size() == 1 && tellTheirDilution(values);
      if (!byMetric && !byPeriod && !byDilution) {
        return;
      }
      boolean both = metrics.size() > 1 && !byMetric;
      if (both && metrics.stream().anyMatch(each -> !each.name().startsWith("eps_"))) {
        return;
      }
      add(
          value,
          byMetric ? metrics.subList(i, i + 1) : metrics,
          byPeriod ? spans.get(i) : spans.get(0),
          sign,
          time,
          rank(family, loose || (isUnsaid(value, family) && !walk.saysDiluted()), undated),
          walk,
          sentence);
    }
    List<ProseAmount> companions = segment.companions();
    if (values.size() == 1 && tellTheirDilution(companions)) {
      for (ProseAmount companion : companions) {
        List<Metric> metrics = family.metrics(companion, true);
        int rank = rank(family, loose, undated);
        add(companion, metrics, spans.get(0), sign, time, rank, walk, sentence);
      }
      return;
    }
    if (companions.size() != values.size()
        || (values.size() > 1 && values.size() != spans.size())) {
      return;
    }
    for (int i = 0; i < companions.size(); i++) {
      // Of "$0.71 and $3.05 per diluted share" the last one says whose share is meant.
      ProseAmount last = companions.get(companions.size() - 1);
      add(
          companions.get(i),
          family.metrics(last, true),
          spans.get(i),
          sign,
          time,
          rank(family, loose || (isUnsaid(last, family) && !walk.saysDiluted()), undated),
          walk,
          sentence);
    }
  }

  /** Whether a year ends with what the release reports, or a year or two before that. */
  private boolean isReportedYear(PeriodMention time) {
    Period reported = context.reported();
    LocalDate end = time.only().map(Period::end).orElse(null);
    return reported != null
        && end != null
        && (end.equals(reported.end())
            || end.equals(reported.end().minusYears(1))
            || end.equals(reported.end().minusYears(2)));
  }

  /** Of dividends for {@code the first three quarters}, three amounts are those of each quarter. */
  private List<Period> eachQuarter(List<Period> periods, int amounts, ProseFamily family) {
    boolean each =
        amounts > 1
            && periods.size() == 1
            && periods.get(0).months() == 3 * amounts
            && family.isDividend();
    if (!each) {
      return periods;
    }
    List<Period> quarters = Quarters.of(periods.get(0), context);
    return quarters.isEmpty() ? periods : quarters;
  }

  private static int rank(ProseFamily family, boolean loose, boolean undated) {
    return undated ? UNDATED : family.isTaxEquivalent() ? RowRule.LAST_RESORT : loose ? LOOSE : 0;
  }

  /**
   * {@code declared a dividend for the first quarter}, of a release on the fourth: the next one.
   */
  private boolean isDeclaredAhead(ProseFamily family, PeriodMention time, StatedSentence sentence) {
    LocalDate released = context.releasedOn();
    if (released == null
        || time.printed()
        || time.months() != 3
        || time.form() != Form.SPAN
        || !family.isDividend()) {
      return false;
    }
    String lower = sentence.text().toLowerCase(Locale.ROOT);
    return (lower.contains("payable") || lower.contains("be paid"))
        && time.periods().stream().allMatch(each -> each.end().plusDays(OLD).isBefore(released));
  }

  /** {@code declared a dividend, payable May 1}: whether for the quarter past or the next. */
  private static boolean isDeclaration(ProseFamily family, StatedSentence sentence) {
    String lower = sentence.text().toLowerCase(Locale.ROOT);
    return family.isDividend() && (lower.contains("declar") || lower.contains("payable"));
  }

  /** {@code $0.50 basic and $0.49 diluted}. */
  private static boolean tellTheirDilution(List<ProseAmount> values) {
    return values.size() == 2
        && values.get(0).dilution() == Dilution.BASIC
        && values.get(1).dilution() == Dilution.DILUTED;
  }

  private static boolean isUnsaid(ProseAmount amount, ProseFamily family) {
    boolean perShare = amount.kind() != ProseAmount.Kind.DOLLARS;
    boolean dilutes =
        family.metrics(amount, true).stream().anyMatch(m -> m.name().contains("dilut"));
    return perShare && dilutes && amount.dilution() == Dilution.UNSAID && !family.saysDilution();
  }

  /** {@code in 2003}: a whole year, unless the sentence speaks of quarters. */
  private static boolean mayBeYear(PeriodMention time, ProseWalk walk, StatedSentence sentence) {
    PeriodMention left = walk.left().time();
    return time.periods().size() >= 1
        && (left == null || left.equals(time) || left.months() == 12 || left.form() == Form.YEAR)
        && !sentence.speaksOfQuarters();
  }

  private void add(
      ProseAmount amount,
      List<Metric> metrics,
      Period period,
      int sign,
      PeriodMention time,
      int rank,
      ProseWalk walk,
      StatedSentence sentence) {
    for (Metric metric : metrics) {
      boolean instant = metric.kind() == Metric.Kind.INSTANT;
      if (!sentence.sections().reach().takes(period, time, context)) {
        continue;
      }
      boolean dividend = metric.name().equals("dividends_per_common_share");
      if (instant != period.isInstant() || (!dividend && context.isAhead(period))) {
        continue;
      }
      BigDecimal value = sign < 0 ? amount.value().abs().negate() : amount.value();
      ProseItem name = sentence.items().get(sentence.name());
      int end = Math.min(walk.end(), name.start() + LONGEST_QUOTE);
      if (!seen.add(new Seen(metric, period, sentence.offset() + amount.start()))) {
        continue;
      }
      readings.add(
          new Reading(
              metric,
              period,
              new Amount(value),
              amount.grain(),
              rank,
              false,
              sentence.text().substring(name.start(), name.end()),
              sentence.text().substring(name.start(), Math.max(end, name.end())),
              time.words(),
              amount.scale(),
              Location.inParagraph(
                  sentence.block(),
                  sentence.offset() + amount.start(),
                  sentence.offset() + amount.end()),
              Reading.Origin.PROSE));
    }
  }
}
