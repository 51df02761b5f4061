package org.exhibit99.lake;

import static org.exhibit99.lake.ColumnDefinition.optional;
import static org.exhibit99.lake.ColumnDefinition.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of trends; a column's comment is its formula. */
public final class TrendTables {
  private static final String MONEY = "DECIMAL(38,6)";
  private static final String COUNT = "BIGINT";

  private static final List<ColumnDefinition> KEY =
      List.of(
          required("calendar_quarter", "STRING", "the calendar quarter, as 2007Q3"),
          required(
              "panel",
              "STRING",
              "all: every company that reported; matched: those that also reported the quarter before; matched year: those that also reported the same quarter a year before; fixed: those that reported every one of the newest 12 quarters up to the last in which at least half of those expected reported"),
          required(
              "peer_group",
              "STRING",
              "all REITs of the universe; mortgage; equity; large, middle, small: thirds of the members of the universe by the newest total assets of the quarter and the four before"),
          required("quarter_end", "DATE", "last day of the calendar quarter"),
          required(
              "companies", COUNT, "companies of the group and panel that reported the measure"),
          required(
              "expected",
              COUNT,
              "companies of the group that reported it in this quarter or one of the four before"),
          required("coverage", MONEY, "companies / expected"));

  private static final Map<String, String> RULES =
      Map.of(
          "panel_is_known", "panel IN ('all', 'matched', 'matched year', 'fixed')",
          "peer_group_is_known",
              "peer_group IN ('all', 'mortgage', 'equity', 'large', 'middle', 'small')",
          "no_more_than_expected", "companies <= expected");

  /** What the trends were last computed from. */
  public static final TableDefinition QUARTERS =
      new TableDefinition(
          "trend_quarters",
          "A calendar quarter with a digest of its company-quarters when the trends were last computed; only from the first that changed on are they computed again",
          List.of(
              required("calendar_quarter", "STRING", "the calendar quarter, as 2007Q3"),
              required("state", "STRING", "digest of the rows of company_quarters in it")),
          List.of("calendar_quarter"),
          List.of("calendar_quarter"),
          Map.of());

  /** Who is in the universe of the trends, and why. */
  public static final TableDefinition UNIVERSE =
      new TableDefinition(
          "universe",
          "A company in a calendar quarter in which it reported anything, or in one of the four before: whether it stands in the trends, why, and in which groups",
          List.of(
              required("calendar_quarter", "STRING", "the calendar quarter, as 2007Q3"),
              required("company_id", "STRING", "the company, as in company_quarters"),
              required("quarter_end", "DATE", "last day of the calendar quarter"),
              optional(
                  "company", "STRING", "the company's name, the newest of the last four quarters"),
              optional("cik", "BIGINT", "the company's Central Index Key, where one is known"),
              optional("sic", "STRING", "the SIC code, the newest of the last four quarters"),
              optional("reit", "BOOLEAN", "whether it is a REIT: SIC 6798, or its releases say so"),
              optional(
                  "sub_sector",
                  "STRING",
                  "mortgage or equity, as the list says, else its releases"),
              required(
                  "member",
                  "BOOLEAN",
                  "whether it stands in the trends: as the list says, else whether it is a REIT"),
              required(
                  "why",
                  "STRING",
                  "what decided it: SIC code, the words of its releases, or the list and its reason"),
              required(
                  "peer_groups",
                  "ARRAY<STRING>",
                  "its groups: all; mortgage or equity; large, middle or small: thirds of the members with total assets; empty for a company that is not in"),
              required(
                  "reported",
                  "BOOLEAN",
                  "whether it has a row in company_quarters for the quarter"),
              optional(
                  "assets",
                  MONEY,
                  "USD: the newest total assets of the quarter and the four before, by which its size goes")),
          List.of("calendar_quarter", "company_id"),
          List.of("calendar_quarter", "company_id"),
          Map.of("members_have_groups", "member = (size(peer_groups) > 0)"));

  /** Loan-loss provisions by calendar quarter, panel and group. */
  public static final TableDefinition PROVISION_TREND =
      table(
          "provision_trend",
          "Loan-loss provisions of a calendar quarter in one panel and group; a provision that was not reported is missing, never zero",
          List.of(
              optional(
                  "provision_total",
                  MONEY,
                  "USD: sum of the companies' provisions for the quarter; a release is negative"),
              optional("provision_mean", MONEY, "USD: provision_total / companies"),
              optional("provision_median", MONEY, "USD: median of the companies' provisions"),
              optional(
                  "provision_first_quartile",
                  MONEY,
                  "USD: first quartile of the companies' provisions, interpolated linearly"),
              optional(
                  "provision_third_quartile",
                  MONEY,
                  "USD: third quartile of the companies' provisions, interpolated linearly"),
              optional(
                  "provision_to_assets_bp",
                  MONEY,
                  "basis points a year: 40,000 x sum of provisions / sum of total assets at the quarter's end, of companies that reported both"),
              required(
                  "companies_with_assets",
                  COUNT,
                  "companies that provision_to_assets_bp stands on"),
              optional(
                  "provision_to_loans_bp",
                  MONEY,
                  "basis points a year: 40,000 x sum of provisions / sum of loans, of companies that reported both; null unless the dictionary has a metric loans"),
              optional(
                  "provision_change_quarter",
                  MONEY,
                  "USD: provision_total less that of the quarter before; panel all compares all reporters of each, the others the same companies, and are null where one has nothing to compare with"),
              optional(
                  "provision_change_quarter_pct",
                  MONEY,
                  "fraction: provision_change_quarter / the earlier total; null unless that is positive"),
              optional(
                  "provision_change_year",
                  MONEY,
                  "USD: provision_total less that of the same quarter a year before, as provision_change_quarter"),
              optional(
                  "provision_change_year_pct",
                  MONEY,
                  "fraction: provision_change_year / the earlier total; null unless that is positive"),
              required(
                  "companies_raising",
                  COUNT,
                  "companies whose provision is above that of their quarter before"),
              required(
                  "companies_lowering",
                  COUNT,
                  "companies whose provision is below that of their quarter before"),
              required(
                  "companies_unchanged",
                  COUNT,
                  "companies whose provision equals that of their quarter before"),
              required("companies_releasing", COUNT, "companies whose provision is negative"),
              optional(
                  "top_ten_share",
                  MONEY,
                  "fraction: sum of the ten largest positive provisions / sum of all positive ones"),
              optional(
                  "herfindahl",
                  MONEY,
                  "0 to 1: sum of squared shares in the sum of positive provisions"),
              optional(
                  "allowance_total",
                  MONEY,
                  "USD: sum of allowances for loan losses at the quarter's end, of companies that reported a provision too"),
              required(
                  "companies_with_allowance", COUNT, "companies that allowance_total stands on"),
              optional(
                  "allowance_to_assets_bp",
                  MONEY,
                  "basis points: 10,000 x sum of allowances / sum of total assets, of companies that reported both"),
              optional(
                  "net_charge_offs_total",
                  MONEY,
                  "USD: sum of net charge-offs for the quarter, of companies that reported a provision too"),
              required(
                  "companies_with_net_charge_offs",
                  COUNT,
                  "companies that net_charge_offs_total stands on")));

  /** Common dividends by calendar quarter, panel and group. */
  public static final TableDefinition DIVIDEND_TREND =
      table(
          "dividend_trend",
          "Common dividends for a calendar quarter in one panel and group; a suspended dividend is zero, one that was not reported is missing",
          List.of(
              required("companies_declaring", COUNT, "companies with a dividend above zero"),
              required(
                  "companies_without_dividend",
                  COUNT,
                  "companies that reported a dividend of zero"),
              required(
                  "companies_raising",
                  COUNT,
                  "companies whose dividend per share is above that of their quarter before, which was above zero"),
              required(
                  "companies_cutting",
                  COUNT,
                  "companies whose dividend is below that of their quarter before and above zero"),
              required(
                  "companies_holding",
                  COUNT,
                  "companies whose dividend equals that of their quarter before and is above zero"),
              required(
                  "companies_suspending",
                  COUNT,
                  "companies whose dividend is zero and was above zero the quarter before"),
              required(
                  "companies_resuming",
                  COUNT,
                  "companies whose dividend is above zero, was zero the quarter before, and above zero at some time before that"),
              required(
                  "companies_initiating",
                  COUNT,
                  "companies whose dividend is above zero, was zero the quarter before, and is not known to have been above zero before that"),
              optional(
                  "companies_with_special",
                  COUNT,
                  "companies that declared a special dividend too, which is in no other measure but the next"),
              optional(
                  "special_dividends_total",
                  MONEY,
                  "USD: sum of special dividends per share x shares, as dividends_total; null where there is none"),
              optional(
                  "dividend_median",
                  MONEY,
                  "USD/share: median of the companies' dividends per share, zeros included"),
              optional(
                  "dividend_first_quartile",
                  MONEY,
                  "USD/share: first quartile of the same, interpolated linearly"),
              optional(
                  "dividend_third_quartile",
                  MONEY,
                  "USD/share: third quartile of the same, interpolated linearly"),
              optional(
                  "dividends_total",
                  MONEY,
                  "USD: sum of dividends per share x shares outstanding at the quarter's end, else weighted basic, else weighted diluted shares"),
              required("companies_with_shares", COUNT, "companies that dividends_total stands on"),
              optional(
                  "dividends_change_quarter",
                  MONEY,
                  "USD: dividends_total less that of the quarter before; panel all compares all reporters of each, the others the same companies, and are null where one has nothing to compare with"),
              optional(
                  "dividends_change_quarter_pct",
                  MONEY,
                  "fraction: dividends_change_quarter / the earlier total; null unless that is positive"),
              optional(
                  "dividends_change_year",
                  MONEY,
                  "USD: dividends_total less that of the same quarter a year before, as dividends_change_quarter"),
              optional(
                  "dividends_change_year_pct",
                  MONEY,
                  "fraction: dividends_change_year / the earlier total; null unless that is positive"),
              optional(
                  "payout_to_net_income",
                  MONEY,
                  "fraction: sum of dividends / sum of net income to common (else net income), of companies with both; null unless the income is positive"),
              required(
                  "companies_with_net_income",
                  COUNT,
                  "companies that payout_to_net_income stands on"),
              optional(
                  "payout_to_ffo",
                  MONEY,
                  "fraction: sum of dividends / sum of funds from operations, of companies with both; null unless those are positive"),
              required("companies_with_ffo", COUNT, "companies that payout_to_ffo stands on"),
              optional(
                  "payout_to_taxable_income",
                  MONEY,
                  "fraction: sum of dividends / sum of taxable income, of companies with both; null unless the income is positive"),
              required(
                  "companies_with_taxable_income",
                  COUNT,
                  "companies that payout_to_taxable_income stands on"),
              optional(
                  "yield_median",
                  MONEY,
                  "fraction: median of the annualized dividend yields that releases print"),
              required("companies_with_yield", COUNT, "companies that yield_median stands on"),
              required(
                  "companies_on_a_streak",
                  COUNT,
                  "companies that raised their dividend since their last cut, suspension, resumption, initiation or gap; holding it does not end a streak"),
              optional(
                  "longest_streak",
                  COUNT,
                  "the most raises that a company made since the last cut, suspension, resumption, initiation or gap")));

  /** {@link #PROVISION_TREND} as it was known on days, or as first printed. */
  public static final TableDefinition PROVISION_VINTAGES = vintages(PROVISION_TREND);

  /** {@link #DIVIDEND_TREND} as it was known on days, or as first printed. */
  public static final TableDefinition DIVIDEND_VINTAGES = vintages(DIVIDEND_TREND);

  private TrendTables() {}

  private static TableDefinition vintages(TableDefinition trend) {
    List<ColumnDefinition> columns = new ArrayList<>();
    columns.add(
        required(
            "vintage",
            "STRING",
            "the day, as 2007-12-31, up to which releases count, that day included; first-print: the first print of each value, whatever was revised later. Releases of unknown date count only in first-print"));
    columns.addAll(trend.columns());
    List<String> keys = new ArrayList<>(List.of("vintage"));
    keys.addAll(trend.keys());
    return new TableDefinition(
        trend.name() + "_vintages",
        trend.comment()
            + "; as known on a day or as first printed. What kind of company one is, is said as of now",
        columns,
        keys,
        List.of("vintage", "calendar_quarter"),
        trend.constraints());
  }

  private static TableDefinition table(
      String name, String comment, List<ColumnDefinition> measures) {
    List<ColumnDefinition> columns = new ArrayList<>(KEY);
    columns.addAll(measures);
    return new TableDefinition(
        name,
        comment,
        columns,
        List.of("calendar_quarter", "panel", "peer_group"),
        List.of("calendar_quarter"),
        RULES);
  }
}
