package org.exhibit99;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.exhibit99.edgar.FilingRule;
import org.exhibit99.edgar.ReadingBounds;
import org.exhibit99.edgar.SubmissionReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One thread splits all real submissions, warm: as a night does, which keeps exhibits 99 and passes
 * over the rest, and with every document kept and decoded.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class BenchmarkSplitting {
  private static final Path CORPUS = Path.of("../shared/corpus/submissions");

  private final SubmissionReader reader = new SubmissionReader(ReadingBounds.DEFAULT);
  private final FilingRule rule = FilingRule.shipped();
  private List<byte[]> submissions = List.of();

  static boolean isThere() {
    return Files.isDirectory(CORPUS);
  }

  static List<byte[]> submissions() {
    List<byte[]> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.sorted().toList()) {
        all.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Reads the submissions' bytes. */
  @Setup(Level.Trial)
  public void load() {
    submissions = submissions();
  }

  /** From a stream, with the documents that a night wants. */
  @Benchmark
  public void wanted(Blackhole hole) throws IOException {
    for (byte[] submission : submissions) {
      hole.consume(
          reader.read(
              new ByteArrayInputStream(submission), (header, type) -> rule.takesExhibit(type)));
    }
  }

  /** From a stream, with every document, uuencoded ones decoded. */
  @Benchmark
  public void everything(Blackhole hole) throws IOException {
    for (byte[] submission : submissions) {
      hole.consume(reader.read(new ByteArrayInputStream(submission), (header, type) -> true));
    }
  }
}
