package org.exhibit99.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.exhibit99.lake.BronzeTables;
import org.exhibit99.lake.DividendTables;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.lake.TrendTables;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.model.Metric;
import org.exhibit99.report.PageNames;

/** The rows behind the pages of the report. */
final class ReportRows {
  /** A digest of many rows that does not depend on their order. */
  private static final String STATE =
      "concat(hex(bit_xor(xxhash64(row_hash))), '-', hex(sum(CAST(xxhash64(row_hash) AS DECIMAL(38,0)) % 1000000007)), '-', count(*))";

  private final Warehouse warehouse;
  private final Dataset<Row> quarters;
  private final Dataset<Row> prints;
  private final Dataset<Row> universe;
  private final Dataset<Row> dividends;

  ReportRows(Warehouse warehouse, List<Metric> metrics) {
    this.warehouse = warehouse;
    this.quarters = warehouse.read(GoldTables.companyQuarters(metrics));
    this.prints = warehouse.read(GoldTables.REPORTED_METRICS);
    this.universe = warehouse.read(TrendTables.UNIVERSE);
    this.dividends = warehouse.read(DividendTables.EVENTS);
  }

  /** Every page that there is to be: page, kind, key, and state, a digest of its rows. */
  Dataset<Row> pages() {
    Dataset<Row> releases =
        warehouse
            .read(SilverTables.EXTRACTIONS)
            .join(
                prints.select("exhibit_id").union(dividends.select("exhibit_id")).distinct(),
                Columns.named("exhibit_id"),
                "left_semi")
            .select(
                col("exhibit_id").as("key"),
                lit("release").as("kind"),
                col("row_hash").as("state"));
    Dataset<Row> companies =
        states(
            quarters
                .select("company_id", "row_hash")
                .unionByName(
                    prints
                        .select("company_id", "row_hash")
                        .unionByName(dividends.select("company_id", "row_hash"))
                        .join(
                            quarters.select("company_id").distinct(),
                            Columns.named("company_id"),
                            "left_semi")),
            "company_id",
            "company");
    Dataset<Row> calendar =
        states(
            quarters
                .select("calendar_quarter", "row_hash")
                .unionByName(
                    universe
                        .join(
                            quarters.select("calendar_quarter").distinct(),
                            Columns.named("calendar_quarter"),
                            "left_semi")
                        .select("calendar_quarter", "row_hash")),
            "calendar_quarter",
            "quarter");
    UDF1<String, String> release = PageNames::release;
    UDF1<String, String> company = PageNames::company;
    UDF1<String, String> quarter = PageNames::quarter;
    return releases
        .withColumn("page", udf(release, DataTypes.StringType).apply(col("key")))
        .unionByName(
            companies.withColumn("page", udf(company, DataTypes.StringType).apply(col("key"))))
        .unionByName(
            calendar.withColumn("page", udf(quarter, DataTypes.StringType).apply(col("key"))));
  }

  private static Dataset<Row> states(Dataset<Row> rows, String key, String kind) {
    return rows.groupBy(key)
        .agg(expr(STATE).as("state"))
        .select(col(key).as("key"), lit(kind).as("kind"), col("state"));
  }

  /** The exhibits with their bytes and with what was read from each. */
  Dataset<Row> releases(Dataset<Row> keys) {
    Dataset<Row> readings =
        warehouse
            .read(SilverTables.EXTRACTIONS)
            .join(
                broadcast(keys.withColumnRenamed("key", "exhibit_id")),
                Columns.named("exhibit_id"),
                "left_semi")
            .select(
                "exhibit_id",
                "accession",
                "company_id",
                "company",
                "form",
                "exhibit_type",
                "reported_on",
                "sha256",
                "kind",
                "facts",
                "declarations");
    Dataset<Row> files =
        warehouse.read(BronzeTables.EXHIBITS).select("exhibit_id", "file_name", "source");
    Dataset<Row> contents = warehouse.read(BronzeTables.CONTENTS).select("sha256", "content");
    return readings
        .join(files, Columns.named("exhibit_id"))
        .join(contents, Columns.named("sha256"));
  }

  /** A row a company, with its quarters, revisions, dividends and releases as lists. */
  Dataset<Row> companies(Dataset<Row> keys) {
    Dataset<Row> chosen = broadcast(keys.withColumnRenamed("key", "company_id"));
    Dataset<Row> own = prints.join(chosen, Columns.named("company_id"), "left_semi");
    Dataset<Row> gathered =
        listed(quarters.join(chosen, Columns.named("company_id"), "left_semi"), "quarters");
    Dataset<Row> releases =
        listed(
            own.groupBy("company_id", "exhibit_id", "reported_on", "kind", "form", "exhibit_type")
                .agg(count(lit(1)).as("prints")),
            "releases");
    return gathered
        .join(listed(revisions(own), "revisions"), Columns.named("company_id"), "left")
        .join(
            listed(dividends.join(chosen, Columns.named("company_id"), "left_semi"), "dividends"),
            Columns.named("company_id"),
            "left")
        .join(releases, Columns.named("company_id"), "left");
  }

  private static Dataset<Row> revisions(Dataset<Row> prints) {
    return prints
        .where("role IN ('first print', 'revision', 'restatement', 'amendment')")
        .withColumn(
            "after",
            struct(
                col("value"),
                col("exhibit_id"),
                col("period_end"),
                col("months"),
                col("label"),
                col("quote"),
                col("location")))
        .withColumn(
            "before",
            expr(
                "lag(after) OVER (PARTITION BY company_id, metric, period_end, months ORDER BY revision, exhibit_id)"))
        .where("role <> 'first print'")
        .select(
            "company_id",
            "metric",
            "unit",
            "months",
            "period_end",
            "role",
            "learnt_on",
            "before",
            "after");
  }

  /** A row a calendar quarter, with its companies as a list. */
  Dataset<Row> quarters(Dataset<Row> keys) {
    Dataset<Row> chosen = broadcast(keys.withColumnRenamed("key", "calendar_quarter"));
    Dataset<Row> reasons =
        universe.select("calendar_quarter", "company_id", "member", "why", "peer_groups");
    Dataset<Row> rows =
        quarters
            .join(chosen, Columns.named("calendar_quarter"), "left_semi")
            .join(reasons, Columns.named("calendar_quarter", "company_id"), "left");
    return rows.groupBy("calendar_quarter").agg(collect_list(struct(col("*"))).as("companies"));
  }

  private static Dataset<Row> listed(Dataset<Row> rows, String name) {
    return rows.groupBy("company_id").agg(collect_list(struct(col("*"))).as(name));
  }

  /** Id, name, sector, kind of REIT, quarters, first and last. */
  Dataset<Row> companyList() {
    return quarters
        .groupBy("company_id")
        .agg(
            expr("coalesce(max_by(company, period_end), company_id)").as("company"),
            expr("max_by(sector, period_end)"),
            expr("max_by(sub_sector, period_end)"),
            expr("count(*)"),
            expr("min(calendar_quarter)"),
            expr("max(calendar_quarter)"))
        .orderBy("company", "company_id");
  }

  /** Quarter, companies, those with a provision, those with a dividend; newest first. */
  Dataset<Row> quarterList() {
    return quarters
        .groupBy("calendar_quarter")
        .agg(
            expr("count(DISTINCT company_id)"),
            expr("count(provision_for_loan_losses)"),
            expr("count(dividends_per_common_share)"))
        .orderBy(col("calendar_quarter").desc());
  }
}
