package org.exhibit99.sample;

import java.util.List;

/**
 * HTML as word processors save it: styles on every paragraph, non-breaking blanks for indents, a
 * number with its signs in one cell.
 */
final class WordHtml implements Layout {
  private static final String FONT = "<font size=2 face=\"Times New Roman\">";

  @Override
  public String body(List<Part> parts) {
    StringBuilder html =
        new StringBuilder("<html>\n<head>\n<title>Press Release</title>\n</head>\n")
            .append("<body lang=EN-US>\n<div class=Section1>\n");
    parts.forEach(part -> write(part, html));
    return html.append("</div>\n</body>\n</html>\n").toString();
  }

  private static void write(Part part, StringBuilder html) {
    if (part instanceof Part.Mark mark) {
      paragraph("right", "<b>" + Markup.escaped(mark.words()) + "</b>", html);
    } else if (part instanceof Part.Title title) {
      title.lines().forEach(l -> paragraph("center", "<b>" + Markup.escaped(l) + "</b>", html));
      blank(html);
    } else if (part instanceof Part.Heading heading) {
      paragraph("left", "<b><u>" + Markup.escaped(heading.words()) + "</u></b>", html);
      blank(html);
    } else if (part instanceof Part.Paragraph text) {
      paragraph("left", Markup.escaped(text.words()), html);
      blank(html);
    } else if (part instanceof Part.Bullets bullets) {
      html.append("<ul style='margin-top:0in' type=disc>\n");
      for (String item : bullets.items()) {
        html.append("<li class=MsoNormal>")
            .append(FONT)
            .append(Markup.escaped(item))
            .append("</font></li>\n");
      }
      html.append("</ul>\n");
    } else if (part instanceof Part.PageBreak) {
      html.append("<br clear=all style='page-break-before:always'>\n");
    } else if (part instanceof Part.Grid grid) {
      write(grid, html);
      blank(html);
    }
  }

  private static void blank(StringBuilder html) {
    paragraph("left", "&nbsp;", html);
  }

  private static void paragraph(String align, String markup, StringBuilder html) {
    html.append("<p class=MsoNormal align=")
        .append(align)
        .append(" style='text-align:")
        .append(align)
        .append("'>")
        .append(FONT)
        .append(markup)
        .append("</font></p>\n");
  }

  private static void write(Part.Grid grid, StringBuilder html) {
    for (String title : grid.title()) {
      paragraph("center", "<b>" + Markup.escaped(title) + "</b>", html);
    }
    paragraph("center", Markup.escaped(grid.caption()), html);
    html.append("<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 width=640>\n");
    heads(grid.columns(), html);
    for (Part.Line line : grid.lines()) {
      if (line instanceof Part.Section section) {
        html.append("<tr>");
        label("<b>" + Markup.escaped(section.label()) + "</b>", section.indent(), html);
        html.append("<td>&nbsp;</td>".repeat(grid.columns().size())).append("</tr>\n");
      } else if (line instanceof Part.Row row) {
        html.append("<tr>");
        label(Markup.escaped(row.label()), row.indent(), html);
        row.figures().forEach(figure -> cell(figure, html));
        html.append("</tr>\n");
      }
    }
    html.append("</table>\n");
  }

  private static void heads(List<Part.Column> columns, StringBuilder html) {
    if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
      html.append("<tr><td width=320>&nbsp;</td>");
      for (int first = 0; first < columns.size(); ) {
        int last = first;
        String group = columns.get(first).group();
        while (last + 1 < columns.size() && columns.get(last + 1).group().equals(group)) {
          last++;
        }
        head(group.replace('\n', ' '), last - first + 1, html);
        first = last + 1;
      }
      html.append("</tr>\n");
    }
    html.append("<tr><td width=320>&nbsp;</td>");
    for (Part.Column column : columns) {
      String note = column.note().isEmpty() ? "" : " " + column.note();
      head(column.head().replace('\n', ' ') + note, 1, html);
    }
    html.append("</tr>\n");
  }

  private static void head(String words, int columns, StringBuilder html) {
    html.append("<td colspan=")
        .append(columns)
        .append(" align=center style='border-bottom:solid windowtext 1.0pt'>")
        .append(FONT)
        .append("<b>")
        .append(words.isEmpty() ? "&nbsp;" : Markup.escaped(words))
        .append("</b></font></td>");
  }

  private static void label(String markup, int indent, StringBuilder html) {
    html.append("<td valign=bottom>")
        .append(FONT)
        .append("&nbsp;&nbsp;&nbsp;".repeat(indent))
        .append(markup)
        .append("</font></td>");
  }

  private static void cell(Figure figure, StringBuilder html) {
    html.append("<td align=right valign=bottom nowrap>")
        .append(FONT)
        .append(figure.isBlank() ? "&nbsp;" : figure.text("&nbsp;&nbsp;"))
        .append("</font></td>");
  }
}
