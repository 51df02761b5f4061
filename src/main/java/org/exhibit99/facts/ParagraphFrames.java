package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence makes of those behind it in its paragraph: behind {@code The lending division had
 * a good quarter.} net income is that of the division, behind {@code The Company expects the
 * following.} nothing is actual, and behind {@code It acquired Valley Bank.} the words {@code Its
 * total assets} are of the bank.
 */
final class ParagraphFrames {
  private static final String[] FRAMING = {
    "segment", "division", "subsidiar", "following", "excluding", "acqui", "merge", "purchase"
  };

  private static final String[] PARTS = {"segment", "division", "subsidiary"};
  private static final String[] OTHERS = {"acqui", "merge", "purchase"};
  private static final Set<String> PRONOUNS = Set.of("its", "their");
  private static final int LONGEST_SUBJECT = 60;
  private static final int SHORTEST_NAME = 4;

  private final Passage passage;
  private final Set<String> companyWords;

  /** Sentences before the one that is asked about, which nobody has yet looked at. */
  private final List<ProseSentence> passed = new ArrayList<>();

  private @Nullable Boolean framing;
  private boolean ahead;
  private boolean ofPart;
  private boolean excluding;
  private boolean ofOther;

  /**
   * @param companyWords the words of the company's own name, in lower case
   */
  ParagraphFrames(Passage passage, Set<String> companyWords) {
    this.passage = passage;
    this.companyWords = companyWords;
  }

  /** Whether a sentence is of the whole company as it reports, by the sentences before it. */
  boolean allow(ProseSentence sentence) {
    if (!passed.isEmpty() && frames()) {
      passed.forEach(this::look);
    }
    passed.clear();
    ofPart = ofPart && !namesCompany(sentence.text());
    boolean itsOwn = ofOther && PRONOUNS.contains(firstWord(sentence.text()));
    return !ahead && !ofPart && !excluding && !itsOwn;
  }

  private boolean frames() {
    Boolean known = framing;
    if (known == null) {
      known = passage.hasAny(FRAMING);
      framing = known;
    }
    return known;
  }

  /** Goes on over a sentence. */
  void pass(ProseSentence sentence) {
    passed.add(sentence);
  }

  private void look(ProseSentence sentence) {
    ofPart = ofPart && !namesCompany(sentence.text());
    String lower = Letters.small(sentence.text());
    ahead |= (lower.contains("following") || lower.endsWith(":")) && sentence.speaksOfTheFuture();
    String subject = lower.substring(0, Math.min(LONGEST_SUBJECT, lower.length()));
    ofPart |= Letters.hasAny(subject, PARTS) && !namesCompany(subject);
    excluding = lower.startsWith("excluding") && !sentence.mayHaveAmount();
    ofOther = Letters.hasAny(lower, OTHERS);
  }

  private static String firstWord(String text) {
    int blank = text.indexOf(' ');
    return (blank < 0 ? text : text.substring(0, blank)).toLowerCase(Locale.ROOT);
  }

  private boolean namesCompany(String text) {
    StringTokenizer words = new StringTokenizer(text, " ,.;:()'\u2019\"");
    while (words.hasMoreTokens()) {
      String word = words.nextToken().toLowerCase(Locale.ROOT);
      if (word.equals("company")
          || word.equals("consolidated")
          || word.equals("corporation")
          || (word.length() >= SHORTEST_NAME && companyWords.contains(word))) {
        return true;
      }
    }
    return false;
  }
}
