package org.exhibit99.facts;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exhibit99.document.Document;
import org.exhibit99.model.Exhibit;

/** The words by which a release calls its own company. */
final class CompanyWords {
  private static final int OPENING = 4_000;

  /** {@code (the "Company" or "Larkspur")}. */
  private static final WordPattern ALIAS =
      WordPattern.behind("\"\u201c", "([A-Z][A-Za-z&'. ]{1,40})[\"\u201d]");

  private static final String EXCHANGE = "(?:NYSE|Nasdaq|NASDAQ|AMEX|OTC|TSX)";
  private static final WordPattern LISTS = WordPattern.behind("(", EXCHANGE);

  /** {@code Larkspur Trust, Inc. (NYSE: LSP)}. */
  private static final WordPattern LISTED =
      WordPattern.of("((?:[A-Z][A-Za-z&'.-]{0,30},? ){1,7})\\(" + EXCHANGE);

  private static final String REPORT = "(?i:reported|announced|reports|announces)\\b";
  private static final WordPattern REPORTS = WordPattern.of(REPORT);

  /** {@code ATLANTA - Larkspur Power today reported}, {@code Larkspur Power Announces}. */
  private static final WordPattern REPORTING =
      WordPattern.of("((?:[A-Z][A-Za-z&'.-]{0,30},? ){1,6})(?:(?i:today|also) )?" + REPORT);

  /** What stands between the words of a name. */
  private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9&'-]+");

  /** Seven words of a name with the blanks behind them. */
  private static final int LONGEST_NAME = 7 * 33;

  private CompanyWords() {}

  /** The name before the first {@code reported} or {@code announces} of an opening, or nothing. */
  static Optional<String> reporting(String opening) {
    return Optional.ofNullable(REPORTING.firstUpTo(REPORTS, opening, LONGEST_NAME))
        .flatMap(found -> withoutDateline(found.group(1)));
  }

  /** In lower case, words of a name one by one. */
  static Set<String> of(Exhibit exhibit, Document document) {
    Set<String> words = new HashSet<>();
    String company = exhibit.company();
    if (company != null) {
      add(company, words);
    }
    String text = document.text();
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    Matcher listed = LISTED.firstUpTo(LISTS, opening, LONGEST_NAME);
    if (listed != null) {
      withoutDateline(listed.group(1)).ifPresent(name -> add(name, words));
    }
    reporting(opening).ifPresent(name -> add(name, words));
    Matcher alias = ALIAS.matcher(opening);
    for (int at = 0; ALIAS.find(alias, opening, at); at = alias.end()) {
      if (alias.group(1).split(" ").length <= 4) {
        add(alias.group(1), words);
      }
    }
    return words;
  }

  private static Optional<String> withoutDateline(String words) {
    return Optional.ofNullable(NameWords.before(words, words.length())).map(NameWords::name);
  }

  private static void add(String name, Set<String> words) {
    for (String word : NO_NAME.split(name.toLowerCase(Locale.ROOT))) {
      if (word.length() > 1 && !word.equals("bank")) {
        words.add(word);
      }
    }
  }
}
