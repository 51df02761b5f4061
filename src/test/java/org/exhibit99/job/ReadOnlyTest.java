package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.sql.catalyst.parser.ParseException;
import org.exhibit99.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("spark")
class ReadOnlyTest {
  private static void require(String statement) throws ParseException {
    ReadOnly.requireBeginning(statement);
    ReadOnly.require(SharedSpark.session(), statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM t",
        "-- DELETE is told of here\n/* and; here */ (SELECT 1) UNION ALL (SELECT 2) ORDER BY 1",
        "with a as (select 1) select * from a where exists (select * from t)",
        "VALUES (1), (2)",
        "TABLE t",
        "FROM t SELECT b",
        "FROM t |> WHERE b > 1 |> SELECT b",
        "SHOW TABLES",
        "SHOW COLUMNS IN t",
        "SHOW CREATE TABLE t",
        "SHOW TBLPROPERTIES t",
        "SHOW FUNCTIONS",
        "DESCRIBE t",
        "DESC EXTENDED t",
        "DESCRIBE FUNCTION sum",
        "DESCRIBE QUERY SELECT 1",
        "DESCRIBE HISTORY t",
        "DESCRIBE DETAIL t",
        "EXPLAIN SELECT 1",
        "EXPLAIN EXTENDED DELETE FROM t"
      })
  void letsThroughWhatOnlyReads(String statement) {
    assertThatCode(() -> require(statement)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM t",
        "  /* SELECT */ -- SELECT\n update t SET b = 1",
        "INSERT INTO t VALUES (1)",
        "MERGE INTO t USING u ON t.b = u.b WHEN MATCHED THEN DELETE",
        "CREATE TABLE t AS SELECT 1",
        "CREATE TEMPORARY VIEW t AS SELECT 1",
        "DROP TABLE t",
        "VACUUM t",
        "RESTORE TABLE t TO VERSION AS OF 1",
        "CACHE TABLE t",
        "SET spark.sql.shuffle.partitions = 1",
        "USE d",
        "EXECUTE IMMEDIATE 'DELETE FROM t'",
        "CALL p()",
        "BEGIN DELETE FROM t; END",
        "SELEKT 1",
        "selectb FROM t",
        "?"
      })
  void refusesWhatBeginsOtherwiseBeforeSparkStarts(String statement) {
    assertThatThrownBy(() -> ReadOnly.requireBeginning(statement))
        .isInstanceOf(WrongUse.class)
        .hasMessageStartingWith("jobs/sql only reads; it ran nothing. The statement begins with ")
        .hasMessageEndingWith(
            "give one of SELECT, WITH, VALUES, TABLE, FROM, SHOW, DESCRIBE, DESC, EXPLAIN.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a",
        "WITH a AS (SELECT 1) INSERT OVERWRITE DIRECTORY '/nowhere' USING csv SELECT * FROM a",
        "WITH a AS (SELECT 1) DELETE FROM t WHERE b IN (SELECT * FROM a)",
        "WITH a AS (SELECT 1) UPDATE t SET b = 1",
        "WITH a AS (SELECT 1 AS b) MERGE INTO t USING a ON t.b = a.b WHEN MATCHED THEN DELETE",
        "FROM t INSERT INTO u SELECT b",
        "FROM t INSERT INTO u SELECT b INSERT INTO v SELECT b"
      })
  void refusesChangesBehindAQuery(String statement) {
    assertThatThrownBy(() -> require(statement))
        .isInstanceOf(WrongUse.class)
        .hasMessageStartingWith("jobs/sql only reads; it ran nothing. The statement is read by");
  }

  @Test
  void leavesWhatCannotBeParsedToSparksMessage() {
    assertThatThrownBy(() -> require("SELECT ((1")).isInstanceOf(ParseException.class);
  }
}
