package org.exhibit99.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exhibit99.document.Document;
import org.exhibit99.document.Paragraph;
import org.exhibit99.facts.PeriodMention.Form;
import org.exhibit99.facts.ProseAmount.Dilution;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads what sentences state: {@code net loss of $1.2 billion, or $15.66 per diluted share,
 * compared to a net loss of $127.7 million, or $1.68 per diluted share, for the third quarter of
 * 2006}.
 *
 * <p>Each amount goes with the metric named before it and the period named beside it, else with the
 * period of its section's heading. Where a word between them is not known to leave the meaning as
 * it is, nothing is read: outlooks, changes, segments, adjusted figures and averages are no facts.
 */
final class ProseReader {
  /** The rank of a figure whose words leave something to the context. */
  static final int LOOSE = 5;

  /** The rank of a figure whose period nothing near it names. */
  static final int UNDATED = 6;

  /** Bases on which companies restate a figure beside the reported one. */
  private static final List<Word> BASES =
      Stream.of("equivalent", "fte", "te", "managed").map(word -> new Word(word, true)).toList();

  private static final int LONGEST_QUOTE = 200;

  /** So many days after a quarter its dividend is no longer to be paid. */
  private static final int OLD = 200;

  /** {@code had $4.1 billion}: what is held stands behind its amount. */
  private static final WordPattern HOLDING =
      WordPattern.of("\\b(?:had|has|have|held|holds) (?:approximately |about )?\\$");

  private final Document document;
  private final ReleaseContext context;
  private final MetricDictionary dictionary;
  private final ProseItems cutter;
  private final Set<String> companyWords;
  private final List<Reading> readings = new ArrayList<>();
  private final Set<Seen> seen = new HashSet<>();
  private String sentenceOfWords = "";
  private List<Word> sentenceWords = List.of();

  private record Seen(Metric metric, Period period, int start) {}

  private ProseReader(
      Exhibit exhibit, Document document, ReleaseContext context, MetricDictionary dictionary) {
    this.document = document;
    this.context = context;
    this.dictionary = dictionary;
    this.cutter = new ProseItems(dictionary);
    this.companyWords = CompanyWords.of(exhibit, document);
  }

  /** The readings of a document's sentences, in its order. */
  static List<Reading> read(
      Exhibit exhibit, Document document, ReleaseContext context, MetricDictionary dictionary) {
    return new ProseReader(exhibit, document, context, dictionary).read();
  }

  private List<Reading> read() {
    ProseSections sections = new ProseSections(context, companyWords, document);
    for (int block = 0; block < document.blocks().size(); block++) {
      if (document.blocks().get(block) instanceof Paragraph paragraph) {
        sections.enter(paragraph);
        List<ProseSentence> sentences =
            Sentences.of(paragraph.text()).stream()
                .map(span -> new ProseSentence(paragraph, span, cutter, context))
                .toList();
        if (sections.speaksOfTheCompany() || sections.explains()) {
          statements(sentences, block, sections);
        }
        if (saysHolding(paragraph.text())) {
          holdings(sentences, block);
        }
        if (sections.speaksOfTheCompany()) {
          counts(sentences, block, sections);
        }
      }
    }
    return readings;
  }

  /** Shares and what the market pays for them. */
  private void counts(List<ProseSentence> sentences, int block, ProseSections sections) {
    ShareStatements shares = new ShareStatements(dictionary, context);
    MarketStatements market = new MarketStatements(dictionary);
    for (ProseSentence sentence : sentences) {
      String text = sentence.text();
      boolean counts = shares.mayRead(text) || market.mayRead(text);
      if (sentence.mayBeRead() && counts && !sentence.speaksOfTheFuture()) {
        List<ProseItem> items = sentence.items();
        int offset = sentence.offset();
        shares.read(items, text, offset, block, sections.unsaid()).forEach(readings::add);
        market.read(items, text, offset, block).stream()
            .filter(reading -> !isAhead(reading.period()))
            .forEach(readings::add);
      }
    }
  }

  private static boolean saysHolding(String text) {
    return text.indexOf('$') >= 0 && HOLDING.occursIn(text);
  }

  /** What the company says anywhere that it held on a day. */
  private void holdings(List<ProseSentence> sentences, int block) {
    HoldingStatements statements = new HoldingStatements(dictionary, companyWords);
    for (ProseSentence sentence : sentences) {
      if (sentence.mayBeRead() && saysHolding(sentence.text())) {
        statements.read(sentence.items(), sentence.text(), sentence.offset(), block).stream()
            .filter(reading -> !isAhead(reading.period()))
            .forEach(readings::add);
      }
    }
  }

  private void statements(List<ProseSentence> sentences, int block, ProseSections sections) {
    ProseItem.@Nullable Name subject = null;
    for (ProseSentence sentence : sentences) {
      subject = mayState(sentence, subject) ? statement(sentence, subject, block, sections) : null;
    }
  }

  private static boolean mayState(ProseSentence sentence, ProseItem.@Nullable Name subject) {
    String text = sentence.text();
    return sentence.mayBeRead()
        && (hasDigit(text) || text.toLowerCase(Locale.ROOT).contains("dividend"))
        && (subject != null || sentence.namesMetric());
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Reads a sentence whose {@code It} may stand for the subject of the one before. */
  private ProseItem.@Nullable Name statement(
      ProseSentence sentence, ProseItem.@Nullable Name subject, int block, ProseSections sections) {
    if (sentence.speaksOfTheFuture()) {
      return null;
    }
    List<ProseItem> items = new ArrayList<>(sentence.items());
    int pronoun = subject == null ? -1 : pronoun(items);
    if (subject != null && pronoun >= 0) {
      ProseItem it = items.get(pronoun);
      items.set(
          pronoun, new ProseItem.Name(subject.metrics(), subject.words(), it.start(), it.end()));
    }
    return sentence(items, sentence.text(), sentence.offset(), block, sections);
  }

  /** The place of {@code It was} or {@code For the year it was} at a sentence's head, else -1. */
  private static int pronoun(List<ProseItem> items) {
    for (int i = 0; i < Math.min(5, items.size()); i++) {
      if (items.get(i) instanceof ProseItem.Word word) {
        if (word.text().equals("it") || (i == 0 && word.text().equals("this"))) {
          return i;
        }
        if (!Set.of("for", "in", "the", ",", "-").contains(word.text())) {
          return -1;
        }
      } else if (!(items.get(i) instanceof ProseItem.Time)) {
        return -1;
      }
    }
    return -1;
  }

  /** Reads a sentence; its subject where it has one and only one, else null. */
  private ProseItem.@Nullable Name sentence(
      List<ProseItem> items, String sentence, int offset, int block, ProseSections sections) {
    ProseItem.Name subject = null;
    int subjects = 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof ProseItem.Name name) {
        ProseFamily family = new ProseFamily(dictionary, name);
        if (isOnAnotherBasis(family, sentence)) {
          continue;
        }
        ProseWalk walk = new ProseWalk(items, i, family, dictionary, companyWords);
        Sentence where =
            new Sentence(
                items,
                i,
                sentence,
                offset,
                block,
                sections.period(name.metrics()),
                sections.unsaid(),
                sections.explains());
        List<ProseSegment> segments = walk.segments();
        if (segments.isEmpty()) {
          walk.amountBefore().ifPresent(amount -> amountBefore(amount, family, walk, where));
        } else {
          subject = name;
          subjects++;
          for (ProseSegment segment : segments) {
            segment(segment, family, walk, where);
          }
        }
      }
    }
    return subjects == 1 ? subject : null;
  }

  private List<Word> words(String sentence) {
    if (!sentence.equals(sentenceOfWords)) {
      sentenceOfWords = sentence;
      sentenceWords = dictionary.vocabulary().words(sentence);
    }
    return sentenceWords;
  }

  /** A taxable-equivalent or managed figure of a metric that is neither. */
  private boolean isOnAnotherBasis(ProseFamily family, String sentence) {
    List<Word> words = words(sentence);
    Metric metric = family.named().get(0);
    return BASES.stream()
        .filter(words::contains)
        .anyMatch(
            basis ->
                dictionary.rules().stream()
                    .filter(rule -> rule.metric().equals(metric))
                    .flatMap(rule -> rule.never().stream())
                    .anyMatch(never -> never.matches(List.of(basis))));
  }

  private record Sentence(
      List<ProseItem> items,
      int name,
      String text,
      int offset,
      int block,
      @Nullable PeriodMention carried,
      @Nullable PeriodMention unsaid,
      boolean explains) {
    /** Whether it names any period. */
    boolean isDated() {
      return !times().isEmpty();
    }

    List<PeriodMention> times() {
      return items.stream()
          .filter(ProseItem.Time.class::isInstance)
          .map(item -> ((ProseItem.Time) item).mention())
          .toList();
    }

    /** A period that follows in a list of figures which share it. */
    @Nullable PeriodMention shared(int from) {
      for (ProseItem item : items) {
        if (item.start() < from) {
          continue;
        }
        if (item instanceof ProseItem.Time time) {
          return time.mention();
        }
        if (item instanceof ProseItem.Word word
            && (ProseVocabulary.COMPARE.contains(word.text())
                || !ProseVocabulary.BETWEEN.contains(word.text()))) {
          return null;
        }
      }
      return null;
    }
  }

  /** An amount before its name goes with the only period of its sentence, or with the release's. */
  private void amountBefore(
      ProseAmount amount, ProseFamily family, ProseWalk walk, Sentence sentence) {
    List<PeriodMention> times = sentence.times();
    PeriodMention time =
        times.size() == 1 ? times.get(0) : times.isEmpty() ? sentence.unsaid() : null;
    List<Metric> metrics = family.metrics(amount, false);
    if (time != null && time.only().isPresent() && metrics.size() == 1) {
      add(amount, metrics, time.only().get(), 1, time, UNDATED, walk, sentence);
    }
  }

  private void segment(
      ProseSegment segment, ProseFamily family, ProseWalk walk, Sentence sentence) {
    boolean loose = false;
    boolean undated = false;
    PeriodMention time = segment.time();
    if (time == null && !segment.isComparison()) {
      time = walk.left();
      if (time == null && !walk.hasComparison()) {
        time = sentence.shared(walk.end());
      }
      if (time == null) {
        time = sentence.carried();
        loose = time != null && time.form() == Form.RELATIVE;
      }
      if (time == null && !sentence.isDated()) {
        time = sentence.unsaid();
        undated = true;
      }
    }
    if (time == null
        || time.periods().isEmpty()
        || (undated && isDeclaration(family, sentence))
        || (time.form() == Form.YEAR && !mayBeYear(time, walk))) {
      return;
    }
    PeriodMention section = sentence.carried();
    boolean quarters = section != null && section.months() > 0 && section.months() < 12;
    if (time.form() == Form.YEAR && quarters && !time.equals(walk.left())) {
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
    if (walk.isNegated() && !segment.isComparison() && segment.values().size() == 1) {
      walk.moreTimes().forEach(more -> periods.addAll(more.periods()));
      for (Period period : periods) {
        add(
            segment.values().get(0),
            family.named(),
            period,
            1,
            time,
            rank(loose, undated),
            walk,
            sentence);
      }
      return;
    }
    int sign = segment.sign() != 0 ? segment.sign() : family.sign();
    List<ProseAmount> values = segment.values();
    List<Period> spans = eachQuarter(periods, values.size(), family);
    for (int i = 0; i < values.size(); i++) {
      ProseAmount value = values.get(i);
      List<Metric> metrics = family.metrics(value, walk.hasPerShare());
      boolean several = values.size() > 1;
      boolean byMetric = several && values.size() == metrics.size() && spans.size() == 1;
      boolean byPeriod = values.size() == spans.size() && !byMetric;
      if (!byMetric && !byPeriod) {
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
          rank(loose || (isUnsaid(value, family) && !walk.saysDiluted()), undated),
          walk,
          sentence);
    }
    List<ProseAmount> companions = segment.companions();
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
          rank(loose || (isUnsaid(last, family) && !walk.saysDiluted()), undated),
          walk,
          sentence);
    }
  }

  /** Of dividends for {@code the first three quarters}, three amounts are those of each quarter. */
  private List<Period> eachQuarter(List<Period> periods, int amounts, ProseFamily family) {
    boolean each =
        amounts > 1
            && periods.size() == 1
            && periods.get(0).months() == 3 * amounts
            && family.key().equals("dividends_per_common_share");
    if (!each) {
      return periods;
    }
    FiscalCalendar calendar = new FiscalCalendar(context);
    List<Period> quarters = new ArrayList<>(List.of(new Period(periods.get(0).end(), 3)));
    while (quarters.size() < amounts) {
      Optional<LocalDate> before = calendar.quarterEndBefore(quarters.get(0).end());
      if (before.isEmpty()) {
        return periods;
      }
      quarters.add(0, new Period(before.get(), 3));
    }
    return quarters;
  }

  private static int rank(boolean loose, boolean undated) {
    return undated ? UNDATED : loose ? LOOSE : 0;
  }

  /**
   * {@code declared a dividend for the first quarter}, of a release on the fourth: the next one.
   */
  private boolean isDeclaredAhead(ProseFamily family, PeriodMention time, Sentence sentence) {
    LocalDate released = context.releasedOn();
    if (released == null
        || time.printed()
        || time.months() != 3
        || time.form() != Form.SPAN
        || !family.key().equals("dividends_per_common_share")) {
      return false;
    }
    String lower = sentence.text().toLowerCase(Locale.ROOT);
    return (lower.contains("payable") || lower.contains("be paid"))
        && time.periods().stream().allMatch(each -> each.end().plusDays(OLD).isBefore(released));
  }

  /** {@code declared a dividend, payable May 1}: whether for the quarter past or the next. */
  private static boolean isDeclaration(ProseFamily family, Sentence sentence) {
    String lower = sentence.text().toLowerCase(Locale.ROOT);
    return family.key().equals("dividends_per_common_share")
        && (lower.contains("declar") || lower.contains("payable"));
  }

  private static boolean isUnsaid(ProseAmount amount, ProseFamily family) {
    boolean perShare = amount.kind() != ProseAmount.Kind.DOLLARS;
    boolean dilutes =
        family.metrics(amount, true).stream().anyMatch(m -> m.name().contains("dilut"));
    return perShare && dilutes && amount.dilution() == Dilution.UNSAID && !family.saysDilution();
  }

  /** {@code in 2003}: a whole year, unless the sentence speaks of quarters. */
  private static boolean mayBeYear(PeriodMention time, ProseWalk walk) {
    PeriodMention left = walk.left();
    return time.periods().size() >= 1
        && (left == null || left.equals(time) || left.months() == 12)
        && !walk.speaksOfQuarters();
  }

  private void add(
      ProseAmount amount,
      List<Metric> metrics,
      Period period,
      int sign,
      PeriodMention time,
      int rank,
      ProseWalk walk,
      Sentence sentence) {
    for (Metric metric : metrics) {
      boolean instant = metric.kind() == Metric.Kind.INSTANT;
      if (sentence.explains() && !(instant && time.printed())) {
        continue;
      }
      boolean dividend = metric.name().equals("dividends_per_common_share");
      if (instant != period.isInstant() || (!dividend && isAhead(period))) {
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

  private boolean isAhead(Period period) {
    LocalDate released = context.releasedOn();
    Period reported = context.reported();
    return (released != null && period.end().isAfter(released))
        || (released == null && reported != null && period.end().isAfter(reported.end()));
  }
}
