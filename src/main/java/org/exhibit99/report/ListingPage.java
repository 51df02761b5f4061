package org.exhibit99.report;

import java.util.List;
import java.util.Map;

/** A page that lists others: the companies, the quarters. */
public final class ListingPage {
  /**
   * A line of it.
   *
   * @param name what it names
   * @param page where it leads to
   * @param values what is said of it, a text for each column but the first
   */
  public record Line(String name, String page, List<String> values) {
    public Line {
      values = List.copyOf(values);
    }
  }

  private ListingPage() {}

  /** The list of companies. */
  public static String companies(List<Line> lines) {
    return html(
        "Companies",
        "Every company of which a release was read. A company is named by its CIK, or by its plain"
            + " name where no header or manifest gives one.",
        COMPANY_COLUMNS,
        lines,
        "companies",
        "No company has a quarter yet: take in releases with jobs/nightly.");
  }

  /** The list of calendar quarters. */
  public static String quarters(List<Line> lines) {
    return html(
        "Calendar quarters",
        "The quarters for which any company has a value; each leads to the companies that stand"
            + " behind its totals.",
        QUARTER_COLUMNS,
        lines,
        "quarters",
        "No quarter has a value yet: take in releases with jobs/nightly.");
  }

  /** The download of the list of companies. */
  public static String companiesCsv(List<Line> lines) {
    return csv(COMPANY_COLUMNS, lines);
  }

  /** The download of the list of quarters. */
  public static String quartersCsv(List<Line> lines) {
    return csv(QUARTER_COLUMNS, lines);
  }

  private static final List<String> COMPANY_COLUMNS =
      List.of("Company", "Id", "Sector", "Kind of REIT", "Quarters", "First", "Last");

  private static final List<String> QUARTER_COLUMNS =
      List.of("Quarter", "Companies", "With a provision", "With a dividend");

  private static String html(
      String title,
      String lead,
      List<String> columns,
      List<Line> lines,
      String name,
      String empty) {
    return Pages.page(
        "listing",
        Map.of(
            "root",
            "",
            "title",
            title,
            "lead",
            lead,
            "csv",
            "data/" + name + ".csv",
            "caption",
            title + "; a name leads to its page.",
            "columns",
            columns,
            "rows",
            lines.stream()
                .map(
                    line ->
                        Map.of("name", line.name(), "page", line.page(), "values", line.values()))
                .toList(),
            "empty",
            empty));
  }

  private static String csv(List<String> columns, List<Line> lines) {
    return TableText.of(
        columns,
        lines.stream()
            .map(
                line ->
                    java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(line.name()), line.values().stream())
                        .toList())
            .toList());
  }
}
