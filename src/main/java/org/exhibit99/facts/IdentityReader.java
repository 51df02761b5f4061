package org.exhibit99.facts;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exhibit99.document.Block;
import org.exhibit99.document.Document;
import org.exhibit99.document.Paragraph;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Identity;
import org.exhibit99.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose release it is: from the filing where a header or a manifest vouches, else from the
 * words, and then as the release prints the name, so that no two companies become one on a guess.
 */
final class IdentityReader {
  private static final int OPENING = 6_000;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_PARAGRAPHS = 12;

  /** The SIC code of real estate investment trusts. */
  private static final String TRUSTS = "6798";

  private static final String EXCHANGE =
      "(?:NYSE(?: American| Arca| MKT)?|New York Stock Exchange|Nasdaq|NASDAQ(?:-[A-Z]{2,4})?|AMEX"
          + "|American Stock Exchange|OTC[A-Z]{0,4})";

  private static final WordPattern TICKER =
      WordPattern.of(
          "\\(?(?:the )?"
              + EXCHANGE
              + "(?:/[A-Z]{2,6})?(?: National Market| Global(?: Select)?(?: Market)?| NM)?"
              + "(?: symbol)?\\s?[:\\-\u2013]\\s?[\"\u201c]?([A-Z]{1,5}(?:[.\\-][A-Z]{1,2})?)\\b");

  /** How much of {@link #TICKER} stands before the exchange at most: {@code (the }. */
  private static final int BEFORE_EXCHANGE = 5;

  /** With one of these begins the name of whatever {@link #EXCHANGE} finds. */
  private static final List<String> EXCHANGES =
      List.of("NYSE", "New York Stock", "Nasdaq", "NASDAQ", "AMEX", "American Stock", "OTC");

  private static final String LIST = "\\s?" + EXCHANGE;
  private static final WordPattern LISTS = WordPattern.behind("(", LIST);

  /** {@code Larkspur Trust, Inc. (NYSE: LSP)}: words that begin with a capital. */
  private static final WordPattern LISTED =
      WordPattern.of(
          "((?:[A-Z0-9&][A-Za-z0-9&'\u2019.\\-]{0,30},? (?:(?:of|the|and|for|&) ){0,3}+){1,8})"
              + "(?:\\([^()]{1,40}\\) ?)?\\("
              + LIST);

  private static final Pattern HEADLINE =
      Pattern.compile(
          "^\\W{0,3}([A-Z][A-Za-z0-9&'\u2019.,\\- ]{2,70}?)"
              + " (?i:reports?|announces?|declares?|posts|releases|today|earns)\\b");

  private static final Pattern DATELINE =
      Pattern.compile("^.{0,120}?(?:--|[\u2013\u2014]|/ ?-|(?:19|20)[0-9]{2} ?-(?= ?[A-Z]))\\s?");

  private static final WordPattern REIT =
      WordPattern.of(
          "\\b(?:a|an|as a|its status as a)\\b[^.;]{0,100}?(?:real estate investment trust|\\bREITs?\\b)");

  private static final Pattern COMMON =
      Pattern.compile("(?i)(?:the )?(?:company|board|board of directors|trust|bank|it|we)");

  private IdentityReader() {}

  /** Whose release it is. */
  static Identity read(Exhibit exhibit, Document document, ReleaseContext context) {
    String text = document.text();
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    String company = exhibit.company();
    if (company == null && exhibit.provenance() == Provenance.INFERRED) {
      company = listedName(document).or(() -> headlineName(document)).orElse(null);
    }
    return new Identity(
        exhibit.provenance(),
        exhibit.cik(),
        company,
        ticker(opening),
        trust(exhibit.sic(), text),
        context.releasedOn(),
        yearEnd(exhibit, context));
  }

  private static @Nullable String ticker(String opening) {
    int exchange =
        EXCHANGES.stream().mapToInt(opening::indexOf).filter(at -> at >= 0).min().orElse(-1);
    if (exchange < 0) {
      return null;
    }
    Matcher ticker = TICKER.matcher(opening);
    int from = Math.max(0, exchange - BEFORE_EXCHANGE);
    return TICKER.find(ticker, opening, from) ? ticker.group(1) : null;
  }

  private static @Nullable Boolean trust(@Nullable String sic, String text) {
    if (TRUSTS.equals(sic)) {
      return true;
    }
    String words = text.substring(0, Math.min(10 * OPENING, text.length()));
    boolean named = Letters.hasAny(words, "REIT", "investment trust", "investment\ntrust");
    if (named && REIT.occursIn(words.replace('\n', ' '))) {
      return sic == null ? true : saysSoItself(words);
    }
    return sic == null ? null : false;
  }

  /** Where the header names another trade, only the company's own word for itself counts. */
  private static boolean saysSoItself(String words) {
    String opening = words.substring(0, Math.min(OPENING, words.length())).replace('\n', ' ');
    return REIT.occursIn(opening);
  }

  private static @Nullable MonthDay yearEnd(Exhibit exhibit, ReleaseContext context) {
    if (exhibit.fiscalYearEnd() != null) {
      return exhibit.fiscalYearEnd();
    }
    return context.reported() == null ? null : context.fiscalYearEnd();
  }

  private static Optional<String> listedName(Document document) {
    int seen = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph && seen++ < MOST_PARAGRAPHS) {
        String text = paragraph.text();
        String opening = text.substring(0, Math.min(600, text.length()));
        if (!LISTS.occursIn(opening)) {
          continue;
        }
        Matcher dateline = DATELINE.matcher(opening);
        String sentence = dateline.find() ? opening.substring(dateline.end()) : opening;
        Matcher listed = LISTED.firstUpTo(LISTS, sentence, sentence.length());
        if (listed != null) {
          return named(listed.group(1));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> headlineName(Document document) {
    int seen = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph && seen++ < MOST_PARAGRAPHS) {
        String text = paragraph.text();
        Matcher headline = HEADLINE.matcher(text.substring(0, Math.min(200, text.length())));
        if (headline.find()) {
          return named(headline.group(1));
        }
      }
    }
    return Optional.empty();
  }

  /** A name without what hangs on it; none where it is a single common word. */
  private static Optional<String> named(String words) {
    String name = words.strip();
    while (name.endsWith(",") || name.endsWith("-")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name.length() < 3 || name.length() > LONGEST_NAME || COMMON.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(name);
  }
}
