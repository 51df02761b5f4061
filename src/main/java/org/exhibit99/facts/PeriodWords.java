package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exhibit99.facts.PeriodMention.Form;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name periods in any text (column heads joined from stacked rows, captions,
 * sentences) and resolves them by what is known of the release.
 *
 * <p>For a column: {@link #ofHeading} with the column's head joined from top to bottom, as {@code
 * "Three Months Ended September 30, 2007"}, and what {@link #find} finds in the caption and the
 * sentence before the table. For a sentence: {@link #find}. What the words do not tell stays
 * unresolved; nothing is guessed.
 */
final class PeriodWords {
  /** By so many days the ends of a year of weeks may move. */
  private static final int WEEK = 7;

  private PeriodWords() {}

  /**
   * All mentions of a text in order. Relative ones ({@code the same period last year}) refer to the
   * last resolved period before them in the same text, else to the reported period.
   */
  static List<PeriodMention> find(String text, ReleaseContext context) {
    return resolve(PeriodParser.parse(text), text, context);
  }

  /** The mentions of a text that is parsed already. */
  static List<PeriodMention> resolve(
      List<PeriodExpression> expressions, String text, ReleaseContext context) {
    return resolve(expressions, text, context, null);
  }

  /**
   * The mentions of a text that goes on from another.
   *
   * @param before the period of which the text before spoke last, or null
   */
  static List<PeriodMention> resolve(
      List<PeriodExpression> expressions,
      String text,
      ReleaseContext context,
      @Nullable Period before) {
    PeriodResolver resolver = new PeriodResolver(context, before);
    List<PeriodMention> mentions = new ArrayList<>(expressions.size());
    int behind = 0;
    for (PeriodExpression expression : expressions) {
      resolver.pass(text, behind, expression.start());
      behind = expression.end();
      mentions.add(
          resolver.resolve(expression, text.substring(expression.start(), expression.end())));
    }
    return mentions;
  }

  /**
   * The one period of a column, where its head and what stands above the table tell it.
   *
   * <p>A head that names a length and an end is enough. A head with only a year ({@code 2004}), a
   * day ({@code March 31, 2004}) or a length ({@code Three Months Ended}) takes what it lacks from
   * {@code above}, where that leaves exactly one period; a day with nothing above it is an instant.
   *
   * @param heading the column's heads joined from top to bottom with blanks
   * @param above the mentions in the caption or the sentence before the table, maybe empty
   */
  static Optional<Period> ofHeading(
      String heading, List<PeriodMention> above, ReleaseContext context) {
    return ofHeading(heading, find(heading, context), above, context);
  }

  /** The same of a heading whose mentions are found already. */
  static Optional<Period> ofHeading(
      String heading,
      List<PeriodMention> mentions,
      List<PeriodMention> above,
      ReleaseContext context) {
    Optional<PeriodMention> span =
        single(mentions, mention -> mention.form() == Form.SPAN && mention.printed());
    if (span.isPresent()) {
      return span.get().only();
    }
    Optional<Period> within = quarterOfYear(mentions);
    if (within.isPresent()) {
      return within;
    }
    Optional<PeriodMention> length = single(mentions, mention -> mention.form() == Form.LENGTH);
    Optional<PeriodMention> day =
        single(
            mentions,
            mention ->
                (mention.form() == Form.DAY || mention.form() == Form.INSTANT)
                    && mention.printed());
    if (day.isPresent()) {
      Optional<Period> at = day.get().only();
      // "Six Months" above "March 31, 2000" says how long, though it names a span by itself.
      Optional<PeriodMention> lasting =
          length.or(() -> single(mentions, each -> each.form() == Form.SPAN && each.months() > 0));
      List<Integer> months =
          lasting.isPresent()
              ? List.of(lasting.get().months())
              : above.stream()
                  .filter(mention -> mention.months() > 0)
                  .map(PeriodMention::months)
                  .distinct()
                  .toList();
      if (at.isPresent() && months.size() == 1 && months.get(0) > 0) {
        return Optional.of(new Period(at.get().end(), months.get(0)));
      }
      return lasting.isPresent() ? Optional.empty() : at;
    }
    if (context.isMonthly() && mentions.size() == 1 && mentions.get(0).form() == Form.RELATIVE) {
      return mentions.get(0).only();
    }
    Optional<PeriodMention> month =
        single(mentions, mention -> mention.form() == Form.MONTH && mention.printed());
    if (month.isPresent() && mentions.size() == 1) {
      return month.get().only();
    }
    Optional<PeriodMention> year = single(mentions, mention -> mention.form() == Form.YEAR);
    return year.flatMap(mention -> mention.only())
        .flatMap(
            fiscal ->
                onlyOf(
                    above,
                    length.map(PeriodMention::months).orElse(-1),
                    yearOf(heading, year.get())))
        .or(
            () ->
                mentions.isEmpty() || length.isEmpty()
                    ? Optional.empty()
                    : onlyOf(above, length.get().months(), -1));
  }

  /** {@code Fiscal 2002 by quarter} over {@code First Quarter Ended 5/4/02}: the quarter. */
  private static Optional<Period> quarterOfYear(List<PeriodMention> mentions) {
    List<Period> named = new ArrayList<>();
    for (PeriodMention mention : mentions) {
      boolean spans = mention.form() == Form.SPAN && mention.only().isPresent();
      if (spans) {
        named.add(mention.only().get());
      } else if (mention.form() != Form.LENGTH || mention.months() != 3) {
        return Optional.empty();
      }
    }
    if (named.size() != 2 || named.get(0).months() != 12 || named.get(1).months() != 3) {
      return Optional.empty();
    }
    Period year = named.get(0);
    Period quarter = named.get(1);
    boolean within =
        !quarter.end().isAfter(year.end())
            && quarter.end().isAfter(year.end().minusMonths(12).plusDays(WEEK));
    return within ? Optional.of(quarter) : Optional.empty();
  }

  private static int yearOf(String heading, PeriodMention mention) {
    return PeriodToken.of(heading.substring(mention.start(), mention.end())).get(0).number();
  }

  private static Optional<Period> onlyOf(List<PeriodMention> above, int months, int year) {
    List<Period> fitting =
        above.stream()
            .flatMap(mention -> mention.periods().stream())
            .filter(period -> months < 0 || period.months() == months)
            .filter(period -> year < 0 || period.end().getYear() == year)
            .distinct()
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static Optional<PeriodMention> single(
      List<PeriodMention> mentions, java.util.function.Predicate<PeriodMention> wanted) {
    PeriodMention single = null;
    for (PeriodMention mention : mentions) {
      if (wanted.test(mention)) {
        if (single != null) {
          return Optional.empty();
        }
        single = mention;
      }
    }
    return Optional.ofNullable(single);
  }
}
