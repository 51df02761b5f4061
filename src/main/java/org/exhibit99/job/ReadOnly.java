package org.exhibit99.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.InsertIntoDir;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ParsedStatement;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Tells a statement that only reads from every other. The word that it begins with tells nearly all
 * of them apart, before Spark is started; an INSERT may stand behind a WITH or a FROM too, and
 * shows in the plan that Spark parses it to, which is neither resolved nor run.
 */
final class ReadOnly {
  private static final List<String> READING =
      List.of("SELECT", "WITH", "VALUES", "TABLE", "FROM", "SHOW", "DESCRIBE", "DESC", "EXPLAIN");
  private static final Pattern BEGINNING =
      Pattern.compile("(?:[\\s(]|--[^\\n]*+|/\\*.*?\\*/)*+(\\w*).*", Pattern.DOTALL);
  private static final String TELLS = "(Show|Describe|Explain).*";

  private ReadOnly() {}

  /**
   * Lets through what begins as statements do that read.
   *
   * @throws WrongUse where it begins otherwise
   */
  static void requireBeginning(String statement) {
    Matcher beginning = BEGINNING.matcher(statement);
    String word = beginning.matches() ? beginning.group(1).toUpperCase(Locale.ROOT) : "";
    if (!READING.contains(word)) {
      throw refused("begins with " + (word.isEmpty() ? "no word" : word));
    }
  }

  /**
   * Lets through what changes nothing anywhere.
   *
   * @throws ParseException where it is no statement at all
   * @throws WrongUse where the statement would do more than read
   */
  static void require(SparkSession spark, String statement) throws ParseException {
    LogicalPlan plan =
        ((org.apache.spark.sql.classic.SparkSession) spark)
            .sessionState()
            .sqlParser()
            .parsePlan(statement);
    Optional<String> deed = deed(plan);
    if (deed.isPresent()) {
      throw refused("is read by Spark as " + deed.get());
    }
  }

  /** What the plan would do beside reading, by the name of Spark's class; empty where nothing. */
  private static Optional<String> deed(LogicalPlan plan) {
    String name = plan.getClass().getSimpleName();
    if (plan instanceof Command && name.matches(TELLS)) {
      return Optional.empty();
    }
    if (plan instanceof Command
        || plan instanceof ParsedStatement
        || plan instanceof InsertIntoDir) {
      return Optional.of(name);
    }
    return CollectionConverters.asJava(plan.children()).stream()
        .flatMap(child -> deed(child).stream())
        .findFirst();
  }

  private static WrongUse refused(String why) {
    return new WrongUse(
        "jobs/sql only reads; it ran nothing. The statement "
            + why
            + ", and only jobs change the tables: give one of "
            + String.join(", ", READING)
            + ".");
  }
}
