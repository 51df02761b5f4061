package org.exhibit99;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.facts.FactReader;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Exhibit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One thread reads all exhibits of an input, warm: jsoup alone, the document, all of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
public class BenchmarkExtraction {
  /** The name of a {@link BenchmarkInput}. */
  @Param({"INVENTED_HTML", "INVENTED_TEXT", "REAL_HTML", "REAL_TEXT"})
  public String input = "";

  private final DocumentReader documents = new DocumentReader();
  private FactReader facts = new FactReader(dictionary());
  private List<Exhibit> exhibits = List.of();

  /** The dictionary that the project ships. */
  static MetricDictionary dictionary() {
    try (InputStream yaml = BenchmarkExtraction.class.getResourceAsStream("/conf/metrics.yaml")) {
      return MetricDictionary.load(
          Objects.requireNonNull(yaml, "conf/metrics.yaml is not packaged"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Reads the exhibits' bytes. */
  @Setup(Level.Trial)
  public void load() {
    exhibits = BenchmarkInput.valueOf(input).exhibits();
  }

  /** What there is no way below: jsoup's parse of the bytes, their charset told to it. */
  @Benchmark
  public void jsoup(Blackhole hole) throws IOException {
    for (Exhibit exhibit : exhibits) {
      hole.consume(Jsoup.parse(new ByteArrayInputStream(exhibit.content().bytes()), "UTF-8", ""));
    }
  }

  /** From bytes to a document. */
  @Benchmark
  public void document(Blackhole hole) {
    for (Exhibit exhibit : exhibits) {
      hole.consume(documents.read(exhibit.content(), exhibit.fileName()));
    }
  }

  /** From bytes to facts. */
  @Benchmark
  public void extraction(Blackhole hole) {
    for (Exhibit exhibit : exhibits) {
      hole.consume(facts.read(exhibit, documents.read(exhibit.content(), exhibit.fileName())));
    }
  }
}
