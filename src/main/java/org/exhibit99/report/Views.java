package org.exhibit99.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * The views for analysts: one file each in {@code /sql/views}, a {@code CREATE OR REPLACE VIEW}
 * statement that names view and tables without the database.
 */
public final class Views {
  /**
   * A view.
   *
   * @param name its name and its file's
   * @param tables the tables and views that it reads; it is created where they exist
   */
  record View(String name, List<String> tables) {}

  /** In an order in which each finds the views that it reads. */
  static final List<View> ALL =
      List.of(
          new View("facts", List.of("extractions")),
          new View("table_cells", List.of("extractions")),
          new View("rejections", List.of("extractions", "filings")));

  private Views() {}

  /** Creates the views whose tables exist; makes the database the current one. */
  public static void create(SparkSession spark, String database) {
    spark.catalog().setCurrentDatabase(database);
    for (View view : ALL) {
      if (view.tables().stream()
          .allMatch(table -> spark.catalog().tableExists(database + "." + table))) {
        spark.sql(statement(view));
      }
    }
  }

  static String statement(View view) {
    String file = "/sql/views/" + view.name() + ".sql";
    try (InputStream stream = Views.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("No " + file + " in the jar: build it again");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
