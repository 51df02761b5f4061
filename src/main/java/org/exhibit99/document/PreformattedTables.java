package org.exhibit99.document;

/**
 * Text of the tagged kind ({@code <TABLE> <CAPTION> <S> <C>}) that somebody wrapped in {@code
 * <pre>}: a browser would take its tags for HTML and move words about, so they are made words
 * first.
 */
final class PreformattedTables {
  private static final String[] TAGS = {
    "<table>", "</table>", "<caption>", "</caption>", "<s>", "<c>", "<page>", "<fn>", "</fn>"
  };

  private PreformattedTables() {}

  /** The HTML with the tags of tables within preformatted text escaped. */
  static String escaped(String html) {
    int pre = find(html, "<pre", 0, html.length());
    if (pre < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + 256);
    int done = 0;
    while (pre >= 0) {
      int end = find(html, "</pre", pre, html.length());
      end = end < 0 ? html.length() : end;
      out.append(html, done, pre);
      boolean columns = hasColumns(html, pre, end);
      if (columns) {
        escape(html, pre, end, out);
      } else {
        out.append(html, pre, end);
      }
      done = end;
      pre = find(html, "<pre", end, html.length());
    }
    return out.append(html, done, html.length()).toString();
  }

  private static boolean hasColumns(String html, int from, int to) {
    return find(html, "<c>", from, to) >= 0 && find(html, "<tr", from, to) < 0;
  }

  private static void escape(String html, int from, int to, StringBuilder out) {
    int done = from;
    for (int at = html.indexOf('<', from); at >= 0 && at < to; at = html.indexOf('<', at + 1)) {
      for (String tag : TAGS) {
        if (html.regionMatches(true, at, tag, 0, tag.length())) {
          out.append(html, done, at).append("&lt;");
          done = at + 1;
          break;
        }
      }
    }
    out.append(html, done, to);
  }

  private static int find(String html, String tag, int from, int to) {
    for (int at = html.indexOf('<', from); at >= 0 && at < to; at = html.indexOf('<', at + 1)) {
      if (html.regionMatches(true, at, tag, 0, tag.length())) {
        return at;
      }
    }
    return -1;
  }
}
