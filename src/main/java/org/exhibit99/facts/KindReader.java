package org.exhibit99.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exhibit99.document.Document;
import org.exhibit99.model.ExhibitKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind of release an exhibit is, with the words that decide it.
 *
 * <p>The headline and the first sentences decide; where they are silent, statements of income with
 * their periods make it an earnings release.
 */
final class KindReader {
  /** How much of the text holds the headline and the first sentences. */
  private static final int HEADLINE = 1_500;

  private static final int FARTHEST = 400_000;

  /** One of these stands in whatever the pattern of the same name finds. */
  private static final String[] OF_DIVIDEND = {"dividend", "distribution"};

  private static final String[] OF_GUIDANCE = {
    "guidance", "outlook", "forecast", "preliminary", "pre-announce", "expect", "estimate"
  };

  private static final String[] OF_OTHER_EVENT = {
    "acqui", "merge", "offering", "definitive", "names", "appoints", "elects", "prices"
  };

  private static final int LONGEST_EVIDENCE = 160;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final String GAP = "[^.;\\n]{0,90}?";

  private static final WordPattern EARNINGS =
      pattern(
          "\\b(?:reports?|reported|announces?|announced|posts?|posted|releases?|released|records?)\\b"
              + GAP
              + "\\b(?:results|earnings|income|loss|profit|funds from operations|ffo)\\b",
          "\\b(?:quarter|quarterly|year|year-end|annual|fiscal|months|first half)\\b"
              + GAP
              + "\\b(?:results|earnings|net income|net loss|financial highlights|performance)\\b",
          "\\b(?:earnings|net income|net loss|results)\\b"
              + GAP
              + "\\b(?:quarter|year|fiscal|months)\\b",
          "\\b(?:financial|earnings|statistical|quarterly|investor)"
              + " (?:supplement|supplemental|highlights|information package)\\b");

  private static final WordPattern STATEMENTS =
      pattern(
          "\\bstatements? of (?:consolidated |condensed )?(?:income|operations|earnings)\\b",
          "\\bincome statements?\\b",
          "\\bselected (?:quarterly |consolidated )?financial (?:data|information|highlights)\\b");

  private static final WordPattern BOTTOM_LINE = pattern("\\bnet (?:income|earnings|loss)\\b");

  private static final WordPattern LENGTHS =
      pattern(
          "\\b(?:months|weeks|quarters?|years?)\\s{1,9}ended\\b",
          "\\b(?:first|second|third|fourth)[ -]quarter\\b",
          "\\b[1-4]q\\s?\\d\\d");

  private static final WordPattern DIVIDEND =
      pattern(
          "\\bdeclare[sd]?\\b" + GAP + "\\b(?:dividend|distribution)s?\\b",
          "\\b(?:dividend|distribution)s?\\b" + GAP + "\\bdeclar(?:ed|ation)\\b",
          "\\b(?:increases?|raises?|cuts?|reduces?|suspends?|sets|announces?|initiates?|pays?)\\b"
              + GAP
              + "\\bdividends?\\b");

  private static final WordPattern GUIDANCE =
      pattern(
          "\\b(?:guidance|outlook|forecasts?|preliminary|pre-announces?|expects)\\b"
              + GAP
              + "\\b(?:earnings|results|quarter|year|income|loss|per share|revenues?|sales|ffo)\\b",
          "\\b(?:raises|lowers|updates|revises|reaffirms|provides|issues)\\b"
              + GAP
              + "\\b(?:guidance|outlook|forecast|expectations|estimates?)\\b");

  private static final WordPattern OTHER_EVENT =
      pattern(
          "\\b(?:to acquire|completes? (?:the )?(?:acquisition|merger|offering)|definitive agreement"
              + "|closes? (?:the )?acquisition|names|appoints|elects|acquisition of|to merge|prices)\\b");

  private KindReader() {}

  /**
   * A kind with its evidence.
   *
   * @param kind the kind
   * @param words the words that decided, as printed
   */
  record Finding(ExhibitKind kind, String words) {}

  /** What kind of release a document is. */
  static Finding read(Document document) {
    String text = document.text();
    String headline = text.substring(0, Math.min(HEADLINE, text.length()));
    String body = text.substring(0, Math.min(FARTHEST, text.length()));
    Matcher earnings = EARNINGS.first(headline);
    // What else the release may be about counts only where it stands before the earnings.
    int end = earnings == null ? headline.length() : earnings.start();
    String lower = Letters.small(headline);
    Matcher guidance =
        Letters.hasAny(lower, OF_GUIDANCE) ? GUIDANCE.first(headline, end + 1) : null;
    Matcher dividend = Letters.hasAny(lower, OF_DIVIDEND) ? DIVIDEND.first(headline, end) : null;
    Matcher event = Letters.hasAny(lower, OF_OTHER_EVENT) ? OTHER_EVENT.first(headline, end) : null;
    boolean otherwise = event != null || guidance != null;
    boolean told = !otherwise && (dividend == null || bottomLine(body) != null);
    if (earnings != null && (told || statements(body) != null)) {
      return found(ExhibitKind.EARNINGS, earnings);
    }
    if (event != null) {
      return found(ExhibitKind.OTHER, event);
    }
    if (guidance != null) {
      return found(ExhibitKind.GUIDANCE, guidance);
    }
    Matcher statements = earnings == null ? statements(body) : null;
    if (statements != null) {
      return found(ExhibitKind.EARNINGS, statements);
    }
    if (dividend != null) {
      return found(ExhibitKind.DIVIDEND, dividend);
    }
    Matcher bottomLine = bottomLine(body);
    if (bottomLine != null) {
      return found(ExhibitKind.EARNINGS, bottomLine);
    }
    return new Finding(ExhibitKind.OTHER, shortened(headline.strip()));
  }

  /** What names statements of income, where lengths of periods are named too; else null. */
  private static @Nullable Matcher statements(String body) {
    return besideLengths(STATEMENTS, body);
  }

  /** What names the bottom line, where lengths of periods are named too; else null. */
  private static @Nullable Matcher bottomLine(String body) {
    return besideLengths(BOTTOM_LINE, body);
  }

  private static @Nullable Matcher besideLengths(WordPattern pattern, String body) {
    Matcher found = pattern.first(body);
    return found != null && LENGTHS.occursIn(body) ? found : null;
  }

  private static Finding found(ExhibitKind kind, Matcher matcher) {
    return new Finding(kind, shortened(matcher.group()));
  }

  private static String shortened(String words) {
    String folded = BLANKS.matcher(words).replaceAll(" ");
    return folded.substring(0, Math.min(LONGEST_EVIDENCE, folded.length()));
  }

  private static WordPattern pattern(String... alternatives) {
    return WordPattern.of(String.join("|", alternatives), Pattern.CASE_INSENSITIVE);
  }
}
