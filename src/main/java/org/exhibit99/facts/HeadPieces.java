package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One cell over several columns that lists the head of each: {@code June 30 March 31 June 30}. */
final class HeadPieces {
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?"
              + " [0-9]{1,2},?(?: ?(?:19|20)[0-9]{2})?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private HeadPieces() {}

  /** The head of a column among those that a cell spans; the whole cell where it lists none. */
  static String of(String text, int column, int columns) {
    if (columns < 2) {
      return text;
    }
    for (Pattern pattern : new Pattern[] {DAY, YEAR}) {
      List<String> pieces = new ArrayList<>();
      Matcher matcher = pattern.matcher(text);
      int end = 0;
      boolean whole = true;
      while (matcher.find()) {
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
