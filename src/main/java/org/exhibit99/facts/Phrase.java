package org.exhibit99.facts;

import java.util.HashSet;
import java.util.List;
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

  private final String pattern;
  private final Node root;
  private final Vocabulary vocabulary;
  private final long required;

  Phrase(String pattern, Node root, Vocabulary vocabulary) {
    this.pattern = pattern;
    this.root = root;
    this.vocabulary = vocabulary;
    this.required = mask(root.required());
  }

  /** Whether the pattern covers all the words. */
  boolean matches(List<String> words) {
    if (words.size() > MOST_WORDS || !mayOccurIn(mask(words))) {
      return false;
    }
    return (root.ends(1L, words, vocabulary) & (1L << words.size())) != 0;
  }

  /** Whether the pattern occurs anywhere among the words. */
  boolean occursIn(List<String> words) {
    List<String> seen = words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    if (!mayOccurIn(mask(seen))) {
      return false;
    }
    long anywhere = (1L << seen.size()) - 1;
    return root.ends(anywhere, seen, vocabulary) != 0;
  }

  /**
   * The place behind the longest match that begins at a word, or -1.
   *
   * @param words the words of a sentence
   * @param from where the match must begin
   */
  int longestAt(List<String> words, int from) {
    List<String> window = words.subList(from, Math.min(words.size(), from + MOST_WORDS));
    long ends = root.ends(1L, window, vocabulary) & ~1L;
    return ends == 0 ? -1 : from + 63 - Long.numberOfLeadingZeros(ends);
  }

  /** Whether words with this {@link #mask} may contain the pattern. */
  boolean mayOccurIn(long mask) {
    return (required & mask) == required;
  }

  /** A digest of words: a bit for each, maybe shared. */
  static long mask(Iterable<String> words) {
    long mask = 0;
    for (String word : words) {
      mask |= 1L << ((word.hashCode() * 0x9E3779B1) >>> 26);
    }
    return mask;
  }

  @Override
  public String toString() {
    return pattern;
  }

  /** A part of a pattern: maps the places where it may begin to those where it may end. */
  sealed interface Node {
    long ends(long starts, List<String> words, Vocabulary vocabulary);

    /** Words without which it cannot match. */
    Set<String> required();
  }

  record Word(String word) implements Node {
    @Override
    public long ends(long starts, List<String> words, Vocabulary vocabulary) {
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
    public Set<String> required() {
      return Set.of(word);
    }
  }

  /** Any words or none. */
  record Gap() implements Node {
    @Override
    public long ends(long starts, List<String> words, Vocabulary vocabulary) {
      if (starts == 0) {
        return 0;
      }
      long upTo = (1L << words.size()) | ((1L << words.size()) - 1);
      return upTo & -Long.lowestOneBit(starts);
    }

    @Override
    public Set<String> required() {
      return Set.of();
    }
  }

  /** One to eight words that are not of accounting. */
  record Name() implements Node {
    private static final int MOST = 8;

    @Override
    public long ends(long starts, List<String> words, Vocabulary vocabulary) {
      long ends = 0;
      long at = starts;
      for (int step = 0; step < MOST && at != 0; step++) {
        long next = 0;
        for (long rest = at; rest != 0; rest &= rest - 1) {
          int i = Long.numberOfTrailingZeros(rest);
          if (i < words.size() && !vocabulary.reserves(words.get(i))) {
            next |= 1L << (i + 1);
          }
        }
        ends |= next;
        at = next;
      }
      return ends;
    }

    @Override
    public Set<String> required() {
      return Set.of();
    }
  }

  record Sequence(List<Node> parts) implements Node {
    @Override
    public long ends(long starts, List<String> words, Vocabulary vocabulary) {
      long at = starts;
      for (Node part : parts) {
        if (at == 0) {
          return 0;
        }
        at = part.ends(at, words, vocabulary);
      }
      return at;
    }

    @Override
    public Set<String> required() {
      Set<String> all = new HashSet<>();
      parts.forEach(part -> all.addAll(part.required()));
      return all;
    }
  }

  /** One of several, or nothing where it may be missing. */
  record Choice(List<Node> alternatives, boolean mayBeMissing) implements Node {
    @Override
    public long ends(long starts, List<String> words, Vocabulary vocabulary) {
      long ends = mayBeMissing ? starts : 0;
      for (Node alternative : alternatives) {
        ends |= alternative.ends(starts, words, vocabulary);
      }
      return ends;
    }

    @Override
    public Set<String> required() {
      if (mayBeMissing || alternatives.isEmpty()) {
        return Set.of();
      }
      Set<String> common = new HashSet<>(alternatives.get(0).required());
      alternatives.forEach(alternative -> common.retainAll(alternative.required()));
      return common;
    }
  }
}
