package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pattern over words.
 *
 * <p>{@code net (income|earnings) [loss]}: alternatives in parentheses, what may be missing in
 * brackets. {@code ...} stands for any words or none, {@code ~} for a name: one to eight words of
 * which none is a word of accounting. {@code <net income>} stands for a pattern that the dictionary
 * defines once.
 *
 * <p>Matching takes time linear in the number of words; only the first {@value #MOST_WORDS} words
 * count.
 */
final class Phrase {
  /** How many words of a text are looked at. */
  static final int MOST_WORDS = 62;

  /** Stands among the words with which a match may begin for any word. */
  private static final Word ANY = new Word("*", false);

  private final String pattern;
  private final Node root;
  private final long required;
  private final int shortest;
  private final int longest;

  Phrase(String pattern, Node root) {
    this.pattern = pattern;
    this.root = root;
    this.required = mask(root.required());
    this.shortest = root.shortest();
    this.longest = root.longest();
  }

  /** Whether the pattern covers all the words. */
  boolean matches(List<Word> words) {
    if (words.size() > longest || words.size() < shortest) {
      return false;
    }
    return (root.ends(1L, words) & (1L << words.size())) != 0;
  }

  /** Whether the pattern occurs anywhere among the words. */
  boolean occursIn(List<Word> words) {
    List<Word> seen = words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    long anywhere = (1L << seen.size()) - 1;
    return root.ends(anywhere, seen) != 0;
  }

  /** What the pattern is made of. */
  Node root() {
    return root;
  }

  /** Whether words with this {@link #mask} may contain the pattern. */
  boolean mayOccurIn(long mask) {
    return (required & mask) == required;
  }

  /** A digest of words: a bit for each, maybe shared. */
  static long mask(Iterable<Word> words) {
    long mask = 0;
    for (Word word : words) {
      mask |= word.bit();
    }
    return mask;
  }

  @Override
  public String toString() {
    return pattern;
  }

  /** A part of a pattern: maps the places where it may begin to those where it may end. */
  sealed interface Node {
    long ends(long starts, List<Word> words);

    /** Adds its steps before the one that follows; returns the first of them. */
    int steps(PhraseSteps steps, int next);

    /** Words without which it cannot match. */
    Set<Word> required();

    /**
     * Adds the words with which a match may begin, or {@link #ANY}.
     *
     * @return whether it may match no words, so that a match may begin with what follows
     */
    boolean begins(Set<Word> first);

    /** How many words it matches at least. */
    int shortest();

    /** How many words it matches at most, {@link #MOST_WORDS} where there is no limit. */
    int longest();
  }

  record Single(Word word) implements Node {
    @Override
    public long ends(long starts, List<Word> words) {
      long ends = 0;
      for (long rest = starts; rest != 0; rest &= rest - 1) {
        int at = Long.numberOfTrailingZeros(rest);
        if (at < words.size() && words.get(at).equals(word)) {
          ends |= 1L << (at + 1);
        }
      }
      return ends;
    }

    @Override
    public int steps(PhraseSteps steps, int next) {
      return steps.word(word, next);
    }

    @Override
    public Set<Word> required() {
      return Set.of(word);
    }

    @Override
    public boolean begins(Set<Word> first) {
      first.add(word);
      return false;
    }

    @Override
    public int shortest() {
      return 1;
    }

    @Override
    public int longest() {
      return 1;
    }
  }

  /** Any words or none. */
  record Gap() implements Node {
    @Override
    public long ends(long starts, List<Word> words) {
      if (starts == 0) {
        return 0;
      }
      long upTo = (1L << words.size()) | ((1L << words.size()) - 1);
      return upTo & -Long.lowestOneBit(starts);
    }

    @Override
    public int steps(PhraseSteps steps, int next) {
      return steps.gap(next);
    }

    @Override
    public Set<Word> required() {
      return Set.of();
    }

    @Override
    public boolean begins(Set<Word> first) {
      first.add(ANY);
      return true;
    }

    @Override
    public int shortest() {
      return 0;
    }

    @Override
    public int longest() {
      return MOST_WORDS;
    }
  }

  /** One to eight words that are not of accounting. */
  record Name() implements Node {
    private static final int MOST = 8;

    @Override
    public long ends(long starts, List<Word> words) {
      long ends = 0;
      long at = starts;
      for (int step = 0; step < MOST && at != 0; step++) {
        long next = 0;
        for (long rest = at; rest != 0; rest &= rest - 1) {
          int i = Long.numberOfTrailingZeros(rest);
          if (i < words.size() && !words.get(i).isReserved()) {
            next |= 1L << (i + 1);
          }
        }
        ends |= next;
        at = next;
      }
      return ends;
    }

    @Override
    public int steps(PhraseSteps steps, int next) {
      int first = steps.plain(next);
      for (int i = 1; i < MOST; i++) {
        first = steps.plain(steps.fork(List.of(first, next)));
      }
      return first;
    }

    @Override
    public Set<Word> required() {
      return Set.of();
    }

    @Override
    public boolean begins(Set<Word> first) {
      first.add(ANY);
      return false;
    }

    @Override
    public int shortest() {
      return 1;
    }

    @Override
    public int longest() {
      return MOST;
    }
  }

  record Sequence(List<Node> parts) implements Node {
    @Override
    public long ends(long starts, List<Word> words) {
      long at = starts;
      for (int i = 0; i < parts.size() && at != 0; i++) {
        at = parts.get(i).ends(at, words);
      }
      return at;
    }

    @Override
    public int steps(PhraseSteps steps, int next) {
      int first = next;
      for (int i = parts.size() - 1; i >= 0; i--) {
        first = parts.get(i).steps(steps, first);
      }
      return first;
    }

    @Override
    public Set<Word> required() {
      Set<Word> all = new HashSet<>();
      parts.forEach(part -> all.addAll(part.required()));
      return all;
    }

    @Override
    public boolean begins(Set<Word> first) {
      for (Node part : parts) {
        if (!part.begins(first)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int shortest() {
      return parts.stream().mapToInt(Node::shortest).sum();
    }

    @Override
    public int longest() {
      return Math.min(MOST_WORDS, parts.stream().mapToInt(Node::longest).sum());
    }
  }

  /** One of several, or nothing where it may be missing. */
  static final class Choice implements Node {
    private final List<Node> alternatives;
    private final boolean mayBeMissing;
    private final Map<Word, List<Node>> byFirst = new HashMap<>();
    private final List<Node> open;

    /** {@link Phrase#mask} of the words by which an alternative is told. */
    private final long told;

    Choice(List<Node> alternatives, boolean mayBeMissing) {
      this.alternatives = List.copyOf(alternatives);
      this.mayBeMissing = mayBeMissing;
      Set<Word> first = new HashSet<>();
      begins(first);
      first.forEach(word -> byFirst.put(word, beginning(word)));
      this.open = beginning(ANY);
      this.told = mask(byFirst.keySet());
    }

    /** The alternatives that a match may take from a word on. */
    private List<Node> beginning(Word word) {
      List<Node> beginning = new ArrayList<>();
      for (Node alternative : alternatives) {
        Set<Word> first = new HashSet<>();
        boolean empty = alternative.begins(first);
        if (empty || first.contains(ANY) || first.contains(word)) {
          beginning.add(alternative);
        }
      }
      return List.copyOf(beginning);
    }

    private List<Node> beginningWith(Word word) {
      return (told & word.bit()) == 0 ? open : byFirst.getOrDefault(word, open);
    }

    @Override
    public long ends(long starts, List<Word> words) {
      long ends = mayBeMissing ? starts : 0;
      for (long rest = starts; rest != 0; rest &= rest - 1) {
        int at = Long.numberOfTrailingZeros(rest);
        List<Node> taken = at < words.size() ? beginningWith(words.get(at)) : open;
        for (int i = 0; i < taken.size(); i++) {
          ends |= taken.get(i).ends(Long.lowestOneBit(rest), words);
        }
      }
      return ends;
    }

    @Override
    public int steps(PhraseSteps steps, int next) {
      List<Integer> ways = new ArrayList<>();
      alternatives.forEach(alternative -> ways.add(alternative.steps(steps, next)));
      if (mayBeMissing) {
        ways.add(next);
      }
      return steps.fork(ways);
    }

    @Override
    public Set<Word> required() {
      if (mayBeMissing || alternatives.isEmpty()) {
        return Set.of();
      }
      Set<Word> common = new HashSet<>(alternatives.get(0).required());
      alternatives.forEach(alternative -> common.retainAll(alternative.required()));
      return common;
    }

    @Override
    public boolean begins(Set<Word> first) {
      boolean empty = mayBeMissing;
      for (Node alternative : alternatives) {
        empty |= alternative.begins(first);
      }
      return empty;
    }

    @Override
    public int shortest() {
      return mayBeMissing ? 0 : alternatives.stream().mapToInt(Node::shortest).min().orElse(0);
    }

    @Override
    public int longest() {
      return alternatives.stream().mapToInt(Node::longest).max().orElse(0);
    }
  }
}
