package org.exhibit99.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/** What the words of a heading, or of the line before a list, tell of the figures under it. */
final class SectionHeadings {
  private static final int MOST_PERIODS = 3;

  private static final Pattern ADDRESS =
      Pattern.compile("editor|contact|release|attention|news", Pattern.CASE_INSENSITIVE);

  /** What is yet to come. */
  private static final String[] OUTLOOK = {"outlook", "guidance"};

  private static final WordPattern OTHER_SUBJECT =
      WordPattern.of(
          "forward[- ]looking|safe harbor|^about |conference call|web ?cast|non-gaap"
              + "|use of|pro forma|segment|division|subsidiar|footnote|^notes? |risk factors|profile"
              + "|joint venture|subsequent event|cautionary",
          Pattern.CASE_INSENSITIVE);

  /** A headline that announces results first, {@code Reports Results; Raises Guidance}. */
  private static final WordPattern RESULTS_FIRST =
      WordPattern.of(
          "\\b(?:results|earnings|income|loss|profit)\\b[^;,]{0,80}?(?:[;,]|\\band\\b|&)"
              + "[^;,]{0,60}?\\b(?:outlook|guidance)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What the body of a release sets beside what it reports: no headline is called so. */
  private static final WordPattern OTHER_BASIS =
      WordPattern.of("discontinued|excluding|^adjusted ", Pattern.CASE_INSENSITIVE);

  /** What a part of a company is called by. */
  private static final WordPattern PART =
      WordPattern.of(
          "\\b(?:banking|wealth management|insurance|brokerage|leasing|retail|wholesale|consumer"
              + "|international|domestic|north america|europe|asia|utility|electric|natural gas"
              + "|gas distribution|pipeline|exploration|midstream|refining)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is listed behind {@code 2007 goals:}. */
  private static final WordShapes<String> AHEAD =
      WordShapes.of(
          "goals",
          "objectives",
          "expectations",
          "assumptions",
          "targets",
          "priorities",
          "estimate",
          "plan");

  private static final WordPattern COMPARES =
      WordPattern.of(
          "\\b(?:compared|comparison (?:with|to)|versus|vs|against|over|from|than|since|until|through|after|before|following)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final WordPattern NOTES =
      WordPattern.of("non-gaap|^notes? |footnote", Pattern.CASE_INSENSITIVE);

  /** A word of a company's name. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9'&-]++");

  private static final WordShapes<String> COMPANY_SUBJECTS =
      WordShapes.of(
          "results",
          "highlights",
          "earnings",
          "income",
          "quarter",
          "year",
          "financial",
          "dividend",
          "dividends",
          "distribution",
          "distributions",
          "balance",
          "sheet",
          "capital",
          "credit",
          "quality",
          "review",
          "summary",
          "operating",
          "performance",
          "net",
          "interest",
          "margin",
          "provision",
          "expense",
          "expenses",
          "noninterest",
          "non-interest",
          "assets",
          "book",
          "value",
          "equity",
          "taxable",
          "funds",
          "ffo",
          "core",
          "operations",
          "overview",
          "liquidity",
          "loss",
          "asset",
          "press",
          "release",
          "news",
          "reports",
          "announces",
          "months",
          "revenue",
          "revenues",
          "sales",
          "deposits",
          "loans",
          "allowance",
          "key",
          "restatement",
          "comments",
          "firmwide",
          "firm-wide",
          "company-wide",
          "consolidated");

  /** What a heading of a year's results is made of. */
  private static final Set<String> OF_RESULTS =
      Set.of(
          ("results result highlights highlight full year years annual fiscal the for of in and"
                  + " earnings performance financial summary review overview operating discussion"
                  + " compared with to versus vs")
              .split(" "));

  private static final Vocabulary PLAIN = Vocabulary.plain();

  private final Set<String> companyWords;

  /**
   * @param companyWords the words of the company's own name, in lower case
   */
  SectionHeadings(Set<String> companyWords) {
    this.companyWords = companyWords;
  }

  /** Whether what stands under a heading explains figures rather than states them. */
  boolean isOfNotes(Passage heading) {
    return heading.hasAny("non-gaap", "note") && NOTES.occursIn(heading.text());
  }

  /** Whether what stands under a heading is what the company expects. */
  boolean isOutlook(Passage heading) {
    return heading.hasAny(OUTLOOK)
        && !PART.occursIn(heading.text())
        && !heading.hasAny("segment", "division", "adjusted", "non-gaap", "core", "pro forma");
  }

  /** Whether a line is addressed to the press, before the release begins. */
  boolean isAddress(String line) {
    return ADDRESS.matcher(line).find();
  }

  /**
   * Whether a heading is of the whole company's actual figures.
   *
   * @param opened whether the release has begun
   */
  boolean isOfTheCompany(Passage heading, boolean opened) {
    String text = heading.text();
    boolean ahead = heading.hasAny(OUTLOOK) && (opened || !RESULTS_FIRST.occursIn(text));
    if (ahead || OTHER_SUBJECT.occursIn(text) || (opened && OTHER_BASIS.occursIn(text))) {
      return false;
    }
    // Before the release begins, lines such as "Exhibit 99.1" head nothing.
    boolean part = (opened && heading.paragraph().heading()) || PART.occursIn(text);
    return !part
        || !heading.expressions().isEmpty()
        || (COMPANY_SUBJECTS.knowsAnyIn(text) && !isOperationsOfPart(text))
        || isCompany(text.toLowerCase(Locale.ROOT));
  }

  /** {@code Utility Operations}. */
  private static boolean isOperationsOfPart(String heading) {
    return PART.occursIn(heading) && heading.toLowerCase(Locale.ROOT).endsWith("operations");
  }

  /** Whether the line before a list says that it is of what is yet to come, or of others. */
  boolean leadsToOthers(Passage line) {
    String text = line.text();
    return line.hasAny(OUTLOOK)
        || OTHER_SUBJECT.occursIn(text)
        || OTHER_BASIS.occursIn(text)
        || line.hasAny("adjusted")
        || AHEAD.knowsAnyIn(text)
        || ProseVocabulary.OUTLOOK.knowsAnyIn(text);
  }

  /**
   * The time of the figures under a heading that names periods: the only one, or the first of
   * {@code Nine months ended September 30, 2007 compared with 2006}; null where it cannot be told.
   */
  static @Nullable PeriodMention time(
      String heading, List<PeriodMention> named, ReleaseContext context) {
    if (named.size() == 1 && named.get(0).form() == PeriodMention.Form.LENGTH) {
      return upToReported(named.get(0), context);
    }
    List<Period> periods = named.stream().flatMap(each -> each.periods().stream()).toList();
    if (periods.isEmpty()
        || periods.size() > MOST_PERIODS
        || !lasts(named.get(0), context)
        || (named.get(0).form() == PeriodMention.Form.YEAR && !isOfResults(heading))
        || COMPARES.occursIn(heading.substring(0, named.get(0).start()))) {
      return null;
    }
    Period first = periods.get(0);
    boolean told =
        named.stream().noneMatch(each -> each.periods().isEmpty())
            && periods.stream()
                .allMatch(
                    each -> each.months() == first.months() && !each.end().isAfter(first.end()));
    return !told ? null : periods.size() == 1 ? named.get(0) : named.get(0).as(first);
  }

  /** Whether a heading that names a year names nothing else than its results. */
  private static boolean isOfResults(String heading) {
    for (Token token : PLAIN.tokens(heading)) {
      String word = token.word().toString();
      if (Character.isLetter(word.charAt(0)) && !OF_RESULTS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code Nine months}: those up to the reported day, where they are all of the fiscal year so
   * far.
   */
  private static @Nullable PeriodMention upToReported(
      PeriodMention length, ReleaseContext context) {
    Period reported = context.reported();
    boolean told =
        reported != null
            && (length.months() == 3
                || new FiscalCalendar(context)
                    .quarterEndingAt(reported.end())
                    .filter(quarter -> 3 * quarter.ordinal() == length.months())
                    .isPresent());
    return reported == null || !told
        ? null
        : length.as(new Period(reported.end(), length.months()));
  }

  private static boolean lasts(PeriodMention time, ReleaseContext context) {
    Period reported = context.reported();
    return switch (time.form()) {
      case SPAN, YEAR -> true;
      case RELATIVE ->
          time.months() > 0
              && reported != null
              && time.only().map(Period::end).filter(reported.end()::equals).isPresent();
      case LENGTH, INSTANT, DAY, MONTH -> false;
    };
  }

  /** Whether a heading is the company's name, maybe with its ticker behind it. */
  private boolean isCompany(String heading) {
    int ticker = heading.indexOf('(');
    String name = ticker > 0 ? heading.substring(0, ticker) : heading;
    boolean any = false;
    Matcher words = NAME.matcher(name);
    while (words.find()) {
      String word = words.group();
      if (!companyWords.contains(word) && !word.equals("&")) {
        return false;
      }
      any |= word.length() > 2;
    }
    return any;
  }
}
