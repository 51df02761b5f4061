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

  private HeadPieces() {}

  /** The head of a column among those that a cell spans; the whole cell where it lists none. */
  static String of(String printed, int column, int columns) {
    String text = printed.indexOf('(') < 0 ? printed : FOOTNOTE.matcher(printed).replaceAll("");
    if (columns < 2) {
      return text;
    }
    for (Pattern pattern : new Pattern[] {DAY, YEAR}) {
      List<String> pieces = new ArrayList<>();
      Matcher matcher = pattern.matcher(text);
      int end = 0;
      boolean whole = true;
      while (whole && matcher.find()) {
        whole &= text.substring(end, matcher.start()).isBlank();
        pieces.add(matcher.group());
        end = matcher.end();
      }
      if (whole && text.substring(end).isBlank() && pieces.size() == columns) {
        return pieces.get(column);
      }
    }
    return text;
  }
}
