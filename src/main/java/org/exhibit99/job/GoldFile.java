package org.exhibit99.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exhibit99.facts.MetricDictionary;

/**
 * The facts that somebody read off one exhibit.
 *
 * @param name the exhibit's file name
 * @param facts by what they are about, in the order of the file
 */
record GoldFile(String name, Map<GoldFact.FactKey, GoldFact> facts) {
  private static final String ENDING = ".tsv";

  /** All files below a folder by exhibit; facts of metrics that nobody knows are left out. */
  static Map<String, GoldFile> readAll(Path folder, MetricDictionary dictionary)
      throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
    }
    Map<String, GoldFile> files = new TreeMap<>();
    for (Path path : paths) {
      GoldFile file = read(path, dictionary);
      files.put(file.name(), file);
    }
    return files;
  }

  private static GoldFile read(Path path, MetricDictionary dictionary) throws IOException {
    List<String> lines = Files.readAllLines(path);
    List<String> head = lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).split("\t", -1));
    if (!head.containsAll(List.of("metric", "period_end", "months", "value"))) {
      throw new WrongUse(
          path + " has no column metric, period_end, months or value in its first line: " + head);
    }
    Map<GoldFact.FactKey, GoldFact> facts = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank()) {
        GoldFact fact = fact(path, i + 1, head, Arrays.asList(line.split("\t", -1)));
        if (dictionary.metric(fact.key().metric()).isPresent()) {
          facts.put(fact.key(), fact);
        }
      }
    }
    String file = String.valueOf(path.getFileName());
    return new GoldFile(file.substring(0, file.length() - ENDING.length()), facts);
  }

  private static GoldFact fact(Path path, int number, List<String> head, List<String> cells) {
    try {
      List<BigDecimal> values = new ArrayList<>();
      for (String value : cell(head, cells, "value").split("\\|", -1)) {
        values.add(new BigDecimal(value.strip()));
      }
      return new GoldFact(
          new GoldFact.FactKey(
              cell(head, cells, "metric"),
              cell(head, cells, "period_end"),
              Integer.parseInt(cell(head, cells, "months").strip())),
          values,
          cell(head, cells, "quote"));
    } catch (NumberFormatException e) {
      throw new WrongUse(path + ", line " + number + " holds no number: " + cells, e);
    }
  }

  private static String cell(List<String> head, List<String> cells, String column) {
    int at = head.indexOf(column);
    return at >= 0 && at < cells.size() ? cells.get(at) : "";
  }
}
