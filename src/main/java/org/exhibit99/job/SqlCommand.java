package org.exhibit99.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.exhibit99.lake.TableDefinition;
import org.exhibit99.lake.Tables;
import org.exhibit99.report.Views;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Queries in Spark SQL over the tables, nothing but the result on standard output. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    description = {
      "Runs one query of Spark SQL over the tables and prints the result. It only reads: SELECT,"
          + " WITH, VALUES, TABLE, FROM, SHOW, DESCRIBE and EXPLAIN.",
      "Reads the statement from standard input where neither -e nor -f names one.",
      "The tables are in the database of the configuration: exhibit99.company_quarters and so on;"
          + " SHOW TABLES lists them."
    })
final class SqlCommand implements Callable<Integer> {
  private static final String NOT_FOUND = "TABLE_OR_VIEW_NOT_FOUND";

  /** Where the statement comes from. */
  static final class Statement {
    @Option(names = "-e", paramLabel = "QUERY", description = "The statement.")
    private @Nullable String query;

    @Option(names = "-f", paramLabel = "FILE", description = "A file that holds the statement.")
    private @Nullable Path file;
  }

  private final Console console;

  @ArgGroup(exclusive = true)
  private @Nullable Statement statement;

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      defaultValue = "table",
      description = "How the result is printed (default: ${DEFAULT-VALUE}).")
  private String format = "table";

  @Mixin private ConfigurationOptions options = new ConfigurationOptions();

  SqlCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ResultWriter writer = writer();
    String query = query();
    if (query.isBlank()) {
      throw new WrongUse("No statement: give one with -e, -f or on standard input");
    }
    ReadOnly.requireBeginning(query);
    Configuration configuration = options.configuration();
    WarehouseFolder.requireTables(configuration.warehouse());
    return SparkJob.run(
        "sql",
        configuration,
        Work.NEW,
        console,
        (context, progress) -> {
          List<TableDefinition> tables =
              Tables.all(Dictionary.of(context.configuration().metrics()).load().metrics());
          context.warehouse().register(tables);
          Views.create(context.spark(), context.configuration().database());
          print(context, query, writer, tables);
          return 0;
        });
  }

  private void print(
      JobContext context, String query, ResultWriter writer, List<TableDefinition> tables) {
    boolean empty = tables.stream().noneMatch(context.warehouse()::has);
    try {
      ReadOnly.require(context.spark(), query);
      writer.write(context.spark().sql(query), console.out());
      if (empty) {
        console.say(WarehouseFolder.noTables(context.configuration().warehouse()));
      }
    } catch (IOException e) {
      throw new JobFailed("The result could not be written: " + e.getMessage(), e);
    } catch (Exception e) {
      // Spark throws its checked AnalysisException from methods that do not declare it.
      if (e instanceof RuntimeException ours && !(e instanceof SparkThrowable)) {
        throw ours;
      }
      throw new JobFailed("The statement failed: " + message(context, e, empty), e);
    }
  }

  private static String message(JobContext context, Exception failure, boolean empty) {
    String message =
        failure instanceof AnalysisException analysis
            ? analysis.getSimpleMessage()
            : String.valueOf(failure.getMessage());
    return empty && failure instanceof SparkThrowable e && NOT_FOUND.equals(e.getCondition())
        ? message + "\n" + WarehouseFolder.noTables(context.configuration().warehouse())
        : message;
  }

  private ResultWriter writer() {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "table" -> new TableWriter();
      case "csv" -> new CsvWriter();
      case "json" -> new JsonWriter();
      default ->
          throw new WrongUse("Unknown format: '" + format + "' (must be table, csv or json)");
    };
  }

  private String query() throws IOException {
    String text;
    if (statement == null) {
      text = new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
    } else if (statement.query != null) {
      text = statement.query;
    } else if (statement.file != null && Files.isRegularFile(statement.file)) {
      text = Files.readString(statement.file);
    } else {
      throw new WrongUse("No file " + statement.file + ": name one that holds the statement");
    }
    String stripped = text.strip();
    return stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }
}
