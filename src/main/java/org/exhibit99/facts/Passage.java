package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.document.Paragraph;

/**
 * A paragraph cut into sentences, with the periods that each of them names. Whatever asks about
 * periods in prose asks here, so that no sentence is parsed twice.
 */
final class Passage {
  private final Paragraph paragraph;
  private final List<Sentences.Span> sentences;
  private final List<PeriodExpression> expressions = new ArrayList<>();
  private final String lower;

  Passage(Paragraph paragraph) {
    this.paragraph = paragraph;
    this.sentences = Sentences.of(paragraph.text());
    this.lower = Letters.small(paragraph.text());
    for (Sentences.Span span : sentences) {
      for (PeriodExpression found : PeriodParser.parse(text(span))) {
        expressions.add(found.movedBy(span.start()));
      }
    }
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
  List<Sentences.Span> sentences() {
    return sentences;
  }

  /** The words of a sentence. */
  String text(Sentences.Span sentence) {
    return paragraph.text().substring(sentence.start(), sentence.end());
  }

  /** What names periods, in places of the paragraph. */
  List<PeriodExpression> expressions() {
    return expressions;
  }

  /** The periods that one of its sentences names, in places of the sentence. */
  List<PeriodMention> periods(Sentences.Span sentence, ReleaseContext context) {
    return PeriodWords.resolve(expressions(sentence), text(sentence), context);
  }

  /** What names periods in one of its sentences, in places of the sentence. */
  List<PeriodExpression> expressions(Sentences.Span sentence) {
    List<PeriodExpression> within = new ArrayList<>();
    for (PeriodExpression each : expressions) {
      if (each.start() >= sentence.start() && each.end() <= sentence.end()) {
        within.add(each.movedBy(-sentence.start()));
      }
    }
    return within;
  }

  /** Whether a digit stands in one of its sentences outside what names periods. */
  boolean hasDigitApart(Sentences.Span sentence) {
    int at = sentence.start();
    for (PeriodExpression each : expressions) {
      if (each.start() >= at && each.end() <= sentence.end()) {
        if (Letters.hasDigit(text(), at, each.start())) {
          return true;
        }
        at = each.end();
      }
    }
    return Letters.hasDigit(text(), at, sentence.end());
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
    return PeriodWords.resolve(expressions, paragraph.text(), context);
  }
}
