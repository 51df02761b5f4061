package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Cuts a sentence into words, amounts, periods and names of metrics. */
final class ProseItems {
  /** A longer sentence is a list that lost its marks; it is not read. */
  static final int LONGEST_SENTENCE = 1_500;

  private final MetricDictionary dictionary;

  ProseItems(MetricDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The items of a sentence in order; words inside the others are left out.
   *
   * @param names the {@link #names} of the sentence
   * @param times the periods that it names
   */
  List<ProseItem> of(
      PassageSentence sentence, List<ProseItem.Name> names, List<PeriodMention> times) {
    List<ProseItem> marked = new ArrayList<>();
    List<PeriodMention> told = ofTheYear(sentence.text(), times);
    for (PeriodMention time : told) {
      marked.add(new ProseItem.Time(time));
    }
    int timed = marked.size();
    for (ProseAmount amount : sentence.amounts()) {
      ProseItem sum = new ProseItem.Sum(amount);
      if (isFree(sum, marked, timed)) {
        marked.add(sum);
      }
    }
    for (ProseItem.Name name : names) {
      marked.removeIf(item -> isAdjective(item, name));
      if (isFree(name, marked, marked.size())) {
        marked.add(name);
      }
    }
    marked.sort(Comparator.comparingInt(ProseItem::start));
    return withWords(sentence.text(), marked);
  }

  /** Whether an item shares no character with the first so many others. */
  private static boolean isFree(ProseItem item, List<ProseItem> others, int many) {
    for (int i = 0; i < many; i++) {
      if (others.get(i).start() < item.end() && item.start() < others.get(i).end()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The periods of a sentence, {@code the first nine months of the year} as one, without the words
   * of {@code 12% year over year}.
   */
  private static List<PeriodMention> ofTheYear(String sentence, List<PeriodMention> times) {
    List<PeriodMention> told = new ArrayList<>();
    for (PeriodMention time : times) {
      boolean year = time.periods().isEmpty() && time.months() == 12;
      PeriodMention last = told.isEmpty() ? null : told.get(told.size() - 1);
      if (time.isBareYear()) {
        continue;
      }
      if (year
          && last != null
          && last.form() == PeriodMention.Form.SPAN
          && sentence.substring(last.end(), time.start()).equals(" of ")) {
        told.set(told.size() - 1, last.upTo(time.end(), sentence));
      } else {
        told.add(time);
      }
    }
    return told;
  }

  /** Whether it is the word {@code quarterly} of a name such as {@code quarterly dividend}. */
  private static boolean isAdjective(ProseItem item, ProseItem.Name name) {
    return item instanceof ProseItem.Time time
        && time.mention().words().equalsIgnoreCase("quarterly")
        && name.start() <= time.start()
        && time.end() < name.end();
  }

  /** The words of a sentence as the dictionary spells them. */
  List<Token> tokens(String sentence) {
    return dictionary.vocabulary().tokens(sentence);
  }

  /**
   * The longest names of metrics; of two at one place both where they cover the same words.
   *
   * @param tokens the {@link #tokens} of the sentence
   */
  List<ProseItem.Name> names(String sentence, List<Token> tokens) {
    List<ProseItem.Name> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      MetricDictionary.Name name = dictionary.nameAt(tokens, at);
      if (name == null) {
        at++;
      } else {
        int start = tokens.get(at).start();
        int end = tokens.get(name.end() - 1).end();
        names.add(new ProseItem.Name(name.metrics(), sentence.substring(start, end), start, end));
        at = name.end();
      }
    }
    return names;
  }

  private static List<ProseItem> withWords(String sentence, List<ProseItem> marked) {
    List<ProseItem> items = new ArrayList<>();
    int at = 0;
    for (ProseItem item : marked) {
      if (item.start() >= at) {
        words(sentence, at, item.start(), items);
        items.add(item);
        at = item.end();
      }
    }
    words(sentence, at, sentence.length(), items);
    return items;
  }

  private static void words(String sentence, int from, int to, List<ProseItem> items) {
    int at = from;
    while (at < to) {
      char c = sentence.charAt(at);
      if (c == ' ' || Character.isWhitespace(c) || c == '\u00a0') {
        at++;
        continue;
      }
      int end = at;
      while (end < to && isPartOfWord(sentence, end, to)) {
        end++;
      }
      if (end == at) {
        end++;
      }
      String word = sentence.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      items.add(new ProseItem.Word(word, Character.isUpperCase(c), at, end));
      at = end;
    }
  }

  private static boolean isPartOfWord(String sentence, int at, int to) {
    char c = sentence.charAt(at);
    if (Letters.isLetterOrDigit(c)) {
      return true;
    }
    boolean joint = c == '\'' || c == '\u2019' || c == '-' || c == '\u2010' || c == '\u2011';
    return joint
        && at > 0
        && at + 1 < to
        && Letters.isLetterOrDigit(sentence.charAt(at - 1))
        && Letters.isLetterOrDigit(sentence.charAt(at + 1));
  }
}
