package org.exhibit99.lake;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type as Spark SQL writes it
 * @param role what a value may be and whether it makes a row another one
 * @param comment what it holds and its unit
 */
public record ColumnDefinition(String name, String type, Role role, String comment) {
  /** What a value may be and whether it makes a row another one. */
  public enum Role {
    /** Never null; part of the row's hash. */
    REQUIRED,
    /** Null where nothing is known; part of the row's hash. */
    OPTIONAL,
    /**
     * Left out of the row's hash: how and when a row came about, or bytes for which another column
     * stands. A row that differs in nothing else is not written again.
     */
    UNHASHED
  }

  public ColumnDefinition {
    if (!name.matches("[a-z][a-z0-9_]{0,63}")) {
      throw new IllegalArgumentException(
          "Invalid column name: '"
              + name
              + "' (must be lower-case letters, digits and underscores, a letter first)");
    }
    if (comment.isBlank()) {
      throw new IllegalArgumentException("Column " + name + " has no comment: say what it holds");
    }
  }

  /** A column that is never null. */
  public static ColumnDefinition required(String name, String type, String comment) {
    return new ColumnDefinition(name, type, Role.REQUIRED, comment);
  }

  /** A column that is null where nothing is known. */
  public static ColumnDefinition optional(String name, String type, String comment) {
    return new ColumnDefinition(name, type, Role.OPTIONAL, comment);
  }

  /** A column, maybe null, that does not make a row another one. */
  public static ColumnDefinition unhashed(String name, String type, String comment) {
    return new ColumnDefinition(name, type, Role.UNHASHED, comment);
  }
}
