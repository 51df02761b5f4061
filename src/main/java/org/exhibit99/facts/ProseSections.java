package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.exhibit99.document.Paragraph;
import org.exhibit99.facts.PeriodMention.Form;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the heading under which a paragraph stands: whether the section speaks of the whole company
 * and which period its figures belong to where they name none.
 */
final class ProseSections {
  private static final int LONGEST_HEADING = 160;

  /** Lines before a paragraph of this length are addressed to the press, and head nothing. */
  private static final int SHORTEST_OPENING = 200;

  private static final int MOST_ADDRESSES = 10;

  /** What a headline states rather than heads. */
  private static final Pattern FIGURE = Pattern.compile("[0-9] ?%|\\$ ?[0-9.]");

  /** {@code Comparisons noted in the sections below are for the fourth quarter}. */
  private static final WordPattern COMPARISONS =
      WordPattern.of(
          "\\b(?:comparisons|unless otherwise (?:noted|stated|specified|indicated))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE =
      Pattern.compile("(?:page )?[0-9]{1,3}(?: of [0-9]{1,3})?|[^a-z]*", Pattern.CASE_INSENSITIVE);

  private static final WordPattern CONTINUED =
      WordPattern.of("\\bcontinued\\b", Pattern.CASE_INSENSITIVE);

  private final ReleaseContext context;
  private final SectionHeadings headings;
  private final Passages passages;
  private boolean opened;
  private int lines;
  private boolean company = true;
  private boolean underCompany = true;
  private boolean notes;
  private boolean outlook;
  private boolean headlined;
  private boolean headingBefore;
  private boolean longer;

  /** Passages of which nobody has yet asked whether they name a longer period. */
  private final List<Passage> unasked = new ArrayList<>();

  private @Nullable Passage here;
  private @Nullable List<PeriodMention> times;
  private @Nullable Boolean quarterly;
  private @Nullable PeriodMention time;

  private ParagraphTimes told;

  /** What held before the list in which the paragraph stands, or null outside of one. */
  private @Nullable Outside outside;

  /** Whether the paragraph before was marked as one of a list. */
  private boolean listed;

  /** How many paragraphs stand behind the line before the list. */
  private int led;

  private record Outside(boolean company, @Nullable PeriodMention time) {}

  /**
   * @param companyWords the words of the company's own name, in lower case
   * @param passages all of the release, which may say what its sections are about
   */
  ProseSections(ReleaseContext context, Set<String> companyWords, Passages passages) {
    this.context = context;
    this.headings = new SectionHeadings(companyWords);
    this.passages = passages;
    this.told = new ParagraphTimes(context);
  }

  /** Whether the release says somewhere that its sections are about the reported quarter. */
  private boolean isQuarterly() {
    Boolean said = quarterly;
    if (said == null) {
      said = passages.all().anyMatch(this::saysQuarterly);
      quarterly = said;
    }
    return said;
  }

  /** Whether a paragraph says that what follows is about the reported quarter. */
  private boolean saysQuarterly(Passage passage) {
    return passage.hasAny("comparisons", "unless otherwise ")
        && COMPARISONS.occursIn(passage.paragraph().text())
        && passage.periods(context).stream()
            .flatMap(mention -> mention.only().stream())
            .anyMatch(period -> period.equals(context.reported()));
  }

  /** Goes on behind a table: what stands there of printed days explains the table. */
  void pass() {
    notes = true;
    headingBefore = false;
    endList();
  }

  /** Goes on to the next paragraph. */
  void enter(Passage passage) {
    Paragraph paragraph = passage.paragraph();
    String text = paragraph.text();
    here = passage;
    times = null;
    told = new ParagraphTimes(context);
    if (!longer) {
      unasked.add(passage);
    }
    boolean bullet = !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0));
    boolean brief = text.length() <= LONGEST_HEADING && !text.endsWith(".") && !text.endsWith(";");
    opened |= text.length() >= SHORTEST_OPENING || ++lines > MOST_ADDRESSES;
    if (brief && (isPage(text) || isContinued(passage))) {
      return;
    }
    boolean titled = brief && (paragraph.heading() || isTitle(text));
    if (!brief || bullet || !(titled || text.endsWith(":")) || hasFigure(text)) {
      headingBefore = false;
      goOn(bullet || brief || paragraph.listed());
      return;
    }
    if (titled) {
      outside = null;
      heading(passage);
    } else {
      list(passage);
    }
  }

  /**
   * Goes on to a paragraph under the last heading. A line before a list holds for what is marked as
   * one of the list or, where nothing is, for the next paragraph.
   */
  private void goOn(boolean item) {
    if (led > 0 && !(item && listed)) {
      endList();
    }
    listed = item;
    led++;
  }

  /** Ends a list: what held before it holds again. */
  private void endList() {
    Outside before = outside;
    if (before != null) {
      company = before.company();
      time = before.time();
      outside = null;
    }
  }

  /** Goes on to the line before a list, {@code For the nine months ended September 30, 2007:}. */
  private void list(Passage line) {
    Outside before = outside == null ? new Outside(company, time) : outside;
    outside = before;
    led = 0;
    company = before.company() && !headings.leadsToOthers(line);
    time = times().isEmpty() ? before.time() : SectionHeadings.time(line.text(), times(), context);
    headingBefore = false;
  }

  private void heading(Passage passage) {
    String text = passage.text();
    notes = headings.isOfNotes(passage);
    outlook = opened && headings.isOutlook(passage);
    headlined = !opened;
    boolean own = headings.isOfTheCompany(passage, opened);
    // Discussion of results: stands under the heading of whatever is discussed.
    company =
        (!opened && headings.isAddress(text)) || (own && (!text.endsWith(":") || underCompany));
    underCompany = text.endsWith(":") ? underCompany : company;
    List<PeriodMention> named = times();
    // A heading under another keeps the time of that one.
    time =
        !named.isEmpty() ? SectionHeadings.time(text, named, context) : headingBefore ? time : null;
    headingBefore = true;
  }

  /** The periods that the paragraph names, resolved once somebody asks. */
  private List<PeriodMention> times() {
    List<PeriodMention> named = times;
    if (named == null) {
      named = here == null ? List.of() : here.periods(context);
      times = named;
    }
    return named;
  }

  /** Whether a paragraph so far names a period longer than a quarter. */
  private boolean namesLonger() {
    for (int i = 0; i < unasked.size() && !longer; i++) {
      for (PeriodMention each : unasked.get(i).periods(context)) {
        longer |= (each.months() > 3 && !each.isBareYear()) || each.form() == Form.YEAR;
      }
    }
    unasked.clear();
    return longer;
  }

  /** Whether the paragraph names another day than the last one of the reported period. */
  private boolean namesOtherDay() {
    for (PeriodMention each : times()) {
      for (Period period : each.periods()) {
        if (period.isInstant() && !isReportedEnd(period)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isReportedEnd(Period day) {
    return context.reported() != null && context.reported().end().equals(day.end());
  }

  /** Short, without a full stop, and most of its words begin with a capital. */
  static boolean isTitle(String text) {
    int words = 0;
    int capitals = 0;
    for (int from = 0; from < text.length(); ) {
      int blank = text.indexOf(' ', from);
      int end = blank < 0 ? text.length() : blank;
      if (end - from > 3 && !Character.isDigit(text.charAt(from))) {
        words++;
        capitals += Character.isUpperCase(text.charAt(from)) ? 1 : 0;
      }
      from = end + 1;
    }
    return words > 0 && words <= 14 && capitals * 4 >= words * 3;
  }

  /** A page's number, or a line without letters. */
  static boolean isPage(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean word = Letters.isAscii(first) && Letters.isLetter(first);
    return (!word || first == 'p' || first == 'P') && PAGE.matcher(text).matches();
  }

  private static boolean isContinued(Passage passage) {
    return passage.hasAny("continued") && CONTINUED.occursIn(passage.text());
  }

  private static boolean hasFigure(String text) {
    return (text.indexOf('%') >= 0 || text.indexOf('$') >= 0) && FIGURE.matcher(text).find();
  }

  /**
   * What a figure whose sentence, paragraph and heading name no period belongs to: the reported
   * quarter, where the release has so far spoken of no longer period, or says that its sections are
   * about that quarter. Null where it cannot be told.
   */
  @Nullable PeriodMention unsaid() {
    Period reported = context.reported();
    if (reported == null
        || reported.months() != 3
        || told.speakOfAnother(reported)
        || (namesLonger() && !isQuarterly())) {
      return null;
    }
    return PeriodMention.unsaid(reported, "the quarter that the release reports");
  }

  /**
   * The day of a balance whose sentence and paragraph name none: the last one of the reported
   * period. Null where another day is named near it.
   */
  @Nullable PeriodMention unsaidDay() {
    Period reported = context.reported();
    if (reported == null || namesOtherDay()) {
      return null;
    }
    return PeriodMention.unsaid(
        Period.at(reported.end()), "the day that ends the period that the release reports");
  }

  /** Whether the section speaks of the whole company's actual figures. */
  boolean speaksOfTheCompany() {
    return company;
  }

  /** Which figures of the section may be read. */
  Reach reach() {
    return company
        ? Reach.ALL
        : notes ? Reach.PRINTED_DAYS : outlook ? Reach.PAST_SPANS : Reach.NONE;
  }

  /** What is read of a section by its heading. */
  enum Reach {
    /** Whatever it states: it speaks of the whole company. */
    ALL,
    /** What it states for printed days: it explains figures. */
    PRINTED_DAYS,
    /** What it states for printed spans that are past: it looks ahead, and back by the way. */
    PAST_SPANS,
    /** Nothing. */
    NONE;

    /** Whether a figure may be read. */
    boolean takes(Period period, PeriodMention time, ReleaseContext context) {
      Period reported = context.reported();
      return switch (this) {
        case ALL -> true;
        case PRINTED_DAYS -> period.isInstant() && time.printed();
        case PAST_SPANS ->
            !period.isInstant()
                && time.printed()
                && reported != null
                && !period.end().isAfter(reported.end());
        case NONE -> false;
      };
    }
  }

  /**
   * The period of a figure for which its sentence names none: the one that led the paragraph, else
   * that of the section; null where the paragraph has spoken of another.
   */
  @Nullable PeriodMention period(List<Metric> metrics, ProseSentence sentence) {
    if (metrics.get(0).kind() == Metric.Kind.INSTANT) {
      return null;
    }
    PeriodMention leading = told.leading();
    if (leading != null && isOfOneLength(leading, sentence)) {
      return leading;
    }
    boolean another =
        time != null && time.only().isPresent() && told.speakOfAnother(time.only().get());
    return another ? null : time;
  }

  /** Whether no heading stands over the paragraph but the release's own headline. */
  boolean isHeadlined() {
    return headlined;
  }

  /** Whether a sentence names no span of another length than that of a period. */
  private static boolean isOfOneLength(PeriodMention period, ProseSentence sentence) {
    return !sentence.namesPeriods()
        || sentence.periods().stream()
            .allMatch(each -> each.months() <= 0 || each.months() == period.months());
  }

  /** Goes on over a sentence of the paragraph that has been read. */
  void pass(ProseSentence sentence) {
    told.pass(sentence);
  }

  /** The span up to the reported day that the paragraph named last, or null. */
  @Nullable Period toldLast() {
    return told.last();
  }
}
