package org.exhibit99.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells by the words of titles and labels what kind of table it is. */
final class StatementWords {
  private record Sign(Statement statement, String words, WordPattern pattern) {}

  private static Sign sign(Statement statement, String words) {
    return new Sign(statement, words, pattern(words));
  }

  private static WordPattern pattern(String words) {
    return WordPattern.of("(?<![a-z])(" + words + ")(?![a-z])");
  }

  /** In the order in which they count. */
  private static final List<Sign> TITLES =
      List.of(
          sign(
              Statement.HYPOTHETICAL,
              "pro forma|guidance|outlook|managed basis|as adjusted for|forecast|projected|"
                  + "condensed consolidating|parent company only|parent only|unconsolidated (?:joint ventures?|affiliates|real estate)|"
                  + "same[- ]store|same property|discontinued operations"),
          sign(
              Statement.AVERAGE_BALANCE,
              "average balances?|average consolidated|yields? and rates?|yield analysis|rate/volume|"
                  + "rate and volume|interest rates earned|average rates?|daily average|"
                  + "average balance sheets?|interest yields?|net interest margin analysis"),
          sign(
              Statement.SEGMENT,
              "segments?|lines? of business|business lines?|by business|business units?|divisional|"
                  + "by division|by portfolio|by property|geographic|by product"),
          sign(Statement.CASH_FLOW, "cash flows?"),
          sign(
              Statement.RECONCILIATION,
              "reconciliations?|reconciles?|reconciled|reconciling|non-?gaap|funds from operations|ffo|"
                  + "adjusted ebitda|ebitda"),
          sign(
              Statement.EQUITY,
              "changes in (?:stock|share)holders['\u2019]? equity|"
                  + "statements? of (?:stock|share)holders['\u2019]? equity|changes in equity"),
          sign(
              Statement.BALANCE,
              "balance sheets?|statements? of (?:consolidated )?financial (?:condition|position)|"
                  + "statements? of condition|financial position"),
          sign(
              Statement.INCOME,
              "statements? of (?:consolidated )?(?:income|operations|earnings|net income)|income statements?|"
                  + "(?:statements? of )?consolidated (?:income|operations|earnings)|earnings statements?|"
                  + "operating statements?|statements? of comprehensive"));

  /** One of their words, which most lines have not. */
  private static final WordPattern ANY =
      pattern(TITLES.stream().map(Sign::words).collect(Collectors.joining("|")));

  private static final int LONGEST_TITLE = 160;

  /** A longer line that ends with a full stop is a sentence. */
  private static final int LONGEST_HEADING = 60;

  private static final WordPattern LEADS = pattern("following|follows|below|table|schedule|above");

  /** What stands in a sentence or a bullet, and in no title. */
  private static final WordPattern FIGURE = WordPattern.of("[0-9]%|[0-9]\\.[0-9]|\\$ ?[0-9]");

  private static final WordPattern ROLL_FORWARD =
      WordPattern.of(
          "(?<![a-z])(roll-?forward|allowance for (?:loan|credit|lease)|reserve for loan|activity in|"
              + "changes in the allowance|analysis of)(?![a-z])");

  private StatementWords() {}

  /** The kind that a title names; nothing where it names none. */
  static Optional<Statement> ofTitle(String title) {
    String lower = title.toLowerCase(Locale.ROOT).strip();
    boolean average = lower.startsWith("average ");
    if (lower.length() > LONGEST_TITLE
        || !(average || ANY.occursIn(lower))
        || FIGURE.occursIn(lower)
        || isNote(lower)) {
      return Optional.empty();
    }
    if (average) {
      return Optional.of(Statement.AVERAGE_BALANCE);
    }
    for (Sign sign : TITLES) {
      if (sign.pattern().occursIn(lower)) {
        return Optional.of(sign.statement());
      }
    }
    return Optional.empty();
  }

  /** Whether it is a sentence that leads to no table: {@code FFO is computed as recommended.} */
  private static boolean isNote(String lower) {
    return lower.length() > LONGEST_HEADING && lower.endsWith(".") && !LEADS.occursIn(lower);
  }

  /**
   * The kind that a table's labels show.
   *
   * @param labels all labels, lower case, one a line
   * @param titles the lines that name the table
   */
  static Statement ofLabels(String labels, List<String> titles) {
    if (labels.contains("operating activities") && labels.contains("financing activities")) {
      return Statement.CASH_FLOW;
    }
    boolean rollForward =
        labels.contains("beginning") && (labels.contains("ending") || labels.contains("end of"));
    boolean equity = labels.contains("equity");
    boolean assets = labels.contains("total assets") || labels.contains("\nassets");
    boolean liabilities = labels.contains("liabilities");
    boolean bottomLine =
        labels.contains("net income")
            || labels.contains("net earnings")
            || labels.contains("net loss")
            || labels.contains("net (loss)");
    boolean revenues = labels.contains("total revenues");
    boolean balances = liabilities && equity;
    boolean chargedOff = labels.contains("charge-off") || labels.contains("charged off");
    if (rollForward
        && !bottomLine
        && !revenues
        && !balances
        && (chargedOff || ROLL_FORWARD.occursIn(labels) || areOfRollForward(titles))) {
      return Statement.ROLL_FORWARD;
    }
    boolean top =
        labels.contains("before")
            || labels.contains("revenue")
            || labels.contains("interest income")
            || labels.contains("sales");
    if (assets && liabilities && !bottomLine) {
      return Statement.BALANCE;
    }
    if (bottomLine && top && !assets) {
      return Statement.INCOME;
    }
    return Statement.SUMMARY;
  }

  private static boolean areOfRollForward(List<String> titles) {
    return titles.stream()
        .filter(title -> title.length() <= LONGEST_TITLE)
        .anyMatch(title -> ROLL_FORWARD.occursIn(title.toLowerCase(Locale.ROOT)));
  }

  /**
   * What a heading says whose scale was taken off: {@code Denominator (average, $ millions)}.
   *
   * @param printed with its scale
   */
  static Optional<Statement> ofSection(String section, String printed) {
    return printed.toLowerCase(Locale.ROOT).contains("(average,")
        ? Optional.of(Statement.AVERAGE_BALANCE)
        : ofSection(section);
  }

  /** What a heading within a table says of the rows below; nothing where it says nothing. */
  static Optional<Statement> ofSection(String section) {
    String lower = section.toLowerCase(Locale.ROOT);
    if (lower.contains("average balance")
        || (lower.startsWith("average ") && !lower.contains("share") && !lower.contains("stock"))) {
      return Optional.of(Statement.AVERAGE_BALANCE);
    }
    if (lower.length() < 80 && ROLL_FORWARD.occursIn(lower)) {
      return Optional.of(Statement.ROLL_FORWARD);
    }
    if (lower.contains("pro forma")) {
      return Optional.of(Statement.HYPOTHETICAL);
    }
    if (lower.contains("balance sheet")
        || lower.contains("financial condition data")
        || lower.contains("period end")
        || lower.contains("period-end")
        || lower.contains("at end of")) {
      return Optional.of(Statement.BALANCE);
    }
    if (lower.contains("income statement")
        || lower.contains("operating data")
        || lower.contains("statement of operations")
        || lower.contains("statement of income")
        || lower.contains("for the quarter")) {
      return Optional.of(Statement.INCOME);
    }
    return Optional.empty();
  }
}
