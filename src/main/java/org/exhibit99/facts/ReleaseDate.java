package org.exhibit99.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.facts.PeriodExpression.PartialDate;
import org.jspecify.annotations.Nullable;

/** Tells on which day a release came out, by its own words: that of its dateline first. */
final class ReleaseDate {
  /** How long after a quarter's end most releases come. */
  private static final int PROMPT_REPORT = 100;

  private static final Set<String> COMPARES =
      Set.of("from", "since", "to", "than", "versus", "with", "through", "until", "between");

  /** Behind such a word stands the day of a payment, a record or an earlier notice. */
  private static final Set<String> OF_PAYMENT =
      Set.of(
          "paid",
          "payable",
          "record",
          "provided",
          "issued",
          "declared",
          "closed",
          "completed",
          "held",
          "effective",
          "dated");

  /**
   * Before such words stands the last day of a period: {@code March 31, 2021 Financial Results}.
   */
  private static final Set<String> OF_PERIOD =
      Set.of("results", "financial results", "operating results", "quarterly results");

  private static final int LONGEST_WORD = 40;

  private final String text;
  private final List<PeriodExpression> expressions;

  /**
   * @param text all of the release
   * @param expressions what names periods in it
   */
  ReleaseDate(String text, List<PeriodExpression> expressions) {
    this.text = text;
    this.expressions = expressions;
  }

  /**
   * The date in the dateline or on a line of its own, in the opening.
   *
   * @param ends the last days of the periods that the release prints
   */
  Optional<LocalDate> of(Set<LocalDate> ends) {
    LocalDate latestEnd = null;
    for (LocalDate end : ends) {
      latestEnd = latestEnd == null || end.isAfter(latestEnd) ? end : latestEnd;
    }
    LocalDate first = null;
    LocalDate fitting = null;
    for (PeriodExpression expression : expressions) {
      if (expression.start() > ContextReader.OPENING) {
        break;
      }
      boolean day = expression.heads().isEmpty() && expression.dates().size() == 1;
      LocalDate found = day ? completeBehind(expression.dates().get(0), latestEnd) : null;
      boolean leads =
          found != null
              && isDateline(expression)
              && (latestEnd == null || found.isAfter(latestEnd));
      if (found != null
          && (leads || ContextReader.complete(expression.dates().get(0)) != null)
          && !saysInstant(expression)
          && !isOfSomethingElse(expression)) {
        boolean after = latestEnd == null || !found.isBefore(latestEnd);
        boolean soon =
            latestEnd == null || found.isBefore(latestEnd.plusDays(ContextReader.LATEST_REPORT));
        // An outlook may print a later end; soon after a quarter's end, the dateline still counts.
        boolean prompt =
            expression.start() < ContextReader.HEADLINE
                && ends.stream()
                    .anyMatch(
                        end -> end.isBefore(found) && found.isBefore(end.plusDays(PROMPT_REPORT)));
        // An end that only the fine print names, as of an older annual report, dates nothing.
        boolean alone = after && expression.start() < ContextReader.HEADLINE && !opensWithAnEnd();
        if ((after && soon) || prompt || alone) {
          if (leads) {
            return Optional.of(found);
          }
          fitting = fitting == null ? found : fitting;
        }
        first = first == null ? found : first;
      }
    }
    return Optional.ofNullable(fitting != null || latestEnd != null ? fitting : first);
  }

  /** Whether a dash, a wire service or a bracket stands behind a day, as in a dateline. */
  private boolean isDateline(PeriodExpression expression) {
    int at = expression.end();
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
      at++;
    }
    return expression.start() < ContextReader.HEADLINE
        && at < text.length()
        && "-/()\u2013\u2014".indexOf(text.charAt(at)) >= 0;
  }

  /** A day whose year may stand elsewhere: then the first one behind the latest printed end. */
  private static @Nullable LocalDate completeBehind(
      PartialDate date, @Nullable LocalDate latestEnd) {
    LocalDate whole = ContextReader.complete(date);
    if (whole != null || latestEnd == null || date.year() > 0 || date.day() == 0) {
      return whole;
    }
    LocalDate sameYear = ContextReader.complete(date.inYear(latestEnd.getYear()));
    return sameYear != null && sameYear.isBefore(latestEnd)
        ? ContextReader.complete(date.inYear(latestEnd.getYear() + 1))
        : sameYear;
  }

  /** Whether the opening prints the last day of a period of at least a quarter. */
  private boolean opensWithAnEnd() {
    for (PeriodExpression expression : expressions) {
      if (expression.start() > ContextReader.OPENING) {
        return false;
      }
      for (PartialDate date : expression.dates()) {
        if (ContextReader.complete(date) != null && ContextReader.namesQuarters(expression)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean saysInstant(PeriodExpression expression) {
    String words = text.substring(expression.start(), expression.end());
    return expression.instant() && !words.startsWith("on") && !words.startsWith("On");
  }

  /**
   * {@code up 15.3% from December 31, 2018}, {@code paid on January 2, 2007}: a day of another
   * balance, of a payment or of what is reported, not of the release.
   */
  private boolean isOfSomethingElse(PeriodExpression expression) {
    int behind = expression.end() + 1;
    if (text.startsWith(" ", expression.end())
        && OF_PERIOD.stream()
            .anyMatch(words -> text.regionMatches(true, behind, words, 0, words.length()))) {
      return true;
    }
    String before =
        text.substring(Math.max(0, expression.start() - LONGEST_WORD), expression.start())
            .toLowerCase(Locale.ROOT)
            .stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    if (!word.equals("on")) {
      return COMPARES.contains(word) || OF_PAYMENT.contains(word);
    }
    String verb = before.substring(0, before.length() - 2).stripTrailing();
    return OF_PAYMENT.contains(verb.substring(verb.lastIndexOf(' ') + 1));
  }
}
