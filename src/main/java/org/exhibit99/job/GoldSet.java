package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exhibit99.edgar.DirectorySource;
import org.exhibit99.edgar.FilingFile;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.edgar.FilingRule;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Exhibit;

/**
 * Exhibits with the facts that somebody read off them.
 *
 * @param gold the folder of facts
 * @param exhibits the files or folders that hold the exhibits
 */
record GoldSet(Path gold, List<Path> exhibits) {
  GoldSet {
    exhibits = List.copyOf(exhibits);
  }

  /**
   * Reads the exhibits and holds what is found against the facts.
   *
   * @throws WrongUse where there are no facts, or none of their exhibits
   */
  Evaluation evaluate(Bounds bounds, FilingRule filings, MetricDictionary dictionary)
      throws IOException {
    if (!Files.isDirectory(gold)) {
      throw new WrongUse("No folder " + gold + ": GOLD must be a folder of .tsv files");
    }
    Map<String, GoldFile> facts = GoldFile.readAll(gold, dictionary);
    if (facts.isEmpty()) {
      throw new WrongUse("No .tsv file in " + gold + ": GOLD must hold one for each exhibit");
    }
    Evaluation evaluation = new Evaluation(facts);
    ExhibitReader reader = new ExhibitReader(bounds, dictionary);
    FilingFileReader files = new FilingFileReader(filings, bounds.ofFiles());
    for (FilingFile file : DirectorySource.list(exhibits).files()) {
      String name = String.valueOf(Path.of(file.path()).getFileName());
      if (name.toLowerCase(Locale.ROOT).endsWith(".tsv")) {
        continue;
      }
      for (Exhibit exhibit : files.read(file).exhibits()) {
        if (evaluation.knows(exhibit.source())) {
          evaluation.add(exhibit.source(), reader.explain(exhibit).explanation());
        }
      }
    }
    if (evaluation.exhibits() == 0) {
      throw new WrongUse(
          "None of the "
              + facts.size()
              + " exhibits of "
              + gold
              + " is in "
              + exhibits
              + ": name the folders that hold them after GOLD");
    }
    return evaluation;
  }
}
