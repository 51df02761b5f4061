package org.exhibit99.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.exhibit99.document.Block;
import org.exhibit99.document.Document;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.document.Paragraph;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Provenance;
import org.jspecify.annotations.Nullable;

/** Releases in our own words, for tests. */
final class Releases {
  private Releases() {}

  /** A document of paragraphs; one that begins with {@code #} is a heading. */
  static Document document(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      boolean heading = paragraph.startsWith("#");
      String words = heading ? paragraph.substring(1).strip() : paragraph.strip();
      int start = text.length();
      text.append(words);
      boolean listed = words.startsWith("* ");
      blocks.add(new Paragraph(words, heading, listed, start, text.length()));
      text.append("\n");
    }
    return new Document("text/plain", text.toString(), blocks, List.of());
  }

  /** A sentence cut into items. */
  static List<ProseItem> items(
      String sentence, MetricDictionary dictionary, ReleaseContext context) {
    ProseItems cutter = new ProseItems(dictionary);
    return cutter.of(
        new PassageSentence(sentence, new Sentences.Span(0, sentence.length())),
        cutter.names(sentence, cutter.tokens(sentence)),
        PeriodWords.find(sentence, context));
  }

  /** A bare exhibit of which nothing is known. */
  static Exhibit bare() {
    return exhibit(null, null, null);
  }

  /** The dictionary that the project ships. */
  static MetricDictionary dictionary() {
    try (InputStream yaml = Releases.class.getResourceAsStream("/conf/metrics.yaml")) {
      return MetricDictionary.load(
          Objects.requireNonNull(yaml, "conf/metrics.yaml is not packaged"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An exhibit with what a header gives. */
  static Exhibit exhibit(
      @Nullable String company, @Nullable LocalDate filedOn, @Nullable MonthDay fiscalYearEnd) {
    return new Exhibit(
        "sha256:test",
        company == null ? Provenance.INFERRED : Provenance.HEADER,
        null,
        null,
        company,
        null,
        fiscalYearEnd,
        null,
        List.of(),
        null,
        0,
        "release.txt",
        "",
        null,
        filedOn,
        "release.txt",
        Content.of("release".getBytes(StandardCharsets.UTF_8)));
  }

  /** What is read of a release in fixed-width text that came out on a day. */
  static Extraction read(String text, @Nullable String filedOn) {
    return new FactReader(dictionary())
        .read(
            exhibit(
                "Harrowgate Corporation", filedOn == null ? null : LocalDate.parse(filedOn), null),
            new DocumentReader()
                .read(Content.of(text.getBytes(StandardCharsets.UTF_8)), "release.txt"));
  }

  /** The facts of a bare document, as {@code net_income 2003-09-30/3 1903000}. */
  static String facts(Document document) {
    return new FactReader(dictionary())
        .read(bare(), document).facts().stream()
            .map(
                fact ->
                    "%s %s/%d %s"
                        .formatted(
                            fact.metric(),
                            fact.period().end(),
                            fact.period().months(),
                            fact.value()))
            .collect(Collectors.joining(" | "));
  }

  /** The facts of a metric, as {@code 2003-09-30/3 1903000}. */
  static List<String> values(Extraction extraction, String metric) {
    return extraction.facts().stream()
        .filter(fact -> fact.metric().equals(metric))
        .map(fact -> fact.period().end() + "/" + fact.period().months() + " " + fact.value())
        .toList();
  }
}
