package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.document.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph cut into sentences. Whatever asks about periods in prose asks here, so that no
 * sentence is parsed twice, nor one that nobody asks about.
 */
final class Passage {
  private final Paragraph paragraph;
  private final List<PassageSentence> sentences = new ArrayList<>();
  private final String lower;
  private @Nullable List<PeriodExpression> expressions;

  Passage(Paragraph paragraph) {
    this.paragraph = paragraph;
    String text = paragraph.text();
    for (Sentences.Span span : Sentences.of(text)) {
      sentences.add(new PassageSentence(text, span));
    }
    this.lower = Letters.small(text);
  }

  Paragraph paragraph() {
    return paragraph;
  }

  /** Its words. */
  String text() {
    return paragraph.text();
  }

  /**
   * Whether one of these words of small ASCII letters stands in it, in large or small letters and
   * maybe within another.
   */
  boolean hasAny(String... words) {
    return Letters.hasAny(lower, words);
  }

  /** Its sentences in order. */
  List<PassageSentence> sentences() {
    return sentences;
  }

  /** What names periods, in places of the paragraph. */
  List<PeriodExpression> expressions() {
    List<PeriodExpression> found = expressions;
    if (found == null) {
      found = new ArrayList<>();
      addExpressions(0, false, found);
      expressions = found;
    }
    return found;
  }

  /**
   * Adds what names periods, in places of a text that holds the paragraph.
   *
   * @param start where the paragraph begins in that text
   * @param besideDigits whether only of sentences that print a digit, as all do that tell a day or
   *     a year
   */
  void addExpressions(int start, boolean besideDigits, List<PeriodExpression> found) {
    for (PassageSentence sentence : sentences) {
      if (!besideDigits || sentence.hasDigit()) {
        for (PeriodExpression each : sentence.expressions()) {
          found.add(each.movedBy(start + sentence.start()));
        }
      }
    }
  }

  /**
   * The periods that the paragraph names where an expression may go on from one sentence to the
   * next, as behind the full stop of an unknown abbreviation.
   */
  List<PeriodMention> wholePeriods(ReleaseContext context) {
    return sentences.size() <= 1 ? periods(context) : PeriodWords.find(paragraph.text(), context);
  }

  /** The periods that the sentences of the paragraph name. */
  List<PeriodMention> periods(ReleaseContext context) {
    return PeriodWords.resolve(expressions(), paragraph.text(), context);
  }
}
