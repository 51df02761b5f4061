package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exhibit99.document.Document;
import org.exhibit99.model.Candidate;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Explanation;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Location;

/**
 * Says what became of every place that speaks of a metric. It reads the exhibit as {@link
 * FactReader} does and looks on, so that reading many exhibits costs nothing for it.
 */
final class Explainer {
  private record Shown(TableScan scan, int block, boolean turned) {}

  private final MetricDictionary dictionary;

  Explainer(MetricDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * Explains what was found.
   *
   * @param extraction what {@link FactReader} made of the same document
   */
  Explanation explain(Exhibit exhibit, Document document, Extraction extraction) {
    Passages passages = new Passages(document);
    ReleaseContext context = ContextReader.read(exhibit, passages);
    List<Shown> shown = new ArrayList<>();
    TableReadings tables =
        new TableReader(dictionary)
            .read(
                passages,
                context,
                (scan, block, turned) -> shown.add(new Shown(scan, block, turned)));
    List<Reading> readings = new ArrayList<>(tables.readings());
    readings.addAll(ProseReader.read(exhibit, passages, context, dictionary));
    Reconciler reconciler = new Reconciler(dictionary);
    reconciler.reconcile(readings, tables.statements(), passages, context);

    List<Candidate> candidates =
        new ArrayList<>(
            new ReadingFates(reconciler.course(), reconciler.rejections(), extraction.facts())
                .candidates());
    UnreadCells unread = new UnreadCells(tables);
    shown.forEach(
        each -> candidates.addAll(unread.candidates(each.scan(), each.block(), each.turned())));
    candidates.addAll(new UnreadSentences(dictionary, context, readings).candidates(passages));
    candidates.sort(
        Comparator.comparing(Candidate::location, Comparator.comparingInt(Location::start))
            .thenComparing(Candidate::metric));
    Map<Integer, String> kinds = new HashMap<>();
    tables.statements().forEach((block, statement) -> kinds.put(block, statement.word()));
    return new Explanation(extraction, candidates, kinds);
  }
}
