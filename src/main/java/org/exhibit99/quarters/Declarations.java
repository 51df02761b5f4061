package org.exhibit99.quarters;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Every dividend that every release declares, each under the company that it is of. */
public final class Declarations {
  private Declarations() {}

  /**
   * The rows of {@code dividend_declarations}; copies that another registrant filed are left out.
   *
   * @param extractions rows of {@code extractions}, with {@code company_id}, {@code cik} and {@code
   *     original} as {@link Identities} resolves them
   */
  public static Dataset<Row> from(Dataset<Row> extractions) {
    return extractions
        .where("company_id IS NOT NULL AND original IS NULL AND size(declarations) > 0")
        .selectExpr(
            "company_id",
            "exhibit_id",
            "cik",
            "company",
            "accession",
            "reported_on",
            "kind AS release_kind",
            "posexplode(declarations) AS (number, declared)")
        .selectExpr(
            "company_id",
            "exhibit_id",
            "number",
            "cik",
            "company",
            "accession",
            "reported_on",
            "release_kind",
            "declared.kind AS dividend",
            "declared.amount",
            "declared.period_end",
            "declared.declared_on",
            "declared.record_on",
            "declared.payable_on",
            "declared.quote",
            """
            named_struct('block', declared.block, 'row', declared.row, 'column', declared.column,
              'start', declared.start, 'end', declared.end) AS location""");
  }
}
