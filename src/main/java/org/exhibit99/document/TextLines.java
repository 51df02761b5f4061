package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exhibit99.model.Rejection.Reason;

/** Cuts text into lines: EDGAR's tags become marks, tabs are expanded, PEM's dashes taken back. */
final class TextLines {
  private static final int TAB = 8;

  /** The tags that EDGAR's text documents may carry, in capitals and without brackets. */
  private static final List<String> TAGS =
      List.of(
          "S",
          "C",
          "CAPTION",
          "/CAPTION",
          "FN",
          "/FN",
          "TEXT",
          "/TEXT",
          "MULTIPLIER",
          "PRE",
          "/PRE",
          "/PAGE",
          "B",
          "/B",
          "U",
          "/U",
          "I",
          "/I");

  private TextLines() {}

  /** The lines of a text, those that are too long cut. */
  static List<String> split(String raw, DocumentBuilder out) {
    String lineFeeds = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    String text = lineFeeds.replace("\f", "\n<PAGE>\n");
    int longest = out.bounds().line();
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (end - at > longest) {
        out.reject(
            Reason.TOO_LARGE,
            String.format(
                Locale.ROOT,
                "A line has %d characters, more than the %d that are read; the rest of it was left out",
                end - at,
                longest));
      }
      lines.add(text.substring(at, Math.min(end, at + longest)));
      at = end + 1;
    }
    return lines;
  }

  /** The lines as marks, rules, rows and words. */
  static List<TextLine> read(List<String> lines) {
    List<TextLine> read = new ArrayList<>(lines.size());
    for (String line : lines) {
      read(line, read);
    }
    for (int at = 0; at < read.size(); at++) {
      if (PageNumbers.isAt(read, at)) {
        read.set(at, TextLine.mark(TextLine.Kind.BLANK));
      }
    }
    return read;
  }

  private static void read(String line, List<TextLine> read) {
    int marks = LineMarks.of(line);
    String plain = (marks & LineMarks.ODD) == 0 ? line : expand(line);
    if (plain.startsWith("- -")) {
      plain = plain.substring(2);
    }
    boolean bracket = (marks & LineMarks.BRACKET) != 0;
    if (bracket && isBracketedStub(plain.strip())) {
      read.add(TextLine.mark(TextLine.Kind.STUB));
      return;
    }
    if (!bracket || plain.indexOf('<') < 0) {
      RuledHeads.read(plain, marks, read);
      return;
    }
    char[] kept = plain.toCharArray();
    boolean stub = false;
    boolean page = false;
    boolean table = false;
    boolean end = false;
    int at = plain.indexOf('<');
    while (at >= 0) {
      int close = plain.indexOf('>', at);
      if (close < 0) {
        break;
      }
      String tag = plain.substring(at + 1, Math.min(close, at + 12)).toUpperCase(Locale.ROOT);
      boolean known = TAGS.contains(tag) || isFootnote(tag);
      stub |= tag.equals("S") || tag.equals("C");
      page |= tag.equals("PAGE");
      table |= tag.equals("TABLE");
      end |= tag.equals("/TABLE");
      if (known || tag.equals("PAGE") || tag.equals("TABLE") || tag.equals("/TABLE")) {
        for (int i = at; i <= close; i++) {
          kept[i] = ' ';
        }
      }
      at = plain.indexOf('<', close);
    }
    TextLine rest = page ? TextLine.mark(TextLine.Kind.PAGE) : TextLine.of(new String(kept));
    if (table) {
      read.add(TextLine.mark(TextLine.Kind.TABLE));
    }
    if (stub) {
      read.add(TextLine.mark(TextLine.Kind.STUB));
    }
    if (!rest.is(TextLine.Kind.BLANK) || !(stub || table || end)) {
      read.add(rest);
    }
    if (end) {
      read.add(TextLine.mark(TextLine.Kind.TABLE_END));
    }
  }

  /** Tags of columns whose angle brackets were turned to square ones. */
  private static boolean isBracketedStub(String line) {
    return (line.startsWith("[S]") || line.startsWith("[C]"))
        && line.replace("[S]", "").replace("[C]", "").isBlank();
  }

  private static boolean isFootnote(String tag) {
    return tag.length() >= 2
        && tag.length() <= 4
        && (tag.charAt(0) == 'F' || tag.startsWith("/F"))
        && Figures.isDigit(tag.charAt(tag.length() - 1));
  }

  /** The line with tabs expanded to stops of eight, and odd blanks as blanks. */
  private static String expand(String line) {
    StringBuilder expanded = new StringBuilder(line.length() + 32);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        do {
          expanded.append(' ');
        } while (expanded.length() % TAB != 0);
      } else if (c == '\u00A0' || c == '\u2002' || c == '\u2003' || c == '\u2009') {
        expanded.append(' ');
      } else if (c >= ' ' && c != '\u200B' && c != '\uFEFF' && !(c >= 127 && c < 160)) {
        expanded.append(c);
      }
    }
    return expanded.toString();
  }
}
