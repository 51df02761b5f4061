package org.exhibit99.sample;

import java.time.LocalDate;
import java.util.List;

/** Days and quarters in words, the same whatever the default locale. */
final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> NUMBERS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private Dates() {}

  /** {@code March 31, 2004}. */
  static String day(LocalDate day) {
    return monthAndDay(day) + ", " + day.getYear();
  }

  /** {@code March 31}. */
  static String monthAndDay(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth();
  }

  /** {@code 20040331}. */
  static String compact(LocalDate day) {
    return Integer.toString(
        day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth());
  }

  /** {@code first quarter of 2004}, or of fiscal 2004 where the company's year is another. */
  static String quarter(CompanyProfile profile, SampleQuarter quarter) {
    return ordinal(profile, quarter) + " quarter of " + year(profile, quarter);
  }

  /** {@code first}. */
  static String ordinal(CompanyProfile profile, SampleQuarter quarter) {
    return ORDINALS.get(profile.fiscalQuarter(quarter) - 1);
  }

  /** {@code 2004} or {@code fiscal 2004}. */
  static String year(CompanyProfile profile, SampleQuarter quarter) {
    int year = profile.fiscalYear(quarter);
    return profile.fiscalYearEndMonth() == 12 ? Integer.toString(year) : "fiscal " + year;
  }

  /** {@code three}, {@code nine}. */
  static String number(int number) {
    return NUMBERS.get(number);
  }

  /** The heading of columns: {@code Three Months Ended} or {@code Year Ended}. */
  static String monthsEnded(int months) {
    if (months == 12) {
      return "Year Ended";
    }
    String number = number(months);
    return Character.toUpperCase(number.charAt(0)) + number.substring(1) + " Months Ended";
  }

  /** As a heading writes it: {@code Third Quarter of 2007}. */
  static String title(String words) {
    StringBuilder title = new StringBuilder();
    for (String word : words.split(" ")) {
      title.append(title.isEmpty() ? "" : " ");
      title.append(
          word.equals("of") ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return title.toString();
  }
}
