package org.exhibit99.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** The jobs by name. */
final class Jobs {
  private Jobs() {}

  static Map<String, Callable<Integer>> of(Console console) {
    Map<String, Callable<Integer>> jobs = new LinkedHashMap<>();
    jobs.put("nightly", new NightlyCommand(console));
    jobs.put("ingest", new IngestCommand(console));
    jobs.put("extract", new ExtractCommand(console));
    jobs.put("quarters", new QuartersCommand(console));
    jobs.put("trends", new TrendsCommand(console));
    jobs.put("report", new ReportCommand(console));
    jobs.put("inspect", new InspectCommand(console));
    jobs.put("evaluate", new EvaluateCommand(console));
    jobs.put("sql", new SqlCommand(console));
    return jobs;
  }
}
