package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the pattern language of {@link Phrase}. */
final class PhraseReader {
  private static final int DEEPEST = 12;

  private final Vocabulary vocabulary;
  private final Map<String, String> named;
  private String pattern = "";
  private int at;
  private int depth;

  /**
   * @param vocabulary spells the words of the patterns as it spells those of labels
   * @param named patterns that others call by name
   */
  PhraseReader(Vocabulary vocabulary, Map<String, String> named) {
    this.vocabulary = vocabulary;
    this.named = Map.copyOf(named);
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException where it is none, saying where and why
   */
  Phrase read(String text) {
    return new Phrase(text, nodes(text, 0));
  }

  private Phrase.Node nodes(String text, int depthBefore) {
    String outerPattern = pattern;
    int outerAt = at;
    int outerDepth = depth;
    pattern = text;
    at = 0;
    depth = depthBefore;
    try {
      Phrase.Node node = choice(false, '\0');
      if (at < pattern.length()) {
        throw wrong("a '" + pattern.charAt(at) + "' without its opening");
      }
      return node;
    } finally {
      pattern = outerPattern;
      at = outerAt;
      depth = outerDepth;
    }
  }

  private Phrase.Node choice(boolean mayBeMissing, char close) {
    if (++depth > DEEPEST) {
      throw wrong("nested deeper than " + DEEPEST);
    }
    List<Phrase.Node> alternatives = new ArrayList<>();
    alternatives.add(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      alternatives.add(sequence());
    }
    if (close != '\0') {
      if (at >= pattern.length() || pattern.charAt(at) != close) {
        throw wrong("no '" + close + "'");
      }
      at++;
    }
    depth--;
    return alternatives.size() == 1 && !mayBeMissing
        ? alternatives.get(0)
        : new Phrase.Choice(alternatives, mayBeMissing);
  }

  private Phrase.Node sequence() {
    List<Phrase.Node> parts = new ArrayList<>();
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '|' || c == ')' || c == ']') {
        break;
      } else if (c == ' ') {
        at++;
      } else if (c == '(') {
        at++;
        parts.add(choice(false, ')'));
      } else if (c == '[') {
        at++;
        parts.add(choice(true, ']'));
      } else if (c == '~') {
        at++;
        parts.add(new Phrase.Name());
      } else if (pattern.startsWith("...", at)) {
        at += 3;
        parts.add(new Phrase.Gap());
      } else if (c == '<') {
        parts.add(named());
      } else {
        words(parts);
      }
    }
    if (parts.isEmpty()) {
      throw wrong("nothing between two marks");
    }
    return parts.size() == 1 ? parts.get(0) : new Phrase.Sequence(List.copyOf(parts));
  }

  private Phrase.Node named() {
    int close = pattern.indexOf('>', at);
    if (close < 0) {
      throw wrong("no '>'");
    }
    String name = pattern.substring(at + 1, close);
    String meant = named.get(name);
    if (meant == null) {
      throw wrong("no phrase is called <" + name + ">");
    }
    at = close + 1;
    return nodes(meant, depth);
  }

  private void words(List<Phrase.Node> parts) {
    int start = at;
    while (at < pattern.length() && " |()[]~<".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    for (Word word : vocabulary.words(pattern.substring(start, at))) {
      parts.add(new Phrase.Single(word));
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(
        "Invalid phrase '" + pattern + "': " + what + " at character " + at);
  }
}
