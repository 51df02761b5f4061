package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exhibit99.model.Candidate;
import org.exhibit99.model.Location;
import org.exhibit99.model.Metric;

/** The sentences that name a metric beside amounts of which {@link ProseReader} read none as it. */
final class UnreadSentences {
  private static final String WHY =
      "The sentence names it and has no amount that could be tied to it and to a period";
  private static final int LONGEST_QUOTE = 200;

  private final ReleaseContext context;
  private final ProseItems cutter;
  private final List<Reading> readings;

  UnreadSentences(MetricDictionary dictionary, ReleaseContext context, List<Reading> readings) {
    this.context = context;
    this.cutter = new ProseItems(dictionary);
    this.readings =
        readings.stream().filter(each -> each.origin() == Reading.Origin.PROSE).toList();
  }

  /** One for each sentence and metric. */
  List<Candidate> candidates(Passages passages) {
    List<Candidate> candidates = new ArrayList<>();
    for (int block = 0; block < passages.document().blocks().size(); block++) {
      Passage passage = passages.at(block);
      if (passage != null) {
        for (PassageSentence each : passage.sentences()) {
          ProseSentence sentence = new ProseSentence(passage, each, cutter, context);
          if (sentence.mayBeRead() && each.hasDigit()) {
            candidates.addAll(of(sentence, block));
          }
        }
      }
    }
    return candidates;
  }

  private List<Candidate> of(ProseSentence sentence, int block) {
    List<ProseItem> items = sentence.items();
    int offset = sentence.offset();
    List<Candidate> candidates = new ArrayList<>();
    if (items.stream().noneMatch(ProseItem.Sum.class::isInstance)) {
      return candidates;
    }
    Set<String> told = new HashSet<>();
    for (ProseItem item : items) {
      if (item instanceof ProseItem.Name name) {
        for (Metric metric : name.metrics()) {
          if (!isRead(metric, offset, offset + sentence.text().length())
              && told.add(metric.name())) {
            candidates.add(candidate(metric, name, sentence.text(), offset, block));
          }
        }
      }
    }
    return candidates;
  }

  private boolean isRead(Metric metric, int start, int end) {
    return readings.stream()
        .anyMatch(
            each ->
                each.metric().equals(metric)
                    && each.location().start() >= start
                    && each.location().end() <= end);
  }

  private static Candidate candidate(
      Metric metric, ProseItem.Name name, String sentence, int offset, int block) {
    int start = sentence.length() <= LONGEST_QUOTE ? 0 : name.start();
    return new Candidate(
        metric.name(),
        null,
        null,
        Candidate.Fate.PASSED_OVER,
        null,
        WHY,
        List.of(),
        List.of(),
        name.words(),
        sentence.substring(start, Math.min(sentence.length(), start + LONGEST_QUOTE)),
        "",
        "",
        Location.inParagraph(block, offset + name.start(), offset + name.end()));
  }
}
