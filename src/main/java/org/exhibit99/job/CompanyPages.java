package org.exhibit99.job;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;
import org.exhibit99.model.Metric;
import org.exhibit99.report.CompanyPage;
import org.exhibit99.report.PageNames;
import org.exhibit99.report.Site;

/** Writes the pages of companies, each with its downloads and without those of an earlier run. */
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
              list(row, "dividends"),
              list(row, "releases"));
      Map<String, String> downloads = page.downloads();
      String name = PageNames.company(company);
      PageNames.downloads(name).stream()
          .filter(download -> !downloads.containsKey(download))
          .forEach(site::remove);
      downloads.forEach(site::write);
      site.write(name, page.html());
    }
  }

  private static List<Row> list(Row row, String name) {
    int place = row.fieldIndex(name);
    return row.isNullAt(place) ? List.of() : row.getList(place);
  }
}
