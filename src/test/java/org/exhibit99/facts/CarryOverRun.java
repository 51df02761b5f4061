package org.exhibit99.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Fact;

/**
 * Holds the releases of one company against each other, without any labels: what one release states
 * for a quarter, the next year's repeats in its column of the year before.
 *
 * <p>Files named {@code company-period...} of the folders given; prints each fact on which two
 * releases differ, and how many were compared. Real restatements and reclassifications show too.
 */
final class CarryOverRun {
  private CarryOverRun() {}

  /** What one file says of one fact. */
  private record Said(String file, Fact fact) {}

  public static void main(String[] folders) throws IOException {
    FactReader reader = new FactReader(Releases.dictionary());
    DocumentReader documents = new DocumentReader();
    Map<String, List<Said>> said = new TreeMap<>();
    for (String folder : folders) {
      for (Path file : files(Path.of(folder))) {
        Exhibit exhibit = GoldRun.exhibit(file, Files.readAllBytes(file));
        String company = exhibit.fileName().split("-", 2)[0];
        for (Fact fact :
            reader.read(exhibit, documents.read(exhibit.content(), exhibit.fileName())).facts()) {
          String key =
              String.join(
                  " ",
                  company,
                  fact.metric(),
                  fact.period().end().toString(),
                  String.valueOf(fact.period().months()));
          said.computeIfAbsent(key, each -> new ArrayList<>())
              .add(new Said(exhibit.fileName(), fact));
        }
      }
    }
    report(said);
  }

  private static void report(Map<String, List<Said>> said) {
    int compared = 0;
    int different = 0;
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, List<Said>> entry : said.entrySet()) {
      List<Said> all = entry.getValue();
      if (all.size() > 1) {
        compared++;
        BigDecimal first = all.get(0).fact().value().value();
        if (all.stream().anyMatch(each -> each.fact().value().value().compareTo(first) != 0)) {
          different++;
          lines.append(entry.getKey()).append('\n');
          for (Said each : all) {
            lines
                .append("    ")
                .append(each.file())
                .append(' ')
                .append(each.fact().value())
                .append(" | ")
                .append(each.fact().quote())
                .append('\n');
          }
        }
      }
    }
    System.out.print(lines);
    System.out.println("compared " + compared + ", different " + different);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".csv"))
          .sorted()
          .toList();
    }
  }
}
