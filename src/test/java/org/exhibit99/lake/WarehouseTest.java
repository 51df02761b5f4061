package org.exhibit99.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.delta.tables.DeltaTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.exhibit99.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class WarehouseTest {
  private static final TableDefinition PRICES =
      new TableDefinition(
          "prices",
          "one row is the price of a fruit in a town",
          List.of(
              ColumnDefinition.required("town", "STRING", "the town"),
              ColumnDefinition.required("fruit", "STRING", "the fruit; isn't a vegetable"),
              ColumnDefinition.optional("price", "DECIMAL(38,6)", "dollars a kilogram"),
              ColumnDefinition.unhashed("seen_by", "STRING", "who looked")),
          List.of("town", "fruit"),
          List.of("town"),
          Map.of("price_is_positive", "price IS NULL OR price > 0"));

  private final Path folder;
  private final Warehouse warehouse;

  WarehouseTest(@TempDir Path folder) {
    this.folder = folder;
    this.warehouse = open(folder, "1.0");
  }

  private static Warehouse open(Path folder, String version) {
    String database = "prices_" + Integer.toUnsignedString(folder.hashCode());
    return new Warehouse(
        SharedSpark.session(), database, folder.resolve("ware house").toString(), version);
  }

  private Dataset<Row> prices(Row... rows) {
    return SharedSpark.session().createDataFrame(List.of(rows), PRICES.schema());
  }

  private static Row price(String town, String fruit, String price, String seenBy) {
    return RowFactory.create(town, fruit, new java.math.BigDecimal(price), seenBy);
  }

  private long version() {
    return ((Number)
            DeltaTable.forName(warehouse.name(PRICES)).history(1).select("version").head().get(0))
        .longValue();
  }

  private List<String> written() {
    List<String> lines = new ArrayList<>();
    for (Row row : warehouse.read(PRICES).orderBy("town", "fruit").collectAsList()) {
      lines.add(
          row.getString(0)
              + " "
              + row.getString(1)
              + " "
              + row.getDecimal(2).stripTrailingZeros().toPlainString()
              + " "
              + row.getString(3)
              + " "
              + row.getString(5));
    }
    return lines;
  }

  @Test
  void insertsUpdatesAndCountsThem() {
    assertThat(
            warehouse.merge(
                PRICES, prices(price("Ulm", "pear", "2", "a"), price("Bonn", "fig", "3", "a"))))
        .isEqualTo(new Merged(2, 0, 0));
    Merged second =
        open(folder, "1.1")
            .merge(
                PRICES,
                prices(
                    price("Ulm", "pear", "2", "b"),
                    price("Bonn", "fig", "4", "b"),
                    price("Ulm", "plum", "1.5", "b")));
    assertThat(second).isEqualTo(new Merged(1, 1, 0));
    assertThat(written())
        .containsExactly("Bonn fig 4 b 1.1", "Ulm pear 2 a 1.0", "Ulm plum 1.5 b 1.1");
  }

  @Test
  void commitsNothingWhereNothingChanged() {
    Dataset<Row> rows = prices(price("Ulm", "pear", "2", "a"), price("Bonn", "fig", "3", "a"));
    warehouse.merge(PRICES, rows);
    long version = version();
    Merged again = open(folder, "1.1").mergeWithin(PRICES, rows, col("town").isNotNull());
    assertThat(again).isEqualTo(Merged.NOTHING);
    assertThat(version()).isEqualTo(version);
  }

  @Test
  void deletesInScopeWhatTheSourceNoLongerHas() {
    warehouse.merge(
        PRICES,
        prices(
            price("Ulm", "pear", "2", "a"),
            price("Ulm", "plum", "2", "a"),
            price("Bonn", "fig", "3", "a")));
    Merged merged =
        warehouse.mergeWithin(
            PRICES, prices(price("Ulm", "pear", "2", "a")), col("town").equalTo("Ulm"));
    assertThat(merged).isEqualTo(new Merged(0, 0, 1));
    assertThat(written()).containsExactly("Bonn fig 3 a 1.0", "Ulm pear 2 a 1.0");
    Merged reaching =
        warehouse.mergeWithin(
            PRICES, prices(price("Ulm", "plum", "1", "a")), lit(true), col("town").equalTo("Bonn"));
    assertThat(reaching).as("only Bonn's are all there").isEqualTo(new Merged(1, 0, 1));
    assertThat(written()).containsExactly("Ulm pear 2 a 1.0", "Ulm plum 1 a 1.0");
  }

  @Test
  void refusesAKeyTwiceAndLeavesTheTableAsItWas() {
    warehouse.merge(PRICES, prices(price("Ulm", "pear", "2", "a")));
    assertThatThrownBy(
            () ->
                warehouse.merge(
                    PRICES, prices(price("Ulm", "fig", "2", "a"), price("Ulm", "fig", "3", "a"))))
        .hasMessageContaining("Table prices: the rows to merge hold a key [town, fruit] 2 times");
    assertThat(written()).hasSize(1);
  }

  @Test
  void refusesARowThatBreaksAConstraint() {
    assertThatThrownBy(() -> warehouse.merge(PRICES, prices(price("Ulm", "fig", "-2", "a"))))
        .hasStackTraceContaining("price_is_positive");
    assertThat(written()).isEmpty();
  }

  @Test
  void carriesCommentsAndClustering() {
    warehouse.ensure(PRICES);
    assertThat(warehouse.read(PRICES).schema().apply("fruit").getComment().get())
        .isEqualTo("the fruit; isn't a vegetable");
    Row detail = DeltaTable.forName(warehouse.name(PRICES)).detail().head();
    assertThat(detail.<String>getList(detail.fieldIndex("clusteringColumns")))
        .containsExactly("town");
    assertThat(detail.<String>getAs("description")).isEqualTo(PRICES.comment());
  }

  @Test
  void addsAColumnWithoutRewritingRows() {
    Dataset<Row> rows = prices(price("Ulm", "pear", "2", "a"));
    warehouse.merge(PRICES, rows);
    List<ColumnDefinition> columns = new ArrayList<>(PRICES.columns());
    columns.add(2, ColumnDefinition.optional("colour", "STRING", "its colour"));
    TableDefinition wider =
        new TableDefinition(
            PRICES.name(),
            PRICES.comment(),
            columns,
            PRICES.keys(),
            PRICES.clusteredBy(),
            Map.of());
    assertThat(warehouse.merge(wider, rows.withColumn("colour", lit(null))))
        .isEqualTo(Merged.NOTHING);
    assertThat(
            warehouse.merge(
                wider, rows.withColumn("colour", org.apache.spark.sql.functions.lit("green"))))
        .isEqualTo(new Merged(0, 1, 0));
    assertThat(warehouse.read(wider).select("colour").head().getString(0)).isEqualTo("green");
  }

  @Test
  void refusesATableWhoseColumnHasAnotherType() {
    warehouse.ensure(PRICES);
    List<ColumnDefinition> columns = new ArrayList<>(PRICES.columns());
    columns.set(2, ColumnDefinition.optional("price", "DOUBLE", "dollars a kilogram"));
    TableDefinition other =
        new TableDefinition(
            PRICES.name(), PRICES.comment(), columns, PRICES.keys(), List.of(), Map.of());
    assertThatThrownBy(() -> warehouse.ensure(other))
        .hasMessageContaining("column price is decimal(38,6) in its files and should be double")
        .hasMessageContaining("move ");
  }

  @Test
  void movesTheBytesThatAnEarlierVersionKeptInExhibits() {
    List<ColumnDefinition> columns = new ArrayList<>(BronzeTables.EXHIBITS.columns());
    columns.add(ColumnDefinition.unhashed("content", "BINARY", "bytes"));
    TableDefinition before =
        new TableDefinition(
            "exhibits", "as it was", columns, List.of("exhibit_id"), List.of(), Map.of());
    Dataset<Row> old =
        SharedSpark.session()
            .sql(
                "SELECT stack(2, 'a', 'b') AS exhibit_id, 'header' AS provenance, array() AS items,"
                    + " 1 AS sequence, 'f' AS file_name, '' AS description, 's' AS source,"
                    + " 3L AS bytes, repeat('0', 64) AS sha256, X'010203' AS content,"
                    + " TIMESTAMP'2008-01-01 00:00:00' AS ingested_at");
    for (ColumnDefinition column : columns) {
      if (!List.of(old.columns()).contains(column.name())) {
        old = old.withColumn(column.name(), lit(null));
      }
    }
    warehouse.merge(before, old);

    warehouse.upgrade();
    warehouse.upgrade();

    List<Row> contents = warehouse.read(BronzeTables.CONTENTS).collectAsList();
    assertThat(contents).hasSize(1);
    assertThat(contents.get(0).<byte[]>getAs("content")).containsExactly(1, 2, 3);
  }
}
