package org.exhibit99.quarters;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * A print that takes part in company-quarters: one with a revision and a fiscal quarter.
 *
 * @param metric the metric
 * @param periodEnd the printed last day
 * @param months the length of its period, 0 for an instant
 * @param quarter the fiscal quarter that ends with it
 * @param value the value
 * @param grain the size of its last printed digit
 * @param reportedOn when it came out, or null
 * @param learntOn by which prints are ordered
 * @param revisedOn when its revision was learnt
 * @param latest whether it prints the newest revision
 * @param place where it stands
 * @param company what the release says of the company
 */
record QuarterPrint(
    String metric,
    LocalDate periodEnd,
    int months,
    FiscalQuarter quarter,
    BigDecimal value,
    BigDecimal grain,
    @Nullable LocalDate reportedOn,
    LocalDate learntOn,
    LocalDate revisedOn,
    boolean latest,
    Place place,
    Company company) {
  /**
   * Where a print stands.
   *
   * @param exhibitId the exhibit
   * @param accession its submission's accession number, or null
   * @param label the label or words that name the metric, or null
   * @param quote the words, or null
   * @param location the cell or the characters, or null
   */
  record Place(
      String exhibitId,
      @Nullable String accession,
      @Nullable String label,
      @Nullable String quote,
      @Nullable Location location) {}

  /**
   * What a release says of its company.
   *
   * @param cik its Central Index Key, or null
   * @param name its name, or null
   * @param ticker its ticker, or null
   * @param sic its SIC code, or null
   * @param reit whether it is a REIT, or null
   */
  record Company(
      @Nullable Long cik,
      @Nullable String name,
      @Nullable String ticker,
      @Nullable String sic,
      @Nullable Boolean reit) {}

  /** The lengths of time that make quarters; 0 is an instant. */
  private static final Set<Integer> LENGTHS = Set.of(0, 3, 6, 9, 12);

  /** The print of a reported metric; nothing where it takes no part. */
  static Optional<QuarterPrint> of(ReportedMetric reported) {
    Followed followed = reported.followed();
    FiscalQuarter quarter = reported.quarter();
    LocalDate revisedOn = followed.revisedOn();
    Print print = followed.print();
    Fact fact = print.fact();
    if (followed.revision() == null
        || revisedOn == null
        || quarter == null
        || !LENGTHS.contains(fact.period().months())) {
      return Optional.empty();
    }
    ReleasedExhibit exhibit = print.exhibit();
    return Optional.of(
        new QuarterPrint(
            fact.metric(),
            fact.period().end(),
            fact.period().months(),
            quarter,
            HistoryRows.decimal(print.value()),
            HistoryRows.decimal(print.grain()),
            print.reportedOn(),
            print.learntOn(),
            revisedOn,
            followed.latest(),
            new Place(
                exhibit.id(), exhibit.accession(), fact.label(), fact.quote(), fact.location()),
            new Company(
                exhibit.cik(),
                exhibit.company(),
                exhibit.ticker(),
                exhibit.sic(),
                exhibit.reit())));
  }

  /** Of the prints of the newest revisions, the one that the quarter's value is taken from. */
  static final Comparator<QuarterPrint> NEWEST_AND_MOST_EXACT =
      comparing(QuarterPrint::revisedOn, reverseOrder())
          .thenComparing(QuarterPrint::grain)
          .thenComparing(QuarterPrint::learntOn)
          .thenComparing(print -> print.place().accession(), nullsLast(naturalOrder()))
          .thenComparing(print -> print.place().exhibitId())
          .thenComparing(QuarterPrint::periodEnd);
}
