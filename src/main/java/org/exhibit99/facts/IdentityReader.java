package org.exhibit99.facts;

import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import org.exhibit99.document.Document;
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

  /** The SIC code of real estate investment trusts. */
  private static final String TRUSTS = "6798";

  /** Where shares are traded; {@link #EXCHANGES} keeps step with it. */
  static final String EXCHANGE =
      "(?:NYSE(?: American| Arca| MKT)?|New York Stock Exchange|(?:Nasdaq|NASDAQ)(?:-[A-Z]{2,4})?|AMEX"
          + "|\\bASE|American Stock Exchange|OTC[A-Z]{0,4})";

  private static final String MARKET =
      " (?:National Market(?: System)?|Global(?: Select)?(?: Market)?|Capital Market"
          + "|Small-?Cap(?: Market)?|Bulletin Board|NMS?)";

  private static final WordPattern TICKER =
      WordPattern.of(
          "\\(?(?:the )?"
              + EXCHANGE
              + "(?:/[A-Z]{2,6})?(?:"
              + MARKET
              + ")?(?:(?: under the)?(?: trading| ticker)? (?i:symbol)\\s?:?\\s?"
              + "|\\s?[:\\-\u2013]\\s?| (?=[\"\u201c][A-Z]{1,5}[\"\u201d]))"
              + "[\"\u201c]?([A-Z]{1,5}(?:[.\\-][A-Z]{1,2})?)\\b");

  /** How much of {@link #TICKER} stands before the exchange at most: {@code (the }. */
  private static final int BEFORE_EXCHANGE = 5;

  /** With one of these begins the name of whatever {@link #EXCHANGE} finds. */
  private static final List<String> EXCHANGES =
      List.of("NYSE", "New York Stock", "Nasdaq", "NASDAQ", "AMEX", "ASE", "American Stock", "OTC");

  private static final WordPattern REIT =
      WordPattern.of(
          "\\b(?:a|an|as[ \n]a|its[ \n]status[ \n]as[ \n]a)\\b[^.;]{0,100}?"
              + "(?:real[ \n]estate[ \n]investment[ \n]trust|\\bREITs?\\b)");

  private IdentityReader() {}

  /** Whose release it is. */
  static Identity read(Exhibit exhibit, Document document, ReleaseContext context) {
    String text = document.text();
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    String company = exhibit.company();
    if (company == null && exhibit.provenance() == Provenance.INFERRED) {
      company = CompanyNames.read(document).orElse(null);
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
    if (named && REIT.occursIn(words)) {
      return sic == null ? true : saysSoItself(words);
    }
    return sic == null ? null : false;
  }

  /** Where the header names another trade, only the company's own word for itself counts. */
  private static boolean saysSoItself(String words) {
    return REIT.occursIn(words.substring(0, Math.min(OPENING, words.length())));
  }

  private static @Nullable MonthDay yearEnd(Exhibit exhibit, ReleaseContext context) {
    if (exhibit.fiscalYearEnd() != null) {
      return exhibit.fiscalYearEnd();
    }
    return context.reported() == null ? null : context.fiscalYearEnd();
  }
}
