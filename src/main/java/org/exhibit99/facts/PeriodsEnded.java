package org.exhibit99.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a table's title on which all its columns end: under {@code Periods ended September 30}
 * the head {@code Three Months 2000} is the three months ended September 30, 2000.
 */
final class PeriodsEnded {
  private static final Pattern DAY =
      Pattern.compile(
          "\\bperiods? (?:ended|ending) ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
              + "\\.? [0-9]{1,2})\\b(?!,? ?[0-9]{4})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LENGTH_AND_YEAR =
      Pattern.compile(
          "(?:the )?[a-z0-9-]{1,10} (?:months|weeks) (?:19|20)[0-9]{2}", Pattern.CASE_INSENSITIVE);

  private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,60}\\)");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

  private PeriodsEnded() {}

  /**
   * A head of a length and a year with the day that it begins with, else of the first title that
   * gives one; nothing for any other head.
   */
  static Optional<String> dated(String heading, List<String> titles) {
    Matcher own = DAY.matcher(heading);
    if (own.lookingAt()) {
      String rest = ASIDE.matcher(heading.substring(own.end())).replaceAll(" ").strip();
      return dated(rest, List.of(own.group()));
    }
    if (!LENGTH_AND_YEAR.matcher(heading).matches()) {
      return Optional.empty();
    }
    Matcher year = YEAR.matcher(heading);
    if (!year.find()) {
      return Optional.empty();
    }
    for (String title : titles) {
      Matcher day = DAY.matcher(title);
      if (day.find()) {
        String rest = heading.substring(0, year.start()) + heading.substring(year.end());
        return Optional.of(rest.strip() + " ended " + day.group(1) + ", " + year.group());
      }
    }
    return Optional.empty();
  }
}
