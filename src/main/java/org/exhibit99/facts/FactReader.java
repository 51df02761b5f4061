package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import org.exhibit99.document.Document;
import org.exhibit99.document.Table;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Explanation;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Rejection;

/**
 * Reads what a release states: facts with their sources, and what was seen and not taken.
 *
 * <p>Immutable, and safe to share between threads. Never throws for what an exhibit contains.
 */
public final class FactReader {
  /**
   * The version of the rules in this package and in {@code document}: raised whenever the same
   * exhibit would give other facts, so that what older rules read is read again.
   */
  public static final String VERSION = "11";

  private final MetricDictionary dictionary;

  /** A reader of the metrics of a dictionary. */
  public FactReader(MetricDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * Reads an exhibit.
   *
   * @param exhibit the exhibit, with what its filing says of it
   * @param document its bytes as paragraphs and tables
   */
  public Extraction read(Exhibit exhibit, Document document) {
    Passages passages = new Passages(document);
    ReleaseContext context = ContextReader.read(exhibit, passages);
    TableReadings tables = new TableReader(dictionary).read(passages, context);
    List<Reading> readings = new ArrayList<>(tables.readings());
    readings.addAll(ProseReader.read(exhibit, passages, context, dictionary));
    Reconciler reconciler = new Reconciler(dictionary);
    List<Fact> facts = reconciler.reconcile(readings, tables.statements(), passages, context);
    List<Rejection> rejections = new ArrayList<>(document.rejections());
    rejections.addAll(tables.rejections());
    rejections.addAll(reconciler.rejections());
    KindReader.Finding kind = KindReader.read(document);
    return new Extraction(
        exhibit.id(),
        kind.kind(),
        kind.words(),
        IdentityReader.read(exhibit, document, context),
        document.mediaType(),
        (int) document.blocks().stream().filter(Table.class::isInstance).count(),
        facts,
        rejections,
        tables.cells(),
        DeclarationReader.read(passages, context, readings));
  }

  /**
   * Reads an exhibit as {@link #read} does, and says what became of every place that speaks of a
   * metric. Takes about twice as long.
   */
  public Explanation explain(Exhibit exhibit, Document document) {
    return new Explainer(dictionary).explain(exhibit, document, read(exhibit, document));
  }
}
