package org.exhibit99.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.lake.TableDefinition;
import org.exhibit99.lake.Tables;
import org.exhibit99.lake.TrendTables;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.report.TrendSummary;
import org.exhibit99.report.Views;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The whole way, what is new only. */
@Command(
    name = "nightly",
    mixinStandardHelpOptions = true,
    description = {
      "Takes what is new the whole way: ingest, extract, quarters, trends, report.",
      "Run again it changes nothing where nothing is new; a run that was killed is made up for."
    })
final class NightlyCommand extends StageCommand {
  @Mixin private InputOption input = new InputOption();

  NightlyCommand(Console console) {
    super(console);
  }

  @Override
  String name() {
    return "nightly";
  }

  @Override
  Configuration adapted(Configuration configuration) {
    return input.applyTo(configuration);
  }

  @Override
  public Integer call() {
    // What the second stage would refuse is refused before the first has fetched for hours.
    Dictionary.of(configuration().metrics());
    return super.call();
  }

  @Override
  List<Stage> stages() {
    return List.of(
        new IngestStage(),
        new ExtractStage(),
        new QuartersStage(),
        new TrendsStage(),
        new ReportStage());
  }

  @Override
  void summarize(JobContext context, JobResult result) {
    Warehouse warehouse = context.warehouse();
    List<TableDefinition> tables =
        Tables.all(Dictionary.of(context.configuration().metrics()).load().metrics());
    warehouse.register(tables);
    Views.create(context.spark(), context.configuration().database());
    Console console = context.console();
    if (result.written() == 0) {
      console.out().println("Nothing new: no row changed.");
    }
    FailedFilings.told(context).ifPresent(console.out()::println);
    console.out().println("Tables in " + context.configuration().warehouse() + ":");
    for (TableDefinition table : tables) {
      // Vintages are only there where somebody asked for one.
      if (table.keys().contains("vintage") && !warehouse.has(table)) {
        continue;
      }
      Dataset<Row> rows = warehouse.read(table);
      console.out().println("  " + warehouse.name(table) + "  " + rows.count() + " rows");
    }
    console.out().println();
    TrendSummary.lines(
            warehouse.read(TrendTables.PROVISION_TREND), warehouse.read(TrendTables.DIVIDEND_TREND))
        .forEach(console.out()::println);
    console.out().println();
    console.out().println("The report: " + ReportStage.site(context).start());
    console
        .out()
        .println(
            "Query the tables with jobs/sql, for example: jobs/sql --warehouse \""
                + context.configuration().warehouse()
                + "\" -e \"SHOW TABLES\"");
  }
}
