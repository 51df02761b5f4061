package org.exhibit99.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import io.delta.tables.DeltaMergeBuilder;
import io.delta.tables.DeltaTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * A merge by key that first finds out which rows changed, so that Delta's MERGE sees only those:
 * given all rows it would write every file again that holds one of them.
 */
final class Merge {
  private static final String CHANGE = "_change";
  private static final String KNOWN_HASH = "_known_hash";
  private static final String MAY_BE_GONE = "_may_be_gone";
  private static final String INSERT = "insert";
  private static final String UPDATE = "update";
  private static final String DELETE = "delete";

  private final TableDefinition definition;
  private final String codeVersion;
  private final Column[] keys;

  Merge(TableDefinition definition, String codeVersion) {
    this.definition = definition;
    this.codeVersion = codeVersion;
    this.keys = columns(definition.keys());
  }

  /** Inserts and updates; deletes nothing. */
  Merged run(Dataset<Row> table, String tableName, Dataset<Row> rows) {
    return run(tableName, changes(table, rows, lit(false), "left"));
  }

  /**
   * Inserts, updates and deletes.
   *
   * @param deleted what of the table is deleted where the source has it not, a part of what follows
   * @param reached what of the table the source may meet; the rest need not be read
   */
  Merged run(
      Dataset<Row> table, String tableName, Dataset<Row> rows, Column deleted, Column reached) {
    return run(tableName, changes(table.where(reached), rows, deleted, "full"));
  }

  private Merged run(String tableName, Dataset<Row> changed) {
    Dataset<Row> changes = changed.persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Merged merged = tally(changes);
      if (merged.rows() > 0) {
        commit(tableName, changes, merged);
      }
      return merged;
    } finally {
      changes.unpersist(false);
    }
  }

  /** The rows in the table's own types, with hash and version. */
  private Dataset<Row> hashed(Dataset<Row> rows) {
    Column[] typed =
        definition.columns().stream()
            .map(column -> col(column.name()).cast(column.type()).as(column.name()))
            .toArray(Column[]::new);
    Column values = to_json(struct(columns(definition.hashedColumns())));
    return rows.select(typed)
        .withColumn(TableDefinition.ROW_HASH, sha2(values.cast("binary"), 256))
        .withColumn(TableDefinition.CODE_VERSION, lit(codeVersion));
  }

  /**
   * The rows that are new or changed, whole, and those that are gone, with their keys alone.
   *
   * @param table what of the table the rows may meet
   * @param deleted what of it is gone where the rows have it not
   * @param join full if anything can be gone, else left
   */
  private Dataset<Row> changes(Dataset<Row> table, Dataset<Row> rows, Column deleted, String join) {
    Dataset<Row> known =
        table.select(
            Stream.concat(
                    Stream.of(keys),
                    Stream.of(
                        col(TableDefinition.ROW_HASH).as(KNOWN_HASH), deleted.as(MAY_BE_GONE)))
                .toArray(Column[]::new));
    Column hash = col(TableDefinition.ROW_HASH);
    return hashed(rows)
        .join(known, usingKeys(), join)
        .withColumn(
            CHANGE,
            when(hash.isNull().and(col(MAY_BE_GONE)), DELETE)
                .when(col(KNOWN_HASH).isNull(), INSERT)
                .when(col(KNOWN_HASH).notEqual(hash), UPDATE))
        .where(col(CHANGE).isNotNull())
        .drop(KNOWN_HASH, MAY_BE_GONE);
  }

  private Merged tally(Dataset<Row> changes) {
    List<Row> counts =
        changes
            .groupBy(keys)
            .agg(count(lit(1)).as("times"), first(CHANGE).as(CHANGE))
            .groupBy(CHANGE)
            .agg(sum("times"), max("times"))
            .collectAsList();
    Map<String, Long> rows = new HashMap<>();
    for (Row row : counts) {
      if (row.getLong(2) > 1) {
        throw new IllegalStateException(
            "Table "
                + definition.name()
                + ": the rows to merge hold a key "
                + definition.keys()
                + " "
                + row.getLong(2)
                + " times; keep one row a key before the merge");
      }
      rows.put(row.getString(0), row.getLong(1));
    }
    return new Merged(
        rows.getOrDefault(INSERT, 0L),
        rows.getOrDefault(UPDATE, 0L),
        rows.getOrDefault(DELETE, 0L));
  }

  /** Where all rows are new, Delta need not look for files that hold old ones. */
  private void commit(String tableName, Dataset<Row> changes, Merged merged) {
    String sameKey =
        definition.keys().stream()
            .map(key -> "t." + key + " = s." + key)
            .collect(Collectors.joining(" AND "));
    Map<String, String> values = new HashMap<>();
    for (ColumnDefinition column : definition.allColumns()) {
      values.put(column.name(), "s." + column.name());
    }
    DeltaMergeBuilder merge = DeltaTable.forName(tableName).as("t").merge(changes.as("s"), sameKey);
    if (merged.updated() + merged.deleted() > 0) {
      merge =
          merge
              .whenMatched("s." + CHANGE + " = '" + DELETE + "'")
              .delete()
              .whenMatched()
              .updateExpr(values);
    }
    merge.whenNotMatched().insertExpr(values).execute();
  }

  private scala.collection.immutable.Seq<String> usingKeys() {
    return scala.jdk.javaapi.CollectionConverters.asScala(definition.keys()).toSeq();
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
