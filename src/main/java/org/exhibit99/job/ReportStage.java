package org.exhibit99.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.exhibit99.lake.DividendTables;
import org.exhibit99.lake.GoldTables;
import org.exhibit99.lake.Merged;
import org.exhibit99.lake.ReportTables;
import org.exhibit99.lake.SilverTables;
import org.exhibit99.lake.TableDefinition;
import org.exhibit99.lake.TrendTables;
import org.exhibit99.lake.Warehouse;
import org.exhibit99.model.Metric;
import org.exhibit99.report.ListingPage;
import org.exhibit99.report.OverviewPage;
import org.exhibit99.report.PageNames;
import org.exhibit99.report.Site;
import org.exhibit99.report.TrendSummary;

/**
 * Tables to the pages of the report: those whose rows changed since they were last written, and the
 * few that show everything.
 */
final class ReportStage implements Stage {
  @Override
  public String name() {
    return "report";
  }

  /** The report of a warehouse. */
  static Site site(JobContext context) {
    return new Site(context.spark(), context.configuration().warehouse() + "/report");
  }

  @Override
  public JobResult run(JobContext context) {
    Warehouse warehouse = context.warehouse();
    Dictionary dictionary = Dictionary.of(context.configuration().metrics());
    List<Metric> metrics = dictionary.load().metrics();
    TableDefinition quarters = GoldTables.companyQuarters(metrics);
    Site site = site(context);
    boolean there = site.has("index.html");
    Optional<Instant> last = PastRuns.lastDone(context, name());
    if (there
        && last.isPresent()
        && List.of(
                SilverTables.EXTRACTIONS,
                GoldTables.REPORTED_METRICS,
                quarters,
                DividendTables.EVENTS,
                TrendTables.UNIVERSE,
                TrendTables.PROVISION_TREND,
                TrendTables.DIVIDEND_TREND)
            .stream()
            .noneMatch(table -> PastRuns.changedSince(context, table, last.get()))) {
      return JobResult.NOTHING_NEW;
    }
    ReportRows rows = new ReportRows(warehouse, metrics);
    Dataset<Row> wanted =
        rows.pages()
            .withColumn("state", concat(col("state"), lit(CodeVersion.current())))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> known = warehouse.read(ReportTables.PAGES);
    Dataset<Row> due =
        there && context.work() == Work.NEW
            ? wanted.join(
                known.select("page", "state"), Columns.named("page", "state"), "left_anti")
            : wanted;
    due = due.persist(StorageLevel.MEMORY_AND_DISK());
    try {
      site.writeAssets();
      write(context, site, rows, dictionary, due);
      known
          .join(wanted.select("page"), Columns.named("page"), "left_anti")
          .select("page")
          .as(Encoders.STRING())
          .toLocalIterator()
          .forEachRemaining(
              page -> {
                site.remove(page);
                PageNames.downloads(page).forEach(site::remove);
              });
      long pages = due.count();
      writeLists(site, rows);
      writeOverview(site, warehouse);
      Merged merged = warehouse.mergeWithin(ReportTables.PAGES, wanted, lit(true));
      return new JobResult(wanted.count(), Math.max(pages, merged.rows()), 0);
    } finally {
      due.unpersist(false);
      wanted.unpersist(false);
    }
  }

  private static void write(
      JobContext context, Site site, ReportRows rows, Dictionary dictionary, Dataset<Row> due) {
    rows.releases(keys(due, "release"))
        .foreachPartition(new ReleasePages(site, context.configuration().bounds()));
    rows.companies(keys(due, "company")).foreachPartition(new CompanyPages(site, dictionary));
    rows.quarters(keys(due, "quarter")).foreachPartition(new QuarterPages(site, dictionary));
  }

  private static Dataset<Row> keys(Dataset<Row> due, String kind) {
    return due.where(col("kind").equalTo(kind)).select("key");
  }

  private static void writeLists(Site site, ReportRows rows) {
    List<ListingPage.Line> companies = new ArrayList<>();
    rows.companyList()
        .toLocalIterator()
        .forEachRemaining(
            row ->
                companies.add(
                    new ListingPage.Line(
                        row.getString(1), PageNames.company(row.getString(0)), texts(row, 0, 2))));
    site.write("companies.html", ListingPage.companies(companies));
    site.write("data/companies.csv", ListingPage.companiesCsv(companies));
    List<ListingPage.Line> quarters = new ArrayList<>();
    for (Row row : rows.quarterList().collectAsList()) {
      quarters.add(
          new ListingPage.Line(
              row.getString(0), PageNames.quarter(row.getString(0)), texts(row, 1)));
    }
    site.write("quarters.html", ListingPage.quarters(quarters));
    site.write("data/quarters.csv", ListingPage.quartersCsv(quarters));
  }

  private static List<String> texts(Row row, int... from) {
    List<String> texts = new ArrayList<>();
    for (int i = from[0]; i < row.size(); i++) {
      if (i != 1 || from.length == 1) {
        texts.add(row.isNullAt(i) ? "" : row.get(i).toString());
      }
    }
    return texts;
  }

  private static void writeOverview(Site site, Warehouse warehouse) {
    Dataset<Row> provisions = warehouse.read(TrendTables.PROVISION_TREND);
    Dataset<Row> dividends = warehouse.read(TrendTables.DIVIDEND_TREND);
    OverviewPage page =
        new OverviewPage(
            inOrder(provisions), inOrder(dividends), TrendSummary.lines(provisions, dividends));
    site.write("data/trends.js", page.data());
    page.downloads().forEach(site::write);
    // Last: where this page is, the report is whole.
    site.write("index.html", page.html());
  }

  private static List<Row> inOrder(Dataset<Row> trend) {
    return trend.orderBy("calendar_quarter", "peer_group", "panel").collectAsList();
  }
}
