package org.exhibit99.lake;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A Delta table as data. Every table also has the columns {@code row_hash} and {@code
 * code_version}, which {@link Warehouse} fills.
 *
 * @param name its name in the database
 * @param comment what one row is
 * @param columns its columns in order
 * @param keys the columns that name a row, all of them required
 * @param clusteredBy the columns that its files are clustered by, at most four
 * @param constraints rules that every row keeps, SQL by name; a rule that comes out null is broken,
 *     so one on a column that may be null says {@code x IS NULL OR …}
 */
public record TableDefinition(
    String name,
    String comment,
    List<ColumnDefinition> columns,
    List<String> keys,
    List<String> clusteredBy,
    Map<String, String> constraints) {
  /** The SHA-256 of a row's values: the same hash, the same row. */
  static final String ROW_HASH = "row_hash";

  /** The version of the code that wrote a row. */
  static final String CODE_VERSION = "code_version";

  private static final List<ColumnDefinition> ADDED =
      List.of(
          ColumnDefinition.unhashed(
              ROW_HASH, "STRING", "SHA-256 of the row's values; a row is rewritten if it changes"),
          ColumnDefinition.unhashed(
              CODE_VERSION, "STRING", "version of the code that wrote the row"));

  public TableDefinition {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
    clusteredBy = List.copyOf(clusteredBy);
    constraints = Collections.unmodifiableMap(new LinkedHashMap<>(constraints));
    Set<String> names = new LinkedHashSet<>();
    Set<String> required = new LinkedHashSet<>();
    for (ColumnDefinition column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException(
            "Table " + name + " has two columns " + column.name() + ": rename one");
      }
      if (column.role() == ColumnDefinition.Role.REQUIRED) {
        required.add(column.name());
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("Table " + name + " has no key: name its columns");
    }
    requireKnown(name, "key", keys, required, "a required column");
    requireKnown(name, "clustering", clusteredBy, names, "a column");
    if (clusteredBy.size() > 4) {
      throw new IllegalArgumentException(
          "Table " + name + " is clustered by " + clusteredBy + " (must be at most four columns)");
    }
  }

  private static void requireKnown(
      String table, String use, Collection<String> named, Set<String> known, String what) {
    List<String> unknown = new ArrayList<>(named);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "Table " + table + ": " + use + " " + unknown + " is not " + what + " of it");
    }
  }

  /** All its columns in order, {@code row_hash} and {@code code_version} included. */
  public List<ColumnDefinition> allColumns() {
    List<ColumnDefinition> all = new ArrayList<>(columns);
    all.addAll(ADDED);
    return all;
  }

  /** The columns that make a row what it is: what the row's hash is made of. */
  List<String> hashedColumns() {
    return columns.stream()
        .filter(column -> column.role() != ColumnDefinition.Role.UNHASHED)
        .map(ColumnDefinition::name)
        .collect(toCollection(ArrayList::new));
  }

  /** The shape of the rows that a job hands over: all but {@code row_hash, code_version}. */
  public StructType schema() {
    return schema(columns);
  }

  static StructType schema(List<ColumnDefinition> columns) {
    return new StructType(columns.stream().map(TableDefinition::field).toArray(StructField[]::new));
  }

  private static StructField field(ColumnDefinition column) {
    return new StructField(
        column.name(),
        DataType.fromDDL(column.type()),
        column.role() != ColumnDefinition.Role.REQUIRED,
        new MetadataBuilder().putString("comment", column.comment()).build());
  }
}
