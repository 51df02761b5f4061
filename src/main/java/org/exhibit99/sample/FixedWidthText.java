package org.exhibit99.sample;

import java.util.List;
import java.util.Locale;

/** Text of eighty columns whose tables stand in columns of blanks. */
final class FixedWidthText implements Layout {
  private static final int WIDTH = 78;
  private final boolean tagged;

  /**
   * @param tagged whether pages and tables carry EDGAR's tags; otherwise labels have dotted leaders
   */
  FixedWidthText(boolean tagged) {
    this.tagged = tagged;
  }

  @Override
  public String body(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      write(part, text);
    }
    return text.toString();
  }

  private void write(Part part, StringBuilder text) {
    if (part instanceof Part.Mark mark) {
      line(tagged ? Lines.right(mark.words(), WIDTH) : mark.words(), text);
      text.append('\n');
    } else if (part instanceof Part.Title title) {
      for (String line : title.lines()) {
        for (String words : Lines.wrapped(line.toUpperCase(Locale.ROOT), WIDTH - 18)) {
          line(Lines.centered(words, WIDTH), text);
        }
      }
      text.append('\n');
    } else if (part instanceof Part.Heading heading) {
      line(tagged ? heading.words().toUpperCase(Locale.ROOT) : heading.words(), text);
      text.append('\n');
    } else if (part instanceof Part.Paragraph paragraph) {
      List<String> lines = Lines.wrapped((tagged ? "     " : "") + paragraph.words(), WIDTH);
      lines.forEach(words -> line(words, text));
      text.append('\n');
    } else if (part instanceof Part.Bullets bullets) {
      bullets.items().forEach(item -> bullet(item, text));
    } else if (part instanceof Part.PageBreak) {
      text.append(tagged ? "<PAGE>\n" : "\n\n");
    } else if (part instanceof Part.Grid grid) {
      new FixedWidthGrid(grid, tagged).write(text);
    }
  }

  private void bullet(String item, StringBuilder text) {
    String mark = tagged ? "  -  " : "      o     ";
    List<String> lines = Lines.wrapped(item, WIDTH - mark.length());
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i), text);
    }
    text.append('\n');
  }

  private static void line(String words, StringBuilder text) {
    text.append(Lines.trimmed(words)).append('\n');
  }
}
