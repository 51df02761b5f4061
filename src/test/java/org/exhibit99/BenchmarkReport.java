package org.exhibit99;

import java.io.PrintStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks in one run and prints what an exhibit of 120 kB takes, with the ratios. */
public final class BenchmarkReport {
  private record Measured(double millis, double bytes) {}

  private BenchmarkReport() {}

  /** Runs those inputs that are there; with the argument {@code splitting} only the SGML. */
  public static void main(String[] arguments) throws RunnerException {
    if (arguments.length > 0 && arguments[0].equals("splitting")) {
      printSplitting(System.out);
      return;
    }
    String[] inputs =
        Stream.of(BenchmarkInput.values())
            .filter(BenchmarkInput::isThere)
            .map(Enum::name)
            .toArray(String[]::new);
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(BenchmarkExtraction.class.getSimpleName())
                    .param("input", inputs)
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    print(results, System.out);
    if (BenchmarkSplitting.isThere()) {
      printSplitting(System.out);
    }
  }

  private static void printSplitting(PrintStream out) throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(BenchmarkSplitting.class.getSimpleName()).build())
            .run();
    double bytes = BenchmarkSplitting.submissions().stream().mapToInt(each -> each.length).sum();
    line(out, "%n%-40s %10s %10s", "splitting the real submissions", "ms", "MB/s");
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      double millis = result.getPrimaryResult().getScore();
      line(
          out,
          "%-40s %10.1f %10.0f",
          name.substring(name.lastIndexOf('.') + 1),
          millis,
          bytes / millis / 1_000);
    }
  }

  private static void print(Collection<RunResult> results, PrintStream out) {
    Map<BenchmarkInput, Map<String, Measured>> measured = new EnumMap<>(BenchmarkInput.class);
    for (RunResult result : results) {
      BenchmarkInput input = BenchmarkInput.valueOf(result.getParams().getParam("input"));
      double exhibits = (double) input.bytes() / BenchmarkInput.SIZE;
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      String name = result.getParams().getBenchmark();
      measured
          .computeIfAbsent(input, each -> new HashMap<>())
          .put(
              name.substring(name.lastIndexOf('.') + 1),
              new Measured(
                  result.getPrimaryResult().getScore() / exhibits,
                  allocated == null ? 0 : allocated.getScore() / exhibits));
    }
    line(
        out,
        "%n%-14s %28s %28s %9s %9s %12s",
        "of 120 kB",
        "ms: jsoup, document, all",
        "MB allocated: the same",
        "document",
        "all",
        "exhibits/s");
    measured.forEach(
        (input, each) -> {
          Measured jsoup = each.getOrDefault("jsoup", new Measured(0, 0));
          Measured document = each.getOrDefault("document", new Measured(0, 0));
          Measured all = each.getOrDefault("extraction", new Measured(0, 0));
          line(
              out,
              "%-14s %10.2f %8.2f %8.2f %10.1f %8.1f %8.1f %7.1f x %7.1f x %12.0f",
              input.name().toLowerCase(Locale.ROOT),
              jsoup.millis(),
              document.millis(),
              all.millis(),
              jsoup.bytes() / 1e6,
              document.bytes() / 1e6,
              all.bytes() / 1e6,
              document.millis() / jsoup.millis(),
              all.millis() / jsoup.millis(),
              1_000 / all.millis());
        });
  }

  private static void line(PrintStream out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
