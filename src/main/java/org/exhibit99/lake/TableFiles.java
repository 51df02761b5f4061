package org.exhibit99.lake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/**
 * The files of the tables and their names in the session's catalog: a table is the folder of its
 * name below the warehouse, and it is in the catalog by its location.
 */
final class TableFiles {
  private final SparkSession spark;
  private final String database;
  private final Path location;

  TableFiles(SparkSession spark, String database, String location) {
    if (!database.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException(
          "Invalid database name: '"
              + database
              + "' (must be lower-case letters, digits and underscores, a letter first)");
    }
    this.spark = spark;
    this.database = database;
    this.location = new Path(location);
  }

  String name(TableDefinition definition) {
    return database + "." + definition.name();
  }

  void registerDatabase() {
    spark.sql(
        "CREATE DATABASE IF NOT EXISTS " + database + " LOCATION " + quoted(location.toString()));
  }

  boolean exist(TableDefinition definition) {
    return io.delta.tables.DeltaTable.isDeltaTable(spark, path(definition).toString());
  }

  void register(TableDefinition definition) {
    if (!spark.catalog().tableExists(name(definition))) {
      spark.sql(
          "CREATE TABLE IF NOT EXISTS "
              + name(definition)
              + " USING DELTA LOCATION "
              + quoted(path(definition).toString()));
    }
  }

  void ensure(TableDefinition definition) {
    if (exist(definition)) {
      register(definition);
      addMissingColumns(definition);
    } else {
      spark.sql(createStatement(definition));
    }
  }

  /** Gives a table that exists the constraints of its definition instead of its own. */
  void replaceConstraints(TableDefinition definition) {
    ensure(definition);
    definition
        .constraints()
        .forEach(
            (rule, condition) -> {
              String alter = "ALTER TABLE " + name(definition);
              spark.sql(alter + " DROP CONSTRAINT IF EXISTS " + rule);
              spark.sql(alter + " ADD CONSTRAINT " + rule + " CHECK (" + condition + ")");
            });
  }

  private String createStatement(TableDefinition definition) {
    String columns =
        definition.allColumns().stream()
            .map(column -> column.name() + " " + typeOf(column))
            .collect(Collectors.joining(", "));
    String clustering =
        definition.clusteredBy().isEmpty()
            ? ""
            : " CLUSTER BY (" + String.join(", ", definition.clusteredBy()) + ")";
    String properties =
        definition.constraints().entrySet().stream()
            .map(
                rule ->
                    ", "
                        + quoted("delta.constraints." + rule.getKey())
                        + "="
                        + quoted(rule.getValue()))
            .collect(Collectors.joining());
    return "CREATE TABLE "
        + name(definition)
        + " ("
        + columns
        + ") USING DELTA"
        + clustering
        + " LOCATION "
        + quoted(path(definition).toString())
        + " COMMENT "
        + quoted(definition.comment())
        + " TBLPROPERTIES ('delta.autoOptimize.optimizeWrite'='true'"
        // A night that touches a row in every file marks it there, and writes no file again.
        + ", 'delta.enableDeletionVectors'='true'"
        + properties
        + ")";
  }

  private static String typeOf(ColumnDefinition column) {
    boolean required =
        column.role() == ColumnDefinition.Role.REQUIRED
            || column.name().equals(TableDefinition.ROW_HASH)
            || column.name().equals(TableDefinition.CODE_VERSION);
    return column.type() + (required ? " NOT NULL" : "") + " COMMENT " + quoted(column.comment());
  }

  private void addMissingColumns(TableDefinition definition) {
    Map<String, String> written = new HashMap<>();
    for (StructField field : spark.table(name(definition)).schema().fields()) {
      written.put(field.name(), field.dataType().catalogString());
    }
    List<ColumnDefinition> missing = new ArrayList<>();
    for (StructField field : TableDefinition.schema(definition.allColumns()).fields()) {
      String type = written.get(field.name());
      if (type != null && !type.equals(field.dataType().catalogString())) {
        throw new IllegalStateException(
            changed(
                definition,
                field.name(),
                "is " + type + " in its files and should be " + field.dataType().catalogString()));
      }
    }
    for (ColumnDefinition column : definition.allColumns()) {
      if (!written.containsKey(column.name())) {
        if (column.role() == ColumnDefinition.Role.REQUIRED) {
          throw new IllegalStateException(
              changed(definition, column.name(), "is required and missing from its files"));
        }
        missing.add(column);
      }
    }
    if (!missing.isEmpty()) {
      spark.sql(
          "ALTER TABLE "
              + name(definition)
              + " ADD COLUMNS ("
              + missing.stream()
                  .map(c -> c.name() + " " + c.type() + " COMMENT " + quoted(c.comment()))
                  .collect(Collectors.joining(", "))
              + ")");
    }
  }

  private String changed(TableDefinition definition, String column, String what) {
    return "Table "
        + name(definition)
        + ": column "
        + column
        + " "
        + what
        + ". The table was written by another version; move "
        + path(definition)
        + " away and run the job again";
  }

  private Path path(TableDefinition definition) {
    return new Path(location, definition.name());
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
