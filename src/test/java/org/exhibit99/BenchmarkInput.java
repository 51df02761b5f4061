package org.exhibit99;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Provenance;

/** What the benchmarks read: exhibits of one kind. */
enum BenchmarkInput {
  /** Invented releases in HTML, each repeated until it has 120 kB. */
  INVENTED_HTML(".htm", "src/test/resources/invented"),
  /** Invented releases in fixed-width text, each repeated until it has 120 kB. */
  INVENTED_TEXT(".txt", "src/test/resources/invented"),
  /** Real exhibits in HTML of 100 to 300 kB as they are, where they lie beside the checkout. */
  REAL_HTML(".htm", "../shared/corpus/exhibits", "../shared/corpus/unlabelled"),
  /** Real exhibits in fixed-width text as they are, where they lie beside the checkout. */
  REAL_TEXT(".txt", "../shared/corpus/exhibits", "../shared/corpus/seeds");

  /** The size of an exhibit to which all figures are brought. */
  static final int SIZE = 120_000;

  private static final int MOST = 12;

  private final String suffix;
  private final List<Path> folders;

  BenchmarkInput(String suffix, String... folders) {
    this.suffix = suffix;
    this.folders = Stream.of(folders).map(Path::of).toList();
  }

  boolean isThere() {
    return folders.stream().allMatch(Files::isDirectory) && !exhibits().isEmpty();
  }

  private boolean isInvented() {
    return name().startsWith("INVENTED");
  }

  /** The exhibits, at most {@value #MOST} of a kind. */
  List<Exhibit> exhibits() {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(file -> file.toString().endsWith(suffix)).sorted().toList()) {
          byte[] bytes =
              isInvented()
                  ? repeated(Files.readString(file, StandardCharsets.ISO_8859_1))
                  : Files.readAllBytes(file);
          boolean html = suffix.equals(".htm");
          boolean usual = bytes.length > (html ? 100_000 : 5_000) && bytes.length < 300_000;
          if (usual && exhibits.size() < MOST) {
            exhibits.add(exhibit(file.getFileName().toString(), bytes));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return exhibits;
  }

  int bytes() {
    return exhibits().stream().mapToInt(exhibit -> exhibit.content().size()).sum();
  }

  private static byte[] repeated(String release) {
    String lower = release.toLowerCase(Locale.ROOT);
    int body = lower.indexOf("<body");
    int from = body < 0 ? 0 : lower.indexOf('>', body) + 1;
    int close = lower.lastIndexOf("</body");
    int to = close < 0 ? release.length() : close;
    String repeated = release.substring(from, to);
    int times = Math.max(1, SIZE / repeated.length());
    return (release.substring(0, from) + repeated.repeat(times) + release.substring(to))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A bare exhibit of which nothing is known but its bytes. */
  static Exhibit exhibit(String name, byte[] bytes) {
    return new Exhibit(
        "sha256:benchmark",
        Provenance.INFERRED,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        0,
        name,
        "",
        null,
        null,
        name,
        Content.of(bytes));
  }
}
