package org.exhibit99.sample;

/** Words in HTML of the time: ASCII with entities. */
final class Markup {
  private Markup() {}

  static String escaped(String words) {
    StringBuilder markup = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> markup.append("&amp;");
        case '<' -> markup.append("&lt;");
        case '>' -> markup.append("&gt;");
        case '\n' -> markup.append("<BR>");
        case '\'' -> markup.append("&#146;");
        case '"' -> {
          markup.append(open ? "&#148;" : "&#147;");
          open = !open;
        }
        default -> markup.append(c);
      }
    }
    return markup.toString();
  }
}
