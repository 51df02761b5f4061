package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a head says of each column below it: one cell over several columns may list the head of
 * each, {@code June 30 March 31 June 30}. Footnote marks are left out.
 */
final class HeadPieces {
  /** {@code December 31, 2022(1)}. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?<=[0-9a-z.])\\((?:[0-9]{1,2}|[a-z])\\)");

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?"
              + " [0-9]{1,2},?(?: ?(?:19|20)[0-9]{2})?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final List<Pattern> PIECES = List.of(DAY, YEAR);

  private HeadPieces() {}

  /** The head of a column among those that a cell spans; the whole cell where it lists none. */
  static String of(String printed, int column, int columns) {
    String text = printed.indexOf('(') < 0 ? printed : FOOTNOTE.matcher(printed).replaceAll("");
    if (columns < 2 || !Letters.hasDigit(text, 0, text.length())) {
      return text;
    }
    for (Pattern piece : PIECES) {
      List<String> pieces = pieces(text, piece);
      if (pieces.size() == columns) {
        return pieces.get(column);
      }
    }
    return text;
  }

  /** The pieces that the whole text is made of, or none. */
  private static List<String> pieces(String text, Pattern piece) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = piece.matcher(text);
    int at = behindBlanks(text, 0);
    while (at < text.length()) {
      if (!matcher.region(at, text.length()).lookingAt()) {
        return List.of();
      }
      pieces.add(matcher.group());
      at = behindBlanks(text, matcher.end());
    }
    return pieces;
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
