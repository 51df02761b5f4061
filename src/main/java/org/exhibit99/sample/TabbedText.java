package org.exhibit99.sample;

import java.util.List;

/** Text in long lines whose tables are set apart by tabs, as a wire service passes it on. */
final class TabbedText implements Layout {
  @Override
  public String body(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      write(part, text);
    }
    return text.toString();
  }

  private static void write(Part part, StringBuilder text) {
    if (part instanceof Part.Mark mark) {
      text.append(mark.words()).append("\n\n");
    } else if (part instanceof Part.Title title) {
      text.append(String.join(" ", title.lines())).append("\n\n");
    } else if (part instanceof Part.Heading heading) {
      text.append(heading.words()).append("\n\n");
    } else if (part instanceof Part.Paragraph paragraph) {
      text.append(paragraph.words()).append("\n\n");
    } else if (part instanceof Part.Bullets bullets) {
      bullets.items().forEach(item -> text.append("- ").append(item).append('\n'));
      text.append('\n');
    } else if (part instanceof Part.PageBreak) {
      text.append('\n');
    } else if (part instanceof Part.Grid grid) {
      write(grid, text);
    }
  }

  private static void write(Part.Grid grid, StringBuilder text) {
    String title = String.join(" ", grid.title());
    text.append(title).append(title.isEmpty() ? "" : " ").append(grid.caption()).append("\n\n");
    heads(grid.columns(), text);
    for (Part.Line line : grid.lines()) {
      if (line instanceof Part.Section section) {
        text.append(section.label()).append("\t".repeat(grid.columns().size())).append('\n');
      } else if (line instanceof Part.Row row) {
        text.append(row.label());
        row.figures().forEach(figure -> text.append('\t').append(figure.text(" ")));
        text.append('\n');
      }
    }
    text.append('\n');
  }

  private static void heads(List<Part.Column> columns, StringBuilder text) {
    if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
      String last = "";
      for (Part.Column column : columns) {
        text.append('\t');
        if (!column.group().equals(last)) {
          text.append(column.group().replace('\n', ' '));
        }
        last = column.group();
      }
      text.append('\n');
    }
    for (Part.Column column : columns) {
      text.append('\t').append(column.head().replace('\n', ' '));
      text.append(column.note().isEmpty() ? "" : " " + column.note());
    }
    text.append('\n');
  }
}
