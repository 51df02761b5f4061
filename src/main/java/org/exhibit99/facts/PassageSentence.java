package org.exhibit99.facts;

import java.util.List;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a {@link Passage}, with the periods and amounts that it names. Each is read once,
 * when somebody first asks for it: of most sentences nobody does.
 */
final class PassageSentence {
  private final int start;
  private final String text;
  private final boolean digits;
  private @Nullable List<PeriodExpression> expressions;
  private @Nullable List<ProseAmount> amounts;

  PassageSentence(String passage, Sentences.Span span) {
    this.start = span.start();
    this.text = passage.substring(span.start(), span.end());
    this.digits = Letters.hasDigit(text, 0, text.length());
  }

  /** Where it begins in its passage. */
  int start() {
    return start;
  }

  /** The place behind it in its passage. */
  int end() {
    return start + text.length();
  }

  /** Its words. */
  String text() {
    return text;
  }

  /** Whether a digit stands in it, as one does wherever a day, a year or an amount is printed. */
  boolean hasDigit() {
    return digits;
  }

  /** Whether a digit stands in it outside what names periods. */
  boolean hasDigitApart() {
    if (!digits) {
      return false;
    }
    int at = 0;
    for (PeriodExpression each : expressions()) {
      if (Letters.hasDigit(text, at, each.start())) {
        return true;
      }
      at = each.end();
    }
    return Letters.hasDigit(text, at, text.length());
  }

  /** What names periods in it, in its places. */
  List<PeriodExpression> expressions() {
    List<PeriodExpression> found = expressions;
    if (found == null) {
      found = PeriodParser.parse(text);
      expressions = found;
    }
    return found;
  }

  /**
   * The periods that it names, in its places.
   *
   * @param anchor the period that the sentence before spoke of, or null
   */
  List<PeriodMention> periods(ReleaseContext context, @Nullable Period anchor) {
    return PeriodWords.resolve(expressions(), text, context, anchor);
  }

  /** Its amounts, in its places. */
  List<ProseAmount> amounts() {
    List<ProseAmount> found = amounts;
    if (found == null) {
      found = digits ? ProseAmount.in(text) : List.of();
      amounts = found;
    }
    return found;
  }
}
