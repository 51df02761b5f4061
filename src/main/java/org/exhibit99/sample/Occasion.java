package org.exhibit99.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The results of a quarter on the day on which they come out.
 *
 * @param company whose
 * @param ledger its books
 * @param quarter which quarter
 * @param releasedOn the day
 * @param amends whether they restate what has been released before
 */
record Occasion(
    SampleCompany company,
    Ledger ledger,
    SampleQuarter quarter,
    LocalDate releasedOn,
    boolean amends) {
  CompanyProfile profile() {
    return company.profile();
  }

  Vocabulary words() {
    return profile().words();
  }

  /** The quarter's figures. */
  Figures now() {
    return quartersBack(0);
  }

  /** The figures of a quarter before this one. */
  Figures quartersBack(int quarters) {
    return ledger.figures(quarter.plus(-quarters), 3, releasedOn);
  }

  /** The company's year so far. */
  Figures toDate() {
    return ledger.figures(quarter, profile().monthsToDate(quarter), releasedOn);
  }

  /** The year before up to the same day. */
  Figures toDateAYearAgo() {
    return ledger.figures(quarter.plus(-4), profile().monthsToDate(quarter), releasedOn);
  }

  /** The quarter's figures as first released, before this release amends them. */
  Figures asFirstReleased() {
    return ledger.figures(quarter, 3, releasedOn.minusDays(1));
  }

  boolean isFirstQuarter() {
    return profile().fiscalQuarter(quarter) == 1;
  }

  boolean isYearEnd() {
    return profile().fiscalQuarter(quarter) == 4;
  }

  /** Whether only the year is told. */
  boolean isYearOnly() {
    return isYearEnd() && company.script().yearOnly();
  }

  /** {@code third quarter of 2007}. */
  String name() {
    return name(0);
  }

  /** The name of a quarter before this one. */
  String name(int quartersBack) {
    return Dates.quarter(profile(), quarter.plus(-quartersBack));
  }

  /** {@code nine months ended September 30, 2007}, or {@code year ended December 31, 2007}. */
  String toDateName(int quartersBack) {
    SampleQuarter last = quarter.plus(-quartersBack);
    String months =
        isYearEnd() ? "year" : Dates.number(profile().monthsToDate(quarter)) + " months";
    return months + " ended " + Dates.day(last.end());
  }

  /** Columns of this quarter and the same a year ago, then of the year to date. */
  List<Statement.Shown> columns() {
    List<Statement.Shown> columns = new ArrayList<>();
    if (!isYearOnly()) {
      columns.addAll(pair(3, now(), quartersBack(4)));
    }
    if (!isFirstQuarter()) {
      columns.addAll(pair(profile().monthsToDate(quarter), toDate(), toDateAYearAgo()));
    }
    return columns;
  }

  private List<Statement.Shown> pair(int months, Figures now, Figures before) {
    String group = Dates.monthsEnded(months) + "\n" + Dates.monthAndDay(quarter.end()) + ",";
    return List.of(inYear(group, now), inYear(group, before));
  }

  /** Columns of this quarter and the one before it. */
  List<Statement.Shown> sequence() {
    String group = "Three Months Ended";
    return List.of(onDay(group, now()), onDay(group, quartersBack(1)));
  }

  /** Columns of the year to date and the same of the year before. */
  List<Statement.Shown> yearsToDate() {
    return pair(profile().monthsToDate(quarter), toDate(), toDateAYearAgo());
  }

  /** Columns of this quarter and the same a year ago. */
  List<Statement.Shown> yearOverYear() {
    return pair(3, now(), quartersBack(4));
  }

  /** Columns of the last five quarters, the newest first. */
  List<Statement.Shown> fiveQuarters() {
    List<Statement.Shown> columns = new ArrayList<>();
    for (int back = 0; back < 5; back++) {
      columns.add(onDay("Three Months Ended", quartersBack(back)));
    }
    return columns;
  }

  /** Columns of the balance sheet: the end of the quarter and of the last year. */
  List<Statement.Shown> balances() {
    SampleQuarter before = profile().lastYearEnd(quarter);
    return List.of(
        onDay("", ledger.balances(quarter, releasedOn)),
        onDay("", ledger.balances(before, releasedOn)));
  }

  private static Statement.Shown inYear(String group, Figures figures) {
    String year = Integer.toString(figures.last().year());
    return new Statement.Shown(new Part.Column(group, year, note(figures)), figures);
  }

  private static Statement.Shown onDay(String group, Figures figures) {
    LocalDate day = figures.last().end();
    String head = Dates.monthAndDay(day) + ",\n" + day.getYear();
    return new Statement.Shown(new Part.Column(group, head, note(figures)), figures);
  }

  private static String note(Figures figures) {
    return figures.restated() ? "(As Restated)" : "";
  }
}
