package org.exhibit99.job;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;
import org.exhibit99.model.Metric;
import org.exhibit99.report.CompanyPage;
import org.exhibit99.report.PageNames;
import org.exhibit99.report.Site;

/** Writes the pages of companies, each with its downloads. */
final class CompanyPages implements ForeachPartitionFunction<Row> {
  private static final long serialVersionUID = 1;

  private final Site site;
  private final Dictionary dictionary;

  CompanyPages(Site site, Dictionary dictionary) {
    this.site = site;
    this.dictionary = dictionary;
  }

  @Override
  public void call(Iterator<Row> companies) {
    List<Metric> metrics = dictionary.load().metrics();
    while (companies.hasNext()) {
      Row row = companies.next();
      String company = row.getAs("company_id");
      CompanyPage page =
          new CompanyPage(
              company,
              metrics,
              list(row, "quarters"),
              list(row, "revisions"),
              list(row, "releases"));
      page.downloads().forEach(site::write);
      site.write(PageNames.company(company), page.html());
    }
  }

  private static List<Row> list(Row row, String name) {
    int place = row.fieldIndex(name);
    return row.isNullAt(place) ? List.of() : row.getList(place);
  }
}
