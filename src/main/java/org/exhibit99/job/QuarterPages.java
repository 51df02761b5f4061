package org.exhibit99.job;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;
import org.exhibit99.model.Metric;
import org.exhibit99.report.PageNames;
import org.exhibit99.report.QuarterPage;
import org.exhibit99.report.Site;

/** Writes the pages of calendar quarters, each with its download. */
final class QuarterPages implements ForeachPartitionFunction<Row> {
  private static final long serialVersionUID = 1;

  private final Site site;
  private final Dictionary dictionary;

  QuarterPages(Site site, Dictionary dictionary) {
    this.site = site;
    this.dictionary = dictionary;
  }

  @Override
  public void call(Iterator<Row> quarters) {
    List<Metric> metrics = dictionary.load().metrics();
    while (quarters.hasNext()) {
      Row row = quarters.next();
      String quarter = row.getAs("calendar_quarter");
      QuarterPage page =
          new QuarterPage(quarter, metrics, row.getList(row.fieldIndex("companies")));
      site.write(page.csvName(), page.csv());
      site.write(PageNames.quarter(quarter), page.html());
    }
  }
}
