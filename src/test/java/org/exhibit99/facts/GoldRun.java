package org.exhibit99.facts;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.exhibit99.document.Document;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Provenance;
import org.exhibit99.model.Rejection;

/**
 * Reads bare exhibits and writes their facts as JSON lines for the score.
 *
 * <p>Arguments: the file to write, then files or folders.
 */
final class GoldRun {
  private GoldRun() {}

  public static void main(String[] arguments) throws IOException {
    MetricDictionary dictionary;
    try (var in = Objects.requireNonNull(GoldRun.class.getResourceAsStream("/conf/metrics.yaml"))) {
      dictionary = MetricDictionary.load(in);
    }
    FactReader facts = new FactReader(dictionary);
    DocumentReader documents = new DocumentReader();
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[0]))) {
      for (int i = 1; i < arguments.length; i++) {
        for (Path file : files(Path.of(arguments[i]))) {
          byte[] bytes = Files.readAllBytes(file);
          Exhibit exhibit = exhibit(file, bytes);
          Document document = documents.read(exhibit.content(), exhibit.fileName());
          Extraction extraction = facts.read(exhibit, document);
          for (Fact fact : extraction.facts()) {
            out.write(json(exhibit.fileName(), fact));
          }
          for (Rejection rejection : extraction.rejections()) {
            out.write(json(exhibit.fileName(), rejection));
          }
        }
      }
    }
  }

  private static List<Path> files(Path path) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(path)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".csv"))
          .sorted()
          .forEach(files::add);
    }
    return files;
  }

  static Exhibit exhibit(Path file, byte[] bytes) throws IOException {
    String name = file.getFileName().toString();
    LocalDate filedOn = null;
    MonthDay yearEnd = null;
    Path manifest = file.resolveSibling("manifest.csv");
    if (Files.exists(manifest)) {
      List<String> lines = Files.readAllLines(manifest, StandardCharsets.UTF_8);
      List<String> heads = List.of(lines.get(0).split(",", -1));
      for (String line : lines) {
        if (line.startsWith(name + ",")) {
          String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
          String day = cells[heads.indexOf("filed_on")];
          filedOn = day.isEmpty() ? null : LocalDate.parse(day);
          String end = cells[heads.indexOf("fiscal_year_end")];
          yearEnd =
              end.isEmpty()
                  ? null
                  : MonthDay.of(
                      Integer.parseInt(end.substring(0, 2)), Integer.parseInt(end.substring(2)));
        }
      }
    }
    Content content = Content.of(bytes);
    return new Exhibit(
        "sha256:" + content.sha256(),
        Provenance.MANIFEST,
        null,
        null,
        null,
        null,
        yearEnd,
        null,
        List.of(),
        null,
        0,
        name,
        "",
        null,
        filedOn,
        file.toString(),
        content);
  }

  private static String json(String source, Fact fact) {
    return String.format(
        Locale.ROOT,
        "{\"source\":%s,\"metric\":\"%s\",\"period_end\":\"%s\",\"months\":%d,\"value\":%s,"
            + "\"confidence\":%.2f,\"label\":%s,\"quote\":%s,\"period_evidence\":%s,"
            + "\"scale_evidence\":%s,\"where\":\"%s\",\"outcome\":\"%s\",\"checks\":%s}%n",
        quoted(source),
        fact.metric(),
        fact.period().end(),
        fact.period().months(),
        fact.value(),
        fact.confidence(),
        quoted(fact.label()),
        quoted(fact.quote()),
        quoted(fact.periodEvidence()),
        quoted(fact.scaleEvidence()),
        fact.location().block() + "/" + fact.location().row() + "/" + fact.location().column(),
        fact.outcome(),
        quoted(String.join("; ", fact.checks())));
  }

  private static String json(String source, Rejection rejection) {
    return String.format(
        Locale.ROOT,
        "{\"source\":%s,\"metric\":\"rejected\",\"reason\":\"%s\",\"of\":\"%s\",\"detail\":%s,"
            + "\"quote\":%s,\"period_end\":\"\",\"months\":0,\"value\":null}%n",
        quoted(source),
        rejection.reason(),
        rejection.metric(),
        quoted(rejection.detail()),
        quoted(rejection.quote()));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(' ');
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
