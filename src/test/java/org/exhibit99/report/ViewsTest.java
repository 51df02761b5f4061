package org.exhibit99.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.BronzeTables;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.lake.Warehouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class ViewsTest {
  @Test
  void readTheirTablesOnceTheyExist(@TempDir Path folder) {
    SparkSession spark = SharedSpark.session();
    String database = "views_test";
    Warehouse warehouse = new Warehouse(spark, database, folder.toString(), "1");
    Views.create(spark, database);
    assertThat(spark.sql("SHOW VIEWS IN " + database).collectAsList()).isEmpty();

    warehouse.ensure(BronzeTables.FILINGS);
    warehouse.ensure(SilverTables.EXTRACTIONS);
    Views.create(spark, database);
    for (String view : List.of("facts", "table_cells", "rejections")) {
      assertThat(spark.table(database + "." + view).collectAsList()).as(view).isEmpty();
      assertThat(spark.table(database + "." + view).schema().fields())
          .as(view)
          .allSatisfy(column -> assertThat(column.getComment().isDefined()).isTrue());
    }
  }
}
