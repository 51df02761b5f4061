package org.exhibit99.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the label path of each row while a table is read from top to bottom: headings stay open
 * until a heading or a row of the same depth closes them.
 */
final class LabelPaths {
  private static final int MOST_PARENTS = 6;
  private static final int LONGEST = 240;
  private static final Set<String> CONTINUES =
      Set.of(
          "and",
          "or",
          "of",
          "to",
          "for",
          "from",
          "by",
          "on",
          "in",
          "at",
          "before",
          "after",
          "the",
          "per",
          "common",
          "available",
          "attributable",
          "applicable",
          "with",
          "less",
          "other",
          "(loss)",
          "&",
          "net",
          "allocable",
          "a");
  private static final Set<String> CONTINUED =
      Set.of(
          "available",
          "attributable",
          "applicable",
          "allocable",
          "and",
          "of",
          "to",
          "for",
          "from",
          "before",
          "after",
          "on",
          "(loss)",
          "or",
          "in",
          "equity)",
          "(deficit)",
          "deficit");

  private final Deque<Heading> open = new ArrayDeque<>();
  private @Nullable Heading last;
  private final Set<String> perHeadings = new HashSet<>();
  private String lastFigures = "";
  private int lastFiguresIndent;
  private boolean closesFlat;

  private record Heading(String text, int indent) {}

  /** Takes a row of words without figures. */
  void heading(String text, int indent) {
    String words = shorten(text);
    Heading previous = last;
    if (previous != null && isContinued(previous.text(), words)) {
      open.remove(previous);
      words = shorten(previous.text() + " " + words);
      indent = previous.indent();
    } else {
      close(indent);
    }
    // Of two headings alike, as Per common share:, the second goes with the row above it.
    if (isPer(words) && !perHeadings.add(words) && !lastFigures.isEmpty()) {
      words = shorten(lastFigures + ", " + words);
    }
    Heading heading = new Heading(words, indent);
    open.addLast(heading);
    if (open.size() > MOST_PARENTS) {
      open.removeFirst();
    }
    last = heading;
    lastFigures = "";
  }

  /**
   * Takes a row with figures.
   *
   * @return its path; the leaf is empty where the row has no label
   */
  LabelPath row(String label, int indent) {
    String leaf = shorten(label);
    Heading previous = last;
    last = null;
    if (leaf.isEmpty()) {
      return new LabelPath(texts(), "");
    }
    if (previous != null && isContinued(previous.text(), leaf)) {
      open.remove(previous);
      leaf = shorten(previous.text() + " " + leaf);
      indent = previous.indent();
    }
    if (previous != null && previous.equals(open.peekLast()) && previous.indent() > indent) {
      open.removeLast();
      open.addLast(new Heading(previous.text(), indent));
    }
    closeBelow(indent, leaf);
    List<String> parents = texts();
    if (isPer(leaf) && !lastFigures.isEmpty()) {
      parents.add(lastFigures);
    } else {
      lastFigures = leaf;
      lastFiguresIndent = indent;
    }
    LabelPath path = new LabelPath(parents, leaf);
    if (closesFlat) {
      open.pollLast();
      closesFlat = false;
    }
    return path;
  }

  /** The headings open now, outermost first. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    open.forEach(heading -> texts.add(heading.text()));
    return texts;
  }

  private void close(int indent) {
    for (Iterator<Heading> inner = open.descendingIterator(); inner.hasNext(); ) {
      if (inner.next().indent() >= indent) {
        inner.remove();
      }
    }
  }

  /** A row closes headings deeper than itself, and those of its depth once deeper rows stood. */
  private void closeBelow(int indent, String leaf) {
    for (Iterator<Heading> inner = open.descendingIterator(); inner.hasNext(); ) {
      Heading heading = inner.next();
      boolean deeperStood =
          heading.indent() == indent && lastFiguresIndent > indent && !lastFigures.isEmpty();
      if (heading.indent() > indent || deeperStood) {
        inner.remove();
      }
    }
    closesFlat =
        !open.isEmpty()
            && open.getLast().indent() >= indent
            && leaf.toLowerCase(Locale.ROOT).startsWith("total ")
            && !leaf.toLowerCase(Locale.ROOT).contains("liabilities and");
  }

  private static boolean isPer(String leaf) {
    String lower = leaf.toLowerCase(Locale.ROOT);
    return lower.startsWith("per ") || lower.startsWith("- per ");
  }

  private static boolean isContinued(String heading, String leaf) {
    if (heading.endsWith(":") || leaf.isEmpty() || heading.isEmpty()) {
      return false;
    }
    String[] words = heading.toLowerCase(Locale.ROOT).split(" ");
    String[] next = leaf.toLowerCase(Locale.ROOT).split(" ");
    char end = heading.charAt(heading.length() - 1);
    return CONTINUES.contains(words[words.length - 1])
        || end == ','
        || end == '-'
        || end == '\''
        || end == '\u2019'
        || CONTINUED.contains(next[0])
        || (Character.isLowerCase(leaf.charAt(0)) && next[0].length() > 1);
  }

  private static String shorten(String text) {
    String stripped = stripLeaders(text.strip());
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }

  /** Without the dots that lead from a label to its figures. */
  private static String stripLeaders(String text) {
    int end = text.length();
    while (end > 0
        && (text.charAt(end - 1) == '.'
            || text.charAt(end - 1) == ' '
            || text.charAt(end - 1) == '\u2026')) {
      end--;
    }
    return text.length() - end >= 3 || end == 0 ? text.substring(0, end).strip() : text;
  }
}
