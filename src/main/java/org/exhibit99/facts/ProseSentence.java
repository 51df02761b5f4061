package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a paragraph. It is cut into items once, when somebody first asks for them: most
 * sentences name no metric, and nothing else of them needs to be read.
 */
final class ProseSentence {
  private static final String[] DENIED = {"dividend", "distribution", "provision"};

  private final String text;
  private final int offset;
  private final ProseItems cutter;
  private final ReleaseContext context;
  private final Passage passage;
  private final PassageSentence sentence;
  private @Nullable List<Token> tokens;
  private @Nullable List<ProseItem.Name> names;
  private @Nullable List<ProseItem> items;
  private @Nullable List<PeriodMention> periods;
  private @Nullable Period anchor;

  ProseSentence(
      Passage passage, PassageSentence sentence, ProseItems cutter, ReleaseContext context) {
    this.text = sentence.text();
    this.offset = passage.paragraph().start() + sentence.start();
    this.passage = passage;
    this.sentence = sentence;
    this.cutter = cutter;
    this.context = context;
  }

  String text() {
    return text;
  }

  /** Where it begins in the exhibit's text. */
  int offset() {
    return offset;
  }

  /** Whether it is no longer than what is read as a sentence. */
  boolean mayBeRead() {
    return text.length() <= ProseItems.LONGEST_SENTENCE;
  }

  /** Whether a digit stands in it that names no period, as one does in every amount. */
  boolean mayHaveAmount() {
    return sentence.hasDigitApart();
  }

  /** Whether it may say that there was none of what releases say so of. */
  boolean mayDeny() {
    return passage.hasAny(DENIED) && Letters.hasAny(Letters.small(text), DENIED);
  }

  /** Whether it has words that name a metric. */
  boolean namesMetric() {
    return !names().isEmpty();
  }

  /** Its words as the dictionary spells them. */
  private List<Token> tokens() {
    List<Token> cut = tokens;
    if (cut == null) {
      cut = cutter.tokens(text);
      tokens = cut;
    }
    return cut;
  }

  /** Those of some words that stand in it, as the dictionary spells them. */
  List<Word> those(Set<Word> words) {
    List<Word> found = new ArrayList<>(0);
    for (Token token : tokens()) {
      if (words.contains(token.word()) && !found.contains(token.word())) {
        found.add(token.word());
      }
    }
    return found;
  }

  private List<ProseItem.Name> names() {
    List<ProseItem.Name> found = names;
    if (found == null) {
      found = cutter.names(text, tokens());
      names = found;
    }
    return found;
  }

  /** Its words, amounts, periods and names of metrics in order. */
  List<ProseItem> items() {
    List<ProseItem> cut = items;
    if (cut == null) {
      cut = cutter.of(sentence, names(), periods());
      items = cut;
    }
    return cut;
  }

  /** Whether words of it name periods. */
  boolean namesPeriods() {
    return !sentence.expressions().isEmpty();
  }

  /**
   * Takes the period to which {@code the same period last year} refers where the sentence names
   * none itself.
   */
  void follows(@Nullable Period before) {
    anchor = before;
  }

  /** The periods that it names. */
  List<PeriodMention> periods() {
    List<PeriodMention> named = periods;
    if (named == null) {
      named = sentence.periods(context, anchor);
      periods = named;
    }
    return named;
  }

  private boolean isOfTaxableIncome() {
    return namesMetric()
        && names().stream()
            .allMatch(name -> name.metrics().get(0).name().startsWith("taxable_income"));
  }

  /**
   * Whether it speaks of what is expected rather than of what was; a declared dividend is a fact,
   * and so is taxable income, which companies estimate.
   */
  boolean speaksOfTheFuture() {
    boolean ahead = false;
    boolean declared = false;
    for (ProseItem item : items()) {
      if (item instanceof ProseItem.Word word) {
        ahead |=
            ProseVocabulary.OUTLOOK.find(text, word.start(), word.end()) != null
                && !(word.is("estimates") && isOfTaxableIncome());
        declared |= word.text().startsWith("declar");
      }
    }
    return ahead && !declared;
  }
}
