package org.exhibit99.facts;

import java.util.Locale;
import java.util.Set;

/** The words of which names of companies are made, and those that tell a text is none. */
final class NameVocabulary {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "cos",
          "company",
          "companies",
          "ltd",
          "limited",
          "llc",
          "lp",
          "plc",
          "na",
          "nv",
          "sa",
          "ag",
          "fsb");

  private static final Set<String> KINDS =
      Set.of(
          "trust",
          "bancorp",
          "bancshares",
          "bankshares",
          "bancorporation",
          "bank",
          "group",
          "holdings",
          "partners",
          "properties");

  private static final Set<String> SHORTENED =
      Set.of(
          "st", "wm", "dr", "mt", "ft", "jr", "sr", "bros", "no", "mfg", "mtg", "natl", "intl",
          "amer", "mr", "mrs", "ms", "chas", "geo", "jos", "thos");

  private static final Set<String> JOINING = Set.of("of", "the", "and", "for", "&");

  private static final Set<String> LEADING =
      Set.of(
          "of", "and", "for", "on", "in", "at", "from", "by", "to", "with", "as", "today", "when",
          "while", "&");

  private static final Set<String> STRANGE =
      Set.of(
          "chairman",
          "chairwoman",
          "president",
          "officer",
          "treasurer",
          "director",
          "directors",
          "mr",
          "mrs",
          "ms",
          "quarter",
          "quarters",
          "quarterly",
          "results",
          "report",
          "reports",
          "release",
          "announces",
          "board",
          "fiscal",
          "consolidated",
          "unaudited",
          "highlights",
          "form",
          "act",
          "exhibit",
          "contact",
          "llp",
          "trademark");

  private static final Set<String> COMMON =
      Set.of("the", "trust", "bank", "group", "it", "we", "he", "she");

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private NameVocabulary() {}

  /** A word in lower case and without anything but its letters and digits; {@code &} stays. */
  static String bare(String word) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '&') {
        bare.append(c);
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a word is a form of law, such as {@code Inc.}, with which a name ends. */
  static boolean isLegalForm(String word) {
    return LEGAL_FORMS.contains(bare(word));
  }

  /** Whether a word says that the name which ends with it is that of a company. */
  static boolean isOfCompany(String word) {
    return isLegalForm(word) || KINDS.contains(bare(word));
  }

  /** Whether a stop behind the word may stand within a name: {@code St.}, {@code J.P.}. */
  static boolean isShortened(String word) {
    String bare = bare(word);
    return bare.length() <= 1
        || word.indexOf('.') < word.length() - 1
        || SHORTENED.contains(bare)
        || LEGAL_FORMS.contains(bare);
  }

  /** Whether a word in lower case may stand within a name. */
  static boolean joins(String word) {
    return JOINING.contains(word);
  }

  /** Whether a word stands in front of names and begins none. */
  static boolean leads(String word) {
    return LEADING.contains(bare(word));
  }

  /** Whether a word stands in no name of a company. */
  static boolean isStrange(String word) {
    return STRANGE.contains(bare(word));
  }

  /** Whether a word alone names no company. */
  static boolean isCommon(String word) {
    return COMMON.contains(bare(word)) || isLegalForm(word);
  }

  /** Whether a word stands in front of a name and is no part of it. */
  static boolean breaks(String word) {
    return word.endsWith("-based") || bare(word).equals("release");
  }

  /** Whether a word is a month, maybe shortened, or another one that a number follows. */
  static boolean isBeforeNumber(String word) {
    String bare = bare(word);
    boolean month =
        bare.length() >= 3 && bare.length() <= 9 && MONTHS.contains(bare.substring(0, 3));
    return month || bare.equals("exhibit");
  }
}
