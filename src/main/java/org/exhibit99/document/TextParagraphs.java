package org.exhibit99.document;

import java.util.List;

/** Joins the lines of fixed-width text to paragraphs, headings and bullets. */
final class TextParagraphs {
  private static final int SPARE = 12;
  private static final int LONG = 170;

  private final DocumentBuilder out;
  private final StringBuilder words = new StringBuilder();
  private int indent;
  private int lastEnd;
  private int lastIndent;
  private boolean listed;
  private int lines;
  private boolean centred;

  TextParagraphs(DocumentBuilder out) {
    this.out = out;
  }

  void read(List<TextLine> stretch) {
    int width = width(stretch);
    for (TextLine line : stretch) {
      switch (line.kind()) {
        case ROW, WORDS -> line(line, width);
        default -> end();
      }
    }
    end();
  }

  /** How wide full lines are: the length that few lines go beyond. */
  private static int width(List<TextLine> stretch) {
    int[] lengths = new int[LONG + 1];
    int count = 0;
    for (TextLine line : stretch) {
      int length = line.text().length();
      if (length > 40 && length <= LONG) {
        lengths[length]++;
        count++;
      }
    }
    int beyond = 0;
    for (int length = LONG; length > 40; length--) {
      beyond += lengths[length];
      if (beyond * 8 > count) {
        return length;
      }
    }
    return 72;
  }

  private void line(TextLine line, int width) {
    String text = line.text().strip();
    int at = line.indent();
    boolean centre = at > 4 && Math.abs(at + line.text().length() - width) <= 6 && at > 7;
    if (lines > 0 && begins(text, at, centre, width)) {
      end();
    }
    if (lines == 0) {
      indent = at;
      centred = centre;
      listed = isItem(text);
      words.append(text.substring(Headings.behindBullet(text)));
    } else {
      boolean hyphen =
          words.length() > 1
              && words.charAt(words.length() - 1) == '-'
              && Character.isLetterOrDigit(words.charAt(words.length() - 2));
      if (!hyphen) {
        words.append(' ');
      }
      words.append(text);
    }
    lastEnd = line.text().length();
    lastIndent = at;
    lines++;
  }

  /** Whether a line begins a new paragraph behind the one before. */
  private boolean begins(String text, int at, boolean centre, int width) {
    if (lastEnd > LONG || at + text.length() > LONG || isItem(text)) {
      return true;
    }
    if (centred) {
      return !centre;
    }
    if (at > lastIndent + 2 && lines > 1) {
      return true;
    }
    int word = text.indexOf(' ');
    word = word < 0 ? text.length() : word;
    return lastEnd + 1 + word + SPARE <= width && !LabelWords.startsLow(text);
  }

  /** Whether words begin with a bullet, a number or a footnote mark of a list. */
  private static boolean isItem(String text) {
    if (Headings.behindBullet(text) > 0 || text.startsWith("- ") || text.startsWith("* ")) {
      return true;
    }
    int at = text.charAt(0) == '(' ? 1 : 0;
    int end = at;
    while (end < text.length() && end - at < 2 && Figures.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == at && at == 1 && text.length() > 2 && Character.isLetter(text.charAt(1))) {
      end = 2;
    }
    return end > at
        && end + 1 < text.length()
        && (text.charAt(end) == ')' || (at == 0 && text.charAt(end) == '.'))
        && text.charAt(end + 1) == ' ';
  }

  private void end() {
    if (lines > 0) {
      String text = TextTable.fold(words.toString());
      boolean heading = lines < 5 && Headings.isHeading(text, false, centred && indent > 7);
      out.paragraph(text, heading, listed);
    }
    words.setLength(0);
    lines = 0;
  }
}
