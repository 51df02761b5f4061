package org.exhibit99.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;

/**
 * The views for analysts: one file each in {@code /sql/views}, a {@code CREATE OR REPLACE VIEW}
 * statement, or one that creates a function, that names view and tables without the database.
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
          new View("rejections", List.of("extractions", "filings")),
          new View("revisions", List.of("reported_metrics")),
          new View("conflicts", List.of("reported_metrics", "company_quarters")),
          new View("coverage", List.of("company_quarters")),
          new View("company_quarters_first_print", List.of("reported_metrics", "company_quarters")),
          new View("company_quarters_as_of", List.of("reported_metrics", "company_quarters")));

  private static final String METRIC = "${metric}";

  private Views() {}

  /** Creates the views whose tables exist; makes the database the current one. */
  public static void create(SparkSession spark, String database) {
    spark.catalog().setCurrentDatabase(database);
    for (View view : ALL) {
      if (view.tables().stream()
          .allMatch(table -> spark.catalog().tableExists(database + "." + table))) {
        spark.sql(statement(view, metrics(spark, view)));
      }
    }
  }

  /** The metrics are the columns of {@code company_quarters} that are decimals. */
  private static List<String> metrics(SparkSession spark, View view) {
    return view.tables().contains("company_quarters")
        ? Arrays.stream(spark.table("company_quarters").schema().fields())
            .filter(field -> field.dataType() instanceof DecimalType)
            .map(StructField::name)
            .toList()
        : List.of();
  }

  /**
   * A view's statement: its file, a line with {@code ${metric}} once for each metric, and the line
   * {@code ${FILE}} standing for another file.
   */
  static String statement(View view, List<String> metrics) {
    return text(view.name())
        .lines()
        .flatMap(
            line ->
                line.startsWith("${")
                    ? text(line.substring(2, line.length() - 1)).lines()
                    : Stream.of(line))
        .flatMap(
            line ->
                line.contains(METRIC)
                    ? metrics.stream().map(metric -> line.replace(METRIC, metric))
                    : Stream.of(line))
        .collect(Collectors.joining("\n"));
  }

  private static String text(String name) {
    String file = "/sql/views/" + name + ".sql";
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
