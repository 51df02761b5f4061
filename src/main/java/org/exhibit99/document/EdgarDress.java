package org.exhibit99.document;

import java.util.Locale;

/**
 * A document without the dress of a submission that it may have been cut out of.
 *
 * @param text the document itself
 * @param isHtml whether it is HTML rather than text
 */
record EdgarDress(String text, boolean isHtml) {
  private static final int HEADER = 4_096;
  private static final int PROBE = 1 << 16;

  /** How many of the tags below tell HTML by themselves. */
  private static final int DECLARING = 2;

  /** Tags that HTML has and that EDGAR's text documents have not. */
  private static final String[] HTML_TAGS = {
    "<html", "<!doctype html", "<body", "<head>", "<div", "<p>", "<p ", "<br", "<font", "<tr",
        "<td",
    "<span", "<center", "<h1", "<h2", "<h3", "<b>", "<ul", "<li", "<a href", "<hr", "<pre>"
  };

  static EdgarDress of(String characters) {
    String text = characters;
    String head = text.substring(0, Math.min(text.length(), HEADER));
    if (!hasTag(head, "<text>")) {
      return new EdgarDress(text, isHtml(text));
    }
    String low = head.toLowerCase(Locale.ROOT);
    int begin = low.indexOf("<text>");
    boolean dressed = low.stripLeading().startsWith("<document>") || low.contains("\n<type>");
    if (begin >= 0 && (dressed || low.stripLeading().startsWith("<type>"))) {
      int end = lastTag(text, "</text>");
      text = text.substring(begin + 6, end > begin ? end : text.length());
    }
    return new EdgarDress(text, isHtml(text));
  }

  private static boolean hasTag(String text, String tag) {
    int at = text.indexOf('<');
    while (at >= 0 && !text.regionMatches(true, at, tag, 0, tag.length())) {
      at = text.indexOf('<', at + 1);
    }
    return at >= 0;
  }

  private static int lastTag(String text, String tag) {
    int from = Math.max(0, text.length() - HEADER);
    int at = text.substring(from).toLowerCase(Locale.ROOT).lastIndexOf(tag);
    return at < 0 ? -1 : from + at;
  }

  /**
   * Whether one tag that only HTML begins with, or two different ones of its others, stand early.
   */
  private static boolean isHtml(String text) {
    int end = Math.min(text.length(), PROBE);
    int seen = -1;
    for (int at = text.indexOf('<'); at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
      char first = at + 1 < text.length() ? Character.toLowerCase(text.charAt(at + 1)) : '<';
      for (int tag = 0; tag < HTML_TAGS.length; tag++) {
        if (HTML_TAGS[tag].charAt(1) != first
            || !text.regionMatches(true, at, HTML_TAGS[tag], 0, HTML_TAGS[tag].length())) {
          continue;
        }
        if (tag < DECLARING || (seen >= 0 && seen != tag)) {
          return true;
        }
        seen = tag;
      }
    }
    return false;
  }
}
