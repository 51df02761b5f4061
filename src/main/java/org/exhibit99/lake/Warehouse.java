package org.exhibit99.lake;

import io.delta.tables.DeltaTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The Delta tables of one database below one folder.
 *
 * <p>A merge is one transaction, safe to run again: where no row changed, nothing is written, not
 * even a commit.
 */
public final class Warehouse {
  private final SparkSession spark;
  private final String codeVersion;
  private final TableFiles files;

  /**
   * Opens a warehouse and registers its database; tables are registered when they are named.
   *
   * @param spark the session
   * @param database the database's name
   * @param location the folder of the tables, a path or URI
   * @param codeVersion the version that rows written now carry
   */
  public Warehouse(SparkSession spark, String database, String location, String codeVersion) {
    this.spark = spark;
    this.codeVersion = codeVersion;
    this.files = new TableFiles(spark, database, location);
    files.registerDatabase();
  }

  /** Makes the tables that exist known to SQL by name; those without files are left out. */
  public void register(List<TableDefinition> definitions) {
    for (TableDefinition definition : definitions) {
      if (files.exist(definition)) {
        files.register(definition);
      }
    }
  }

  /** Whether a table has been created. */
  public boolean has(TableDefinition definition) {
    return files.exist(definition);
  }

  /** Creates a table if it is missing; adds the columns that its definition has and it has not. */
  public void ensure(TableDefinition definition) {
    files.ensure(definition);
  }

  /** The table as it is now, created if it is missing. */
  public Dataset<Row> read(TableDefinition definition) {
    ensure(definition);
    return spark.table(files.name(definition));
  }

  /** When a table last changed; empty where it does not exist. */
  public Optional<Instant> lastChanged(TableDefinition definition) {
    if (!files.exist(definition)) {
      return Optional.empty();
    }
    files.register(definition);
    return Optional.of(
        DeltaTable.forName(spark, files.name(definition))
            .history(1)
            .select("timestamp")
            .head()
            .getInstant(0));
  }

  /**
   * Brings a warehouse that an earlier version wrote up to this one: where {@code exhibits} hold
   * their bytes themselves, {@code contents} gets them, and {@code filings} may wait.
   */
  public void upgrade() {
    if (!has(BronzeTables.EXHIBITS) || has(BronzeTables.CONTENTS)) {
      return;
    }
    Dataset<Row> exhibits = read(BronzeTables.EXHIBITS);
    if (List.of(exhibits.columns()).contains("content")) {
      files.replaceConstraints(BronzeTables.FILINGS);
      merge(BronzeTables.CONTENTS, exhibits.dropDuplicates(new String[] {"sha256"}));
    }
  }

  /** The table's name in SQL. */
  public String name(TableDefinition definition) {
    return files.name(definition);
  }

  /**
   * Inserts the rows whose key is new and updates those whose values changed.
   *
   * @param definition the table
   * @param rows have at least the columns of the definition, in any order; each key at most once
   */
  public Merged merge(TableDefinition definition, Dataset<Row> rows) {
    Dataset<Row> table = read(definition);
    return new Merge(definition, codeVersion).run(table, files.name(definition), rows);
  }

  /**
   * Does what {@link #merge} does, and deletes the rows of the table that lie in the scope and
   * whose keys the source has not.
   *
   * @param definition the table
   * @param rows have at least the columns of the definition, in any order; each key at most once
   * @param scope a predicate on the table's columns: what the source speaks for; every row of the
   *     source lies in it
   */
  public Merged mergeWithin(TableDefinition definition, Dataset<Row> rows, Column scope) {
    return mergeWithin(definition, rows, scope, scope);
  }

  /**
   * Does the same where the source does not speak for all of its scope.
   *
   * @param definition the table
   * @param rows have at least the columns of the definition, in any order; each key at most once
   * @param scope a predicate on the table's columns that holds for every row of the source
   * @param whole the part of the scope that the source speaks for: the rest of it is only inserted
   *     into and updated
   */
  public Merged mergeWithin(
      TableDefinition definition, Dataset<Row> rows, Column scope, Column whole) {
    Dataset<Row> table = read(definition);
    return new Merge(definition, codeVersion)
        .run(table, files.name(definition), rows, whole, scope);
  }
}
