package org.exhibit99.document;

import java.util.Locale;

/**
 * What of a {@code style} attribute matters to a reader.
 *
 * @param hidden whether it is not shown
 * @param raised whether it is printed as a superscript
 * @param weight 1 for bold, -1 for not bold, 0 where nothing is said
 * @param align the text alignment: {@code c}, {@code r}, {@code l}, or a blank where nothing is
 *     said
 * @param indent how deep it is indented, in tenths of an em
 * @param keepsLines whether line breaks in it are kept
 */
record HtmlStyle(
    boolean hidden, boolean raised, int weight, char align, int indent, boolean keepsLines) {
  static final HtmlStyle NONE = new HtmlStyle(false, false, 0, ' ', 0, false);

  static HtmlStyle of(String style) {
    boolean hidden = false;
    boolean relative = false;
    boolean lifted = false;
    boolean raised = false;
    boolean keeps = false;
    int weight = 0;
    char align = ' ';
    int padding = 0;
    int margin = 0;
    int textIndent = 0;
    int at = 0;
    String css = style.toLowerCase(Locale.ROOT);
    while (at < css.length()) {
      int end = css.indexOf(';', at);
      end = end < 0 ? css.length() : end;
      int colon = css.indexOf(':', at);
      if (colon > 0 && colon < end) {
        String name = css.substring(at, colon).strip();
        String value = css.substring(colon + 1, end).strip();
        switch (name) {
          case "display" -> hidden |= value.startsWith("none");
          case "visibility" -> hidden |= value.startsWith("hidden");
          case "position" -> relative = value.equals("relative");
          case "top" -> lifted = value.startsWith("-");
          case "vertical-align" ->
              raised |= value.startsWith("super") || value.startsWith("text-top");
          case "font-weight" -> weight = weight(value);
          case "text-align" -> align = value.isEmpty() ? ' ' : value.charAt(0);
          case "white-space" -> keeps = value.startsWith("pre");
          case "padding-left" -> padding = tenths(value);
          case "padding" -> padding = left(value);
          case "margin-left" -> margin = tenths(value);
          case "margin" -> margin = left(value);
          case "text-indent" -> textIndent = tenths(value);
          default -> {}
        }
      }
      at = end + 1;
    }
    return new HtmlStyle(
        hidden,
        raised || (relative && lifted),
        weight,
        align,
        padding + margin + textIndent,
        keeps);
  }

  private static int weight(String value) {
    if (value.startsWith("bold") || value.startsWith("7") || value.startsWith("8")) {
      return 1;
    }
    return value.startsWith("normal") || value.startsWith("4") ? -1 : 0;
  }

  /** The left side of a shorthand of one to four lengths. */
  private static int left(String value) {
    String[] sides = value.split(" +", 5);
    return switch (sides.length) {
      case 1 -> tenths(sides[0]);
      case 2, 3 -> tenths(sides[1]);
      default -> tenths(sides[3]);
    };
  }

  /** A length in tenths of an em, taking ten points to an em; 0 for percentages. */
  private static int tenths(String length) {
    int at = 0;
    boolean negative = length.startsWith("-");
    if (negative) {
      at++;
    }
    double number = 0;
    double place = 1;
    boolean point = false;
    while (at < length.length() && at < 12) {
      char c = length.charAt(at);
      if (Figures.isDigit(c)) {
        number = point ? number + (c - '0') * (place /= 10) : number * 10 + c - '0';
      } else if (c == '.' && !point) {
        point = true;
      } else {
        break;
      }
      at++;
    }
    double factor =
        switch (length.substring(at).strip()) {
          case "pt" -> 1;
          case "px" -> 0.75;
          case "em" -> 10;
          case "in" -> 72;
          case "cm" -> 28.3;
          case "mm" -> 2.83;
          default -> 0;
        };
    double tenths = Math.min(number * factor, 2000);
    return (int) Math.round(negative ? -tenths : tenths);
  }
}
