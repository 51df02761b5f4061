package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of which patterns are made, each numbered: a word, any word, a fork, an end. */
final class PhraseSteps {
  private enum Kind {
    WORD,
    ANY,
    PLAIN,
    FORK,
    END
  }

  /**
   * @param word what a step of a word takes
   * @param next where it leads, for a fork all places that it leads to
   * @param pattern the number of the pattern that ends here
   */
  private record Step(Kind kind, @Nullable Word word, List<Integer> next, int pattern) {}

  private final List<Step> steps = new ArrayList<>();

  private int add(Kind kind, @Nullable Word word, List<Integer> next, int pattern) {
    steps.add(new Step(kind, word, next, pattern));
    return steps.size() - 1;
  }

  /** A step that takes one word. */
  int word(Word word, int next) {
    return add(Kind.WORD, word, List.of(next), -1);
  }

  /** A step that takes one word that is not {@link Word#isReserved reserved}. */
  int plain(int next) {
    return add(Kind.PLAIN, null, List.of(next), -1);
  }

  /** Steps that take any words or none. */
  int gap(int next) {
    List<Integer> ways = new ArrayList<>(List.of(next));
    int fork = add(Kind.FORK, null, ways, -1);
    ways.add(add(Kind.ANY, null, List.of(fork), -1));
    return fork;
  }

  /** A step that takes nothing and goes on in several ways. */
  int fork(List<Integer> ways) {
    return add(Kind.FORK, null, List.copyOf(ways), -1);
  }

  /** The end of a pattern. */
  int end(int pattern) {
    return add(Kind.END, null, List.of(), pattern);
  }

  /** The steps that can be taken from places, behind their forks. */
  BitSet closure(List<Integer> places) {
    BitSet seen = new BitSet();
    BitSet closure = new BitSet();
    List<Integer> open = new ArrayList<>(places);
    while (!open.isEmpty()) {
      int place = open.remove(open.size() - 1);
      if (!seen.get(place)) {
        seen.set(place);
        Step step = steps.get(place);
        if (step.kind() == Kind.FORK) {
          open.addAll(step.next());
        } else {
          closure.set(place);
        }
      }
    }
    return closure;
  }

  /** Where a word leads from steps. */
  List<Integer> behind(BitSet from, Word word) {
    List<Integer> places = new ArrayList<>();
    from.stream()
        .mapToObj(steps::get)
        .filter(step -> takes(step, word))
        .forEach(step -> places.addAll(step.next()));
    return places;
  }

  private static boolean takes(Step step, Word word) {
    return switch (step.kind()) {
      case WORD -> Objects.equals(step.word(), word);
      case PLAIN -> !word.isReserved();
      case ANY -> true;
      case FORK, END -> false;
    };
  }

  /** The words that steps take one by one. */
  Set<Word> words(BitSet from) {
    Set<Word> words = new HashSet<>();
    for (int place : from.stream().toArray()) {
      Word word = steps.get(place).word();
      if (word != null) {
        words.add(word);
      }
    }
    return words;
  }

  /** The patterns that end at steps, in order. */
  int[] ends(BitSet from) {
    return from.stream()
        .map(place -> steps.get(place).pattern())
        .filter(each -> each >= 0)
        .sorted()
        .toArray();
  }
}
