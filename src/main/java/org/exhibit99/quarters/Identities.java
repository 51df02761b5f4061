package org.exhibit99.quarters;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.exhibit99.model.CompanyId;

/**
 * Whose each exhibit is.
 *
 * <p>A CIK says so, and leads to the last successor that the company list names. An exhibit without
 * one belongs to a company if its name is one of the company's, from whatever filing of it or from
 * the list, and its ticker is one of the company's too, and both are no other company's; otherwise
 * it stays apart under its name.
 *
 * <p>The same bytes filed by two registrants are the release of the one that filed first.
 */
public final class Identities {
  /** The columns of {@code extractions} that are needed. */
  public static final List<String> READ =
      List.of(
          "exhibit_id",
          "accession",
          "company_id",
          "cik",
          "company",
          "ticker",
          "reported_on",
          "sha256");

  private static final StructType NAMES =
      StructType.fromDDL("known_cik BIGINT, known_name STRING, first_day DATE, last_day DATE");

  private static final StructType TICKERS =
      StructType.fromDDL("ticker_cik BIGINT, known_ticker STRING");

  private static final StructType SUCCESSORS =
      StructType.fromDDL("old_cik BIGINT, successor_cik BIGINT");

  private Identities() {}

  /**
   * One row an exhibit: {@code exhibit_id}, {@code company_id} and {@code cik} as resolved, {@code
   * stated_id}, the company id that it has by itself, {@code sha256}, and {@code original}, the
   * exhibit of another registrant of which it is a copy, or null.
   *
   * @param extractions all of them, with the columns {@link #READ}
   */
  public static Dataset<Row> resolve(Dataset<Row> extractions, CompanyList list) {
    Dataset<Row> stated = extractions.where(col("company_id").isNotNull());
    Dataset<Row> matched =
        stated
            .join(broadcast(matches(stated, list)), isMatch(), "left")
            .withColumn("cik", coalesce(col("cik"), col("match_cik")));
    Dataset<Row> resolved =
        matched
            .join(broadcast(successors(stated, list)), col("cik").equalTo(col("old_cik")), "left")
            .select(
                col("exhibit_id"),
                when(
                        col("cik").isNotNull(),
                        format_string("cik:%010d", coalesce(col("successor_cik"), col("cik"))))
                    .otherwise(col("company_id"))
                    .as("resolved_id"),
                col("company_id").as("stated_id"),
                col("cik"),
                col("sha256"),
                expr("struct(coalesce(reported_on, DATE'9999-12-31'), coalesce(accession, '~'), exhibit_id)")
                    .as("place"));
    return resolved
        .join(copies(resolved), "sha256", "left")
        .select(
            col("exhibit_id"),
            col("resolved_id").as("company_id"),
            col("stated_id"),
            col("cik"),
            col("sha256"),
            expr("IF(first_id <> resolved_id, first_exhibit, NULL)").as("original"));
  }

  private static Column isMatch() {
    return expr(
        """
        cik IS NULL AND company_id = match_name AND ticker = match_ticker
          AND coalesce(reported_on >= first_day, true) AND coalesce(reported_on <= last_day, true)""");
  }

  /** Name and ticker that lead to one company and to no other. */
  private static Dataset<Row> matches(Dataset<Row> stated, CompanyList list) {
    MapFunction<Row, Row> named = Identities::named;
    Dataset<Row> names =
        stated
            .where("cik IS NOT NULL AND company IS NOT NULL")
            .select("cik", "company")
            .distinct()
            .map(named, Encoders.row(NAMES))
            .union(listed(stated, list))
            .distinct();
    Dataset<Row> tickers =
        stated
            .where("cik IS NOT NULL AND ticker IS NOT NULL")
            .select(col("cik"), col("ticker"))
            .union(stated.sparkSession().createDataFrame(tickers(list), TICKERS))
            .distinct()
            .toDF("ticker_cik", "known_ticker");
    return names
        .join(tickers, col("known_cik").equalTo(col("ticker_cik")))
        .groupBy(col("known_name").as("match_name"), col("known_ticker").as("match_ticker"))
        .agg(
            min("known_cik").as("match_cik"),
            expr("count(DISTINCT known_cik)").as("companies"),
            expr("min(coalesce(first_day, DATE'0001-01-01'))").as("first_day"),
            expr("max(coalesce(last_day, DATE'9999-12-31'))").as("last_day"))
        .where("companies = 1");
  }

  private static Row named(Row filer) {
    String name = CompanyId.of(null, filer.getString(1)).map(CompanyId::value).orElse("");
    return RowFactory.create(filer.getLong(0), name, null, null);
  }

  private static Dataset<Row> listed(Dataset<Row> stated, CompanyList list) {
    List<Row> names = new ArrayList<>();
    for (CompanyRule rule : list.rules()) {
      if (rule.kind() == CompanyRule.Kind.NAME) {
        CompanyId.of(null, rule.value())
            .ifPresent(
                id -> names.add(RowFactory.create(rule.cik(), id.value(), rule.from(), rule.to())));
      }
    }
    return stated.sparkSession().createDataFrame(names, NAMES);
  }

  private static List<Row> tickers(CompanyList list) {
    return list.rules().stream()
        .filter(rule -> rule.kind() == CompanyRule.Kind.TICKER)
        .map(rule -> RowFactory.create(rule.cik(), rule.value()))
        .toList();
  }

  private static Dataset<Row> successors(Dataset<Row> stated, CompanyList list) {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<Long, Long> entry : list.lastSuccessors().entrySet()) {
      rows.add(RowFactory.create(entry.getKey(), entry.getValue()));
    }
    return stated.sparkSession().createDataFrame(rows, SUCCESSORS);
  }

  /** Bytes that more than one company filed, with the first of them. */
  private static Dataset<Row> copies(Dataset<Row> resolved) {
    return resolved
        .groupBy("sha256")
        .agg(
            min("resolved_id").as("least_id"),
            expr("max(resolved_id)").as("greatest_id"),
            expr("min_by(resolved_id, place)").as("first_id"),
            expr("min_by(exhibit_id, place)").as("first_exhibit"))
        .where("least_id <> greatest_id")
        .select("sha256", "first_id", "first_exhibit");
  }
}
