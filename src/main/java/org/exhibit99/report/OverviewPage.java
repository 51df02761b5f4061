package org.exhibit99.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.TrendTables;
import org.jspecify.annotations.Nullable;

/** The first page: both trends charted and as tables, with the choice of group and panel. */
public final class OverviewPage {
  private static final Map<String, String> GROUPS = groups();
  private static final Map<String, String> PANELS = panels();

  private final TrendData provisions;
  private final TrendData dividends;
  private final List<String> summary;

  /**
   * The page of two trends.
   *
   * @param provisions the rows of {@code provision_trend}, by calendar quarter
   * @param dividends the rows of {@code dividend_trend}, by calendar quarter
   * @param summary what is said first
   */
  public OverviewPage(List<Row> provisions, List<Row> dividends, List<String> summary) {
    this.provisions = TrendData.of(TrendTables.PROVISION_TREND, provisions);
    this.dividends = TrendData.of(TrendTables.DIVIDEND_TREND, dividends);
    this.summary = List.copyOf(summary);
  }

  private static Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put("all", "All REITs|All REITs of the universe.");
    groups.put("mortgage", "Mortgage REITs|Mortgage REITs.");
    groups.put("equity", "Equity REITs|Equity REITs.");
    String thirds = " third by total assets, as newest stated in the last four quarters.";
    groups.put("large", "Large: upper third by assets|The upper" + thirds);
    groups.put("middle", "Middle third by assets|The middle" + thirds);
    groups.put("small", "Small: lower third by assets|The lower" + thirds);
    return groups;
  }

  private static Map<String, String> panels() {
    Map<String, String> panels = new LinkedHashMap<>();
    panels.put(
        "all",
        "Every reporter|Every company that reported; companies come and go between quarters.");
    panels.put(
        "matched",
        "Same companies as the quarter before|Companies that reported the quarter and the one"
            + " before; changes compare the same companies.");
    panels.put(
        "matched year",
        "Same companies as the year before|Companies that reported the quarter and the same one a"
            + " year before; changes compare the same companies.");
    panels.put(
        "fixed",
        "Same companies throughout|Companies that reported every one of the newest twelve quarters"
            + " up to the last in which at least half of those expected reported; sizes have no"
            + " such panel.");
    return panels;
  }

  /** The page's HTML. */
  public String html() {
    return Pages.page(
        "overview",
        Map.of(
            "root",
            "",
            "summary",
            summary,
            "groups",
            options(GROUPS),
            "panels",
            options(PANELS),
            "trends",
            List.of(
                trend(
                    "provisions",
                    "Loan-loss provisions",
                    "What lenders set aside in the quarter for loans that may not be paid back, as"
                        + " first or last printed; a negative one releases reserves.",
                    provisions,
                    List.of(
                        chart("provision-total", "Total provisions", "$ million a quarter"),
                        chart(
                            "provision-median", "Median and middle half of companies", "$ million"),
                        chart(
                            "provision-breadth",
                            "Companies raising (up) and lowering (down) their provision",
                            "companies"),
                        chart("provision-coverage", "Who reported a provision", "companies"))),
                trend(
                    "dividends",
                    "Common dividends",
                    "What was declared for the quarter on a common share; a suspended dividend is"
                        + " zero, one that was not reported is missing.",
                    dividends,
                    List.of(
                        chart("dividend-total", "Total dividends", "$ million a quarter"),
                        chart(
                            "dividend-median", "Median and middle half of companies", "$ a share"),
                        chart(
                            "dividend-breadth",
                            "Companies raising, resuming, initiating (up), cutting, suspending"
                                + " (down)",
                            "companies"),
                        chart("dividend-coverage", "Who reported a dividend", "companies"))))));
  }

  private static List<Map<String, String>> options(Map<String, String> choices) {
    List<Map<String, String>> options = new ArrayList<>();
    choices.forEach((name, words) -> options.add(Map.of("name", name, "title", title(words))));
    return options;
  }

  private static String title(String words) {
    return words.substring(0, words.indexOf('|'));
  }

  private static Map<String, String> explained(Map<String, String> choices) {
    Map<String, String> explained = new LinkedHashMap<>();
    choices.forEach((name, words) -> explained.put(name, words.substring(words.indexOf('|') + 1)));
    return explained;
  }

  private static Map<String, String> chart(String id, String title, String unit) {
    return Map.of("id", id, "title", title, "unit", unit);
  }

  private static Map<String, ?> trend(
      String name,
      String title,
      String definition,
      TrendData data,
      List<Map<String, String>> charts) {
    List<List<@Nullable String>> newestFirst = new ArrayList<>(data.rows("all", "all"));
    Collections.reverse(newestFirst);
    List<Map<String, ?>> rows = new ArrayList<>();
    for (List<@Nullable String> row : newestFirst) {
      String quarter = Shown.text(row.get(data.place("calendar_quarter")));
      List<Map<String, String>> values = new ArrayList<>();
      for (TrendData.Column column : data.figures()) {
        String exact = row.get(data.place(column.name()));
        values.add(
            Map.of(
                "column",
                column.name(),
                "exact",
                Shown.text(exact),
                "shown",
                exact == null ? "" : column.shown(exact)));
      }
      rows.add(Map.of("quarter", quarter, "page", PageNames.quarter(quarter), "values", values));
    }
    return Map.of(
        "name",
        name,
        "title",
        title,
        "definition",
        definition,
        "table",
        data.table(),
        "charts",
        charts,
        "columns",
        data.shownColumns(),
        "rows",
        rows,
        "empty",
        "There is nothing to chart yet: no release of a REIT in the tables states this measure for"
            + " a quarter. Take in more releases with jobs/nightly, or see under Companies what was"
            + " read.");
  }

  /** The script that holds all rows of both trends for the page's charts. */
  public String data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("groups", explained(GROUPS));
    data.put("panels", explained(PANELS));
    Map<String, Object> trends = new LinkedHashMap<>();
    trends.put("provisions", provisions);
    trends.put("dividends", dividends);
    data.put("trends", trends);
    try {
      return "window.exhibit99Trends = " + new ObjectMapper().writeValueAsString(data) + ";\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The trends do not fit into JSON", e);
    }
  }

  /**
   * The downloads: a file's name and its text, for each table that the page can show and both
   * whole.
   */
  public Map<String, String> downloads() {
    Map<String, String> files = new LinkedHashMap<>();
    for (TrendData data : List.of(provisions, dividends)) {
      files.put("data/" + data.table() + ".csv", data.csv(data.rows()));
      for (String group : GROUPS.keySet()) {
        for (String panel : PANELS.keySet()) {
          files.put(
              "data/" + data.table() + "-" + group + "-" + panel.replace(' ', '-') + ".csv",
              data.csv(data.rows(group, panel)));
        }
      }
    }
    return files;
  }
}
