package org.exhibit99.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds the label path of each row while a table is read from top to bottom: headings stay open
 * until a heading or a row of the same depth closes them.
 */
final class LabelPaths {
  private static final int MOST_PARENTS = 6;
  private static final int LONGEST = 240;
  private static final int SHORTEST_STEM = 6;
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

  /** Words that alone head the rows below. */
  private static final Set<String> HEADS_ALONE = Set.of("other", "basic", "diluted", "primary");

  private static final Set<String> AS_REPORTED =
      Set.of(
          "as reported", "reported", "gaap", "gaap as reported", "as reported gaap", "gaap basis");

  private static final int LONGEST_AS_REPORTED = 40;
  private static final Pattern BLANKS = Pattern.compile(" +");

  private static final List<String> DASHES = List.of(" - ", " -- ", " \u2013 ", " \u2014 ");

  private final Deque<Heading> open = new ArrayDeque<>();
  private @Nullable Heading last;
  private final Set<String> perHeadings = new HashSet<>();
  private String lastFigures = "";
  private int lastFiguresIndent;
  private boolean closesFlat;
  private String stem = "";
  private int stemIndent;

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
      close(words, indent);
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
    String lower = leaf.toLowerCase(Locale.ROOT);
    if (isAsReported(lower)) {
      return asReported(leaf, lower, indent);
    }
    if (previous != null && previous.equals(open.peekLast()) && previous.indent() > indent) {
      open.removeLast();
      open.addLast(new Heading(previous.text(), indent));
    }
    closeBelow(indent, leaf, lower);
    closesFlat = closesFlat && (previous == null || isSummedUp(open.getLast().text(), lower));
    List<String> parents = texts();
    shareStem(leaf, indent, previous != null, parents);
    if (isPer(leaf) && !lastFigures.isEmpty()) {
      parents.add(lastFigures);
    } else {
      lastFigures = leaf;
      // A total among rows of its heading's depth may be set in, and ends no heading.
      lastFiguresIndent = isFoot(lower) ? Math.min(indent, lastFiguresIndent) : indent;
    }
    LabelPath path = LabelPath.of(parents, leaf, lower);
    if (closesFlat) {
      open.pollLast();
      closesFlat = false;
    }
    return path;
  }

  /**
   * Of {@code Average shares: Basic} above a deeper {@code Diluted} the words before the colon head
   * both rows.
   */
  private void shareStem(String leaf, int indent, boolean headed, List<String> parents) {
    if (headed || indent <= stemIndent) {
      stem = "";
    }
    if (!stem.isEmpty()) {
      parents.add(stem);
      return;
    }
    int colon = leaf.indexOf(": ");
    stem = colon < SHORTEST_STEM ? "" : leaf.substring(0, colon + 1);
    stemIndent = indent;
  }

  /**
   * {@code As reported} names nothing by itself: it is what the row above states on another basis,
   * {@code Net income - excluding one-time items}, or else what its heading names.
   */
  private LabelPath asReported(String leaf, String lower, int indent) {
    String stem = stem(lastFigures);
    closeBelow(stem.isEmpty() ? indent : Math.min(indent, lastFiguresIndent), leaf, lower);
    closesFlat = false;
    List<String> parents = texts();
    if (stem.isEmpty() && !parents.isEmpty()) {
      stem = parents.remove(parents.size() - 1);
    }
    return new LabelPath(parents, stem.isEmpty() ? leaf : stem + " " + leaf);
  }

  /** What a label names before a dash that sets its basis apart; empty where there is none. */
  private static String stem(String label) {
    for (String dash : DASHES) {
      int at = label.indexOf(dash);
      if (at > 0) {
        return label.substring(0, at).strip();
      }
    }
    return "";
  }

  private static boolean isAsReported(String lower) {
    if (lower.length() > LONGEST_AS_REPORTED || !Letters.hasAny(lower, "reported", "gaap")) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      letters.append(Character.isLetter(c) ? c : ' ');
    }
    return AS_REPORTED.contains(BLANKS.matcher(letters.toString().strip()).replaceAll(" "));
  }

  /** The headings open now, outermost first. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    open.forEach(heading -> texts.add(heading.text()));
    return texts;
  }

  private void close(String words, int indent) {
    for (Iterator<Heading> inner = open.descendingIterator(); inner.hasNext(); ) {
      Heading heading = inner.next();
      if (heading.indent() >= indent && !isOver(heading, words, indent)) {
        inner.remove();
      }
    }
  }

  /**
   * Whether {@code PER COMMON SHARE} stands over words of its depth in small letters. Other
   * capitals are as often the heading of the next line alone.
   */
  private static boolean isOver(Heading heading, String words, int indent) {
    return heading.indent() == indent
        && isPer(heading.text())
        && isCapitals(heading.text())
        && !isCapitals(words);
  }

  /**
   * A row closes headings deeper than itself, and those of its depth once deeper rows stood, which
   * only a bare {@code Total} and what is {@code available to} somebody still belong to.
   */
  private void closeBelow(int indent, String leaf, String lower) {
    boolean belongs = isTotal(lower) || isSharedOut(lower);
    for (Iterator<Heading> inner = open.descendingIterator(); inner.hasNext(); ) {
      Heading heading = inner.next();
      boolean deeperStood =
          heading.indent() == indent
              && lastFiguresIndent > indent
              && !lastFigures.isEmpty()
              && !belongs;
      boolean ofAverages = heading.indent() == indent && isOtherThanAverage(heading.text(), lower);
      if (heading.indent() > indent
          || ofAverages
          || (deeperStood && !isOver(heading, leaf, indent))) {
        inner.remove();
      }
    }
    closesFlat =
        !open.isEmpty()
            && open.getLast().indent() >= indent
            && isFoot(lower)
            && !tellsBasis(open.getLast().text());
  }

  /** Whether {@code Shares outstanding, period end} stands behind rows of averages. */
  private static boolean isOtherThanAverage(String heading, String lower) {
    return (lower.contains("period end") || lower.contains("end of "))
        && heading.toLowerCase(Locale.ROOT).contains("average ");
  }

  /** Whether a heading tells the basis of the rows below, which no total among them ends. */
  private static boolean tellsBasis(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    return lower.startsWith("average ") || lower.contains("basis") || lower.contains("managed");
  }

  /** Whether a row sums up what stands under its heading. */
  private static boolean isFoot(String lower) {
    boolean total = lower.startsWith("total ") && !lower.contains("liabilities and");
    return total || isTotal(lower) || lower.startsWith("comprehensive ");
  }

  /**
   * Whether a total directly below a heading is of what the heading names: {@code Total assets} is
   * the foot of {@code Assets}, and the first row under {@code Balance sheet data}.
   */
  private static boolean isSummedUp(String heading, String total) {
    int blank = total.indexOf(' ');
    return blank < 0 || heading.toLowerCase(Locale.ROOT).contains(total.substring(blank + 1));
  }

  private static boolean isTotal(String lower) {
    return lower.equals("total") || lower.equals("totals");
  }

  /** {@code Available to common shareholders}: it goes on with what its heading names. */
  private static boolean isSharedOut(String lower) {
    return lower.startsWith("available to ")
        || lower.startsWith("attributable to ")
        || lower.startsWith("applicable to ");
  }

  private static boolean isPer(String leaf) {
    int from = leaf.startsWith("- ") ? 2 : 0;
    return leaf.regionMatches(true, from, "per ", 0, 4);
  }

  /** A colon, or a dash apart from the last word, which says the same: {@code Consolidated -}. */
  private static boolean endsLikeColon(String heading) {
    return heading.endsWith(":") || DASHES.stream().anyMatch((heading + " ")::endsWith);
  }

  private static boolean isContinued(String heading, String leaf) {
    if (endsLikeColon(heading) || leaf.isEmpty() || heading.isEmpty()) {
      return false;
    }
    String[] words = heading.toLowerCase(Locale.ROOT).split(" ");
    if (words.length == 1 && HEADS_ALONE.contains(words[0])) {
      // Nothing that is only "other" goes on in the next line: it heads what is left.
      return false;
    }
    String[] next = leaf.toLowerCase(Locale.ROOT).split(" ");
    char end = heading.charAt(heading.length() - 1);
    return CONTINUES.contains(words[words.length - 1])
        || end == ','
        || end == '-'
        || end == '\''
        || end == '\u2019'
        || (CONTINUED.contains(next[0]) && (!isCapitals(heading) || isCapitals(leaf)))
        || (Character.isLowerCase(leaf.charAt(0)) && next[0].length() > 1);
  }

  /** A label in capitals does not go on in small letters. */
  private static boolean isCapitals(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT));
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
