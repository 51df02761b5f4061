package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.model.Metric;

/**
 * Every value that every release printed, in the order in which the market learnt them.
 *
 * <p>One row for each company, metric, period and exhibit; what the rows mean is said in the
 * comments of the table {@code reported_metrics}. All work is by company: nothing is collected, and
 * the order in which extractions arrive makes no difference.
 */
public final class ReportedMetrics {
  /** Facts below this confidence are kept as doubtful and enter no quarter. */
  public static final double CONFIDENT = 0.5;

  /** A quadrillion: no company's figure in dollars or shares reaches it. */
  private static final long IMPOSSIBLE = 1_000_000_000_000_000L;

  /** What a release of another kind prints may be another company's. */
  private static final Object[] TRUSTED_KINDS = {"earnings", "dividend"};

  /** Stated as of a day of the company's choosing, so they go with the quarter just reported. */
  private static final Object[] STATED_BETWEEN_QUARTERS = {
    "dividend_yield", "market_capitalization"
  };

  private static final String DIVIDEND = "dividends_per_common_share";

  private final List<Metric> metrics;

  /**
   * @param metrics the dictionary; facts of other metrics are left out
   */
  public ReportedMetrics(List<Metric> metrics) {
    this.metrics = List.copyOf(metrics);
  }

  /**
   * The rows of {@code reported_metrics}.
   *
   * @param extractions rows of {@code extractions}: all of a company or none; with only those
   *     reported up to a day, the result is what was known on that day
   */
  public Dataset<Row> from(Dataset<Row> extractions) {
    Dataset<Row> facts = facts(Releases.of(extractions));
    Dataset<Row> prints =
        facts
            .groupBy("company_id", "metric", "period_end", "months")
            .agg(sort_array(collect_list(print())).as("prints"));
    return labelled(Revisions.follow(prints));
  }

  private Dataset<Row> facts(Dataset<Row> releases) {
    Column units = mapOf(metric -> metric.unit().symbol());
    Column instants = mapOf(metric -> metric.kind() == Metric.Kind.INSTANT);
    return releases
        .select(
            col("company_id"),
            col("cik"),
            col("company"),
            col("ticker"),
            col("sic"),
            col("reit"),
            col("exhibit_id"),
            col("accession"),
            col("form"),
            col("exhibit_type"),
            col("kind"),
            col("reported_on"),
            col("learnt_on"),
            col("fiscal_year_end"),
            col("newest_period_end"),
            inline(col("facts")))
        .filter(element_at(units, col("metric")).isNotNull())
        .withColumn("grain", Rounding.grain())
        .withColumn("amendment", coalesce(col("form").endsWith("/A"), lit(false)))
        .withColumn(
            "doubtful",
            not(
                col("confidence")
                    .geq(CONFIDENT)
                    .and(col("kind").isin(TRUSTED_KINDS))
                    .and(element_at(units, col("metric")).equalTo(col("unit")))
                    .and(element_at(instants, col("metric")).equalTo(col("months").equalTo(0)))
                    .and(abs(col("value")).lt(IMPOSSIBLE))
                    .and(
                        coalesce(col("period_end").leq(col("reported_on")), lit(true))
                            .or(col("metric").equalTo(DIVIDEND)))));
  }

  /** A print; its fields stand in the order by which prints are sorted. */
  private static Column print() {
    return struct(
        col("doubtful"),
        col("learnt_on"),
        col("amendment"),
        coalesce(col("accession"), lit("~")).as("order_of_filing"),
        col("confidence").multiply(-1).as("doubt"),
        col("exhibit_id"),
        col("block"),
        col("row"),
        col("column"),
        col("start"),
        col("fiscal_year_end"),
        col("newest_period_end"),
        struct(
                expr("cik"),
                expr("company"),
                expr("ticker"),
                expr("sic"),
                expr("reit"),
                expr("CAST(value AS DECIMAL(38,6)) AS value"),
                expr("grain"),
                expr("unit"),
                expr("reported_on"),
                expr("restated"),
                expr("amendment"),
                expr("confidence"),
                expr("outcome"),
                expr("checks"),
                expr("kind"),
                expr("form"),
                expr("exhibit_type"),
                expr("accession"),
                expr("label"),
                expr("quote"),
                expr("period_evidence"),
                expr("scale_evidence"),
                expr("struct(block, row, column, start, end) AS location"))
            .as("payload"));
  }

  private static Dataset<Row> labelled(Dataset<Row> followed) {
    Column yearEnd = col("fiscal_year_end");
    Column day =
        expr(
            String.format(
                Locale.ROOT,
                """
            IF(metric IN (%s) AND datediff(period_end, first_newest_period_end) BETWEEN 0 AND 100,
               first_newest_period_end, period_end)""",
                quoted(STATED_BETWEEN_QUARTERS)));
    return FiscalCalendar.label(followed, day, yearEnd)
        .selectExpr(
            "company_id",
            "metric",
            "period_end",
            "months",
            "exhibit_id",
            "cik",
            "company",
            "ticker",
            "sic",
            "reit",
            "fiscal_year_end",
            "fiscal_year",
            "fiscal_quarter",
            "calendar_quarter",
            "value",
            "grain",
            "unit",
            "reported_on",
            "learnt_on",
            "revision",
            "role",
            "same_as",
            "revised_on",
            "superseded_at",
            "latest",
            "restated",
            "amendment",
            "confidence",
            "outcome",
            "checks",
            "kind",
            "form",
            "exhibit_type",
            "accession",
            "label",
            "quote",
            "period_evidence",
            "scale_evidence",
            "location");
  }

  private Column mapOf(Function<Metric, Object> value) {
    return map(
        metrics.stream()
            .flatMap(metric -> List.of(lit(metric.name()), lit(value.apply(metric))).stream())
            .toArray(Column[]::new));
  }

  private static String quoted(Object[] words) {
    return "'" + String.join("', '", List.of(words).stream().map(String::valueOf).toList()) + "'";
  }
}
