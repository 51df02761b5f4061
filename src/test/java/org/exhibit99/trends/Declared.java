package org.exhibit99.trends;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.DividendTables;
import org.jspecify.annotations.Nullable;

/** A hand-made row of {@code dividend_declarations}. */
final class Declared {
  private final long cik;
  private final String dividend;
  private final BigDecimal amount;
  private String exhibit = "exhibit";
  private String kind = "earnings";
  private @Nullable LocalDate reportedOn;
  private @Nullable LocalDate quarter;
  private @Nullable LocalDate declaredOn;
  private @Nullable LocalDate recordOn;
  private @Nullable LocalDate payableOn;

  private Declared(long cik, String dividend, String amount) {
    this.cik = cik;
    this.dividend = dividend;
    this.amount = new BigDecimal(amount).setScale(6);
  }

  static Declared regular(long cik, String amount) {
    return new Declared(cik, "regular", amount);
  }

  static Declared special(long cik, String amount) {
    return new Declared(cik, "special", amount);
  }

  /** In an exhibit of a kind of release, that came out on a day. */
  Declared in(String exhibitId, String releaseKind, String day) {
    exhibit = exhibitId;
    kind = releaseKind;
    reportedOn = LocalDate.parse(day);
    return this;
  }

  Declared quarter(String lastDay) {
    quarter = LocalDate.parse(lastDay);
    return this;
  }

  Declared on(String day) {
    declaredOn = LocalDate.parse(day);
    return this;
  }

  Declared record(String day) {
    recordOn = LocalDate.parse(day);
    return this;
  }

  Declared payable(String day) {
    payableOn = LocalDate.parse(day);
    return this;
  }

  /** The declarations with the quarters that they belong to. */
  static Dataset<Row> placed(List<Declared> declarations, List<Quarter> quarters) {
    return DividendHistory.placed(table(declarations), Quarter.table(quarters));
  }

  private static Dataset<Row> table(List<Declared> declarations) {
    return SharedSpark.session()
        .createDataFrame(
            declarations.stream().map(Declared::row).toList(),
            DividendTables.DECLARATIONS.schema());
  }

  private Row row() {
    return RowFactory.create(
        "cik:" + cik,
        exhibit,
        0,
        cik,
        "Sample Company " + cik,
        "accession of " + exhibit,
        reportedOn,
        kind,
        dividend,
        amount,
        quarter,
        declaredOn,
        recordOn,
        payableOn,
        "A dividend of $" + amount.stripTrailingZeros().toPlainString() + " was declared.",
        RowFactory.create(5, -1, -1, 100, 130));
  }
}
