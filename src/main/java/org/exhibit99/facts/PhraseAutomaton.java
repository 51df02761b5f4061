package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns at once: reads words one by one and tells after each which patterns cover the words
 * so far, in the time of one look-up a word however many patterns there are.
 *
 * <p>States are made when a text first reaches them, at most {@value #MOST_STATES}; what would be
 * beyond is made anew each time. Safe to share between threads.
 */
final class PhraseAutomaton {
  private static final int MOST_STATES = 4_000;

  private final PhraseSteps steps = new PhraseSteps();
  private final Map<BitSet, State> states = new ConcurrentHashMap<>();
  private final State start;

  /** An automaton of patterns, which it numbers in their order. */
  PhraseAutomaton(List<Phrase> phrases) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      starts.add(phrases.get(i).root().steps(steps, steps.end(i)));
    }
    this.start = state(starts);
  }

  /** The state in which no word has been read. */
  State start() {
    return start;
  }

  /** The numbers of the patterns that cover all the words, in order; none for very many words. */
  int[] covering(List<Word> words) {
    State state = start;
    for (int i = 0; i < words.size() && !state.isDead(); i++) {
      state = state.behind(words.get(i));
    }
    return words.size() > Phrase.MOST_WORDS ? new int[0] : state.covering();
  }

  private State state(List<Integer> reached) {
    BitSet all = steps.closure(reached);
    State known = states.get(all);
    if (known != null) {
      return known;
    }
    State made = new State(all);
    return states.size() < MOST_STATES ? states.computeIfAbsent(all, each -> made) : made;
  }

  /** What the words read so far may be the beginning of. */
  final class State {
    private final BitSet steps;
    private final int[] covering;

    private final Map<Word, Turn> byWord = new HashMap<>();

    /** The bits of the words that lead somewhere of their own, at their places. */
    private final long[] told = new long[Word.PLACES];

    private final Turn plain;
    private final Turn reserved;

    private State(BitSet steps) {
      this.steps = steps;
      this.covering = PhraseAutomaton.this.steps.ends(steps);
      Set<Word> own = PhraseAutomaton.this.steps.words(steps);
      for (Word word : own) {
        byWord.put(word, new Turn());
        told[word.place()] |= word.bit();
      }
      this.plain = new Turn();
      this.reserved = new Turn();
    }

    /** The state behind one more word. */
    State behind(Word word) {
      Turn own = (told[word.place()] & word.bit()) == 0 ? null : byWord.get(word);
      Turn turn = own != null ? own : word.isReserved() ? reserved : plain;
      State state = turn.state;
      if (state == null) {
        state = state(PhraseAutomaton.this.steps.behind(steps, word));
        turn.state = state;
      }
      return state;
    }

    /** The numbers of the patterns that cover the words read so far, in order. */
    int[] covering() {
      return covering;
    }

    /** Whether no pattern goes on from here. */
    boolean isDead() {
      return steps.isEmpty();
    }
  }

  /** Where a word leads, once somebody asked. */
  private static final class Turn {
    private volatile @Nullable State state;
  }
}
