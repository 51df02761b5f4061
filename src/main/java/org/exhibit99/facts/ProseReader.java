package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.exhibit99.model.Exhibit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what sentences state: {@code net loss of $1.2 billion, or $15.66 per diluted share,
 * compared to a net loss of $127.7 million, or $1.68 per diluted share, for the third quarter of
 * 2006}.
 *
 * <p>Each amount goes with the metric named before it and the period named beside it, else with the
 * period of its section's heading. Where a word between them is not known to leave the meaning as
 * it is, nothing is read: outlooks, changes, segments, adjusted figures and averages are no facts.
 */
final class ProseReader {
  /** {@code had $4.1 billion}: what is held stands behind its amount. */
  private static final WordPattern HOLDING =
      WordPattern.of("\\b(?:had|has|have|held|holds) (?:approximately |about )?\\$");

  /** Where a sentence speaks of quarters, {@code the same period} in it is one. */
  private static final WordPattern QUARTER = WordPattern.of("quarter", Pattern.CASE_INSENSITIVE);

  private static final String[] HOLDINGS = {
    "had $", "has $", "have $", "held $", "holds $", "approximately $", "about $"
  };

  /** Without one of these no shares are counted and none has a price. */
  private static final String[] COUNTED = {"shares", "pric", "clos"};

  private final Passages passages;
  private final ReleaseContext context;
  private final MetricDictionary dictionary;
  private final ProseItems cutter;
  private final Set<String> companyWords;
  private final List<Reading> readings = new ArrayList<>();
  private final StatementReader statementReader;

  private ProseReader(
      Exhibit exhibit, Passages passages, ReleaseContext context, MetricDictionary dictionary) {
    this.passages = passages;
    this.context = context;
    this.dictionary = dictionary;
    this.cutter = new ProseItems(dictionary);
    this.companyWords = CompanyWords.of(exhibit, passages.document());
    this.statementReader = new StatementReader(context, dictionary, companyWords, readings);
  }

  /** The readings of a release's sentences, in its order. */
  static List<Reading> read(
      Exhibit exhibit, Passages passages, ReleaseContext context, MetricDictionary dictionary) {
    return new ProseReader(exhibit, passages, context, dictionary).read();
  }

  private List<Reading> read() {
    ProseSections sections = new ProseSections(context, companyWords, passages);
    for (int block = 0; block < passages.document().blocks().size(); block++) {
      Passage passage = passages.at(block);
      if (passage == null) {
        sections.pass();
      } else {
        sections.enter(passage);
        boolean states = sections.reach() != ProseSections.Reach.NONE;
        boolean holds = passage.text().indexOf('$') >= 0 && passage.hasAny(HOLDINGS);
        boolean counts = sections.speaksOfTheCompany() && passage.hasAny(COUNTED);
        List<ProseSentence> sentences = states || holds || counts ? sentences(passage) : List.of();
        if (states) {
          statements(sentences, block, sections, new ParagraphFrames(passage, companyWords));
        }
        if (holds) {
          holdings(sentences, block);
        }
        if (counts) {
          counts(sentences, block, sections);
        }
      }
    }
    return readings;
  }

  private List<ProseSentence> sentences(Passage passage) {
    List<ProseSentence> sentences = new ArrayList<>(passage.sentences().size());
    for (PassageSentence sentence : passage.sentences()) {
      sentences.add(new ProseSentence(passage, sentence, cutter, context));
    }
    return sentences;
  }

  /** Shares and what the market pays for them. */
  private void counts(List<ProseSentence> sentences, int block, ProseSections sections) {
    ShareStatements shares = new ShareStatements(dictionary, context);
    MarketStatements market = new MarketStatements(dictionary);
    for (ProseSentence sentence : sentences) {
      String text = sentence.text();
      boolean counts =
          sentence.mayBeRead()
              && sentence.mayHaveAmount()
              && (shares.mayRead(text) || market.mayRead(text));
      if (counts && !sentence.speaksOfTheFuture()) {
        List<ProseItem> items = sentence.items();
        int offset = sentence.offset();
        shares.read(items, text, offset, block, sections::unsaid).forEach(readings::add);
        market.read(items, text, offset, block).stream()
            .filter(reading -> !context.isAhead(reading.period()))
            .forEach(readings::add);
      }
    }
  }

  /** What the company says anywhere that it held on a day. */
  private void holdings(List<ProseSentence> sentences, int block) {
    HoldingStatements statements = new HoldingStatements(dictionary, companyWords);
    for (ProseSentence sentence : sentences) {
      if (sentence.mayBeRead()
          && sentence.text().indexOf('$') >= 0
          && HOLDING.occursIn(sentence.text())) {
        statements.read(sentence.items(), sentence.text(), sentence.offset(), block).stream()
            .filter(reading -> !context.isAhead(reading.period()))
            .forEach(readings::add);
      }
    }
  }

  private void statements(
      List<ProseSentence> sentences, int block, ProseSections sections, ParagraphFrames frames) {
    ProseItem.@Nullable Name subject = null;
    for (ProseSentence sentence : sentences) {
      boolean states = mayState(sentence, subject) && frames.allow(sentence);
      if (states && !QUARTER.occursIn(sentence.text())) {
        sentence.follows(sections.toldLast());
      }
      subject = states ? statement(sentence, subject, block, sections) : null;
      frames.pass(sentence);
      sections.pass(sentence);
    }
  }

  /** Whether a sentence may have an amount, or say that there was none. */
  private static boolean mayState(ProseSentence sentence, ProseItem.@Nullable Name subject) {
    return sentence.mayBeRead()
        && (sentence.mayHaveAmount() || sentence.mayDeny())
        && (subject != null || sentence.namesMetric());
  }

  /** Reads a sentence whose {@code It} may stand for the subject of the one before. */
  private ProseItem.@Nullable Name statement(
      ProseSentence sentence, ProseItem.@Nullable Name subject, int block, ProseSections sections) {
    if (sentence.speaksOfTheFuture()) {
      return null;
    }
    List<ProseItem> items = new ArrayList<>(sentence.items());
    int pronoun = subject == null ? -1 : pronoun(items);
    if (subject != null && pronoun >= 0) {
      ProseItem it = items.get(pronoun);
      items.set(
          pronoun, new ProseItem.Name(subject.metrics(), subject.words(), it.start(), it.end()));
    }
    return statementReader.read(items, sentence, block, sections);
  }

  /** The place of {@code It was} or {@code For the year it was} at a sentence's head, else -1. */
  private static int pronoun(List<ProseItem> items) {
    for (int i = 0; i < Math.min(5, items.size()); i++) {
      if (items.get(i) instanceof ProseItem.Word word) {
        if (word.text().equals("it") || (i == 0 && word.text().equals("this"))) {
          return i;
        }
        if (!Set.of("for", "in", "the", ",", "-").contains(word.text())) {
          return -1;
        }
      } else if (!(items.get(i) instanceof ProseItem.Time)) {
        return -1;
      }
    }
    return -1;
  }
}
