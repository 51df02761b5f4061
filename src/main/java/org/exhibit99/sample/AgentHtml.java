package org.exhibit99.sample;

import java.util.List;

/**
 * HTML as filing agents set it: upper-case tags, font tags, spacer columns, dollar signs and
 * closing parentheses in cells of their own, rules as rows.
 */
final class AgentHtml implements Layout {
  @Override
  public String body(List<Part> parts) {
    StringBuilder html =
        new StringBuilder("<HTML><HEAD>\n<TITLE>Press Release</TITLE>\n</HEAD>\n")
            .append("<BODY BGCOLOR=\"WHITE\">\n\n");
    parts.forEach(part -> write(part, html));
    return html.append("</BODY></HTML>\n").toString();
  }

  private static void write(Part part, StringBuilder html) {
    if (part instanceof Part.Mark mark) {
      paragraph("right", "<B>" + Markup.escaped(mark.words()) + "</B>", html);
    } else if (part instanceof Part.Title title) {
      paragraph("center", "<B>" + Markup.escaped(String.join("\n", title.lines())) + "</B>", html);
    } else if (part instanceof Part.Heading heading) {
      paragraph("left", "<B>" + Markup.escaped(heading.words()) + "</B>", html);
    } else if (part instanceof Part.Paragraph text) {
      paragraph("left", Markup.escaped(text.words()), html);
    } else if (part instanceof Part.Bullets bullets) {
      for (String item : bullets.items()) {
        html.append("<TABLE BORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\" WIDTH=\"100%\">\n")
            .append("<TR><TD WIDTH=\"4%\"><FONT SIZE=\"1\">&nbsp;</FONT></TD>")
            .append("<TD WIDTH=\"3%\" VALIGN=\"top\"><FONT SIZE=\"2\">&#149;</FONT></TD>\n")
            .append("<TD VALIGN=\"top\"><FONT SIZE=\"2\">")
            .append(Markup.escaped(item))
            .append("</FONT></TD></TR></TABLE>\n");
      }
    } else if (part instanceof Part.PageBreak) {
      html.append("<P STYLE=\"page-break-before:always\"><HR SIZE=\"3\" NOSHADE></P>\n");
    } else if (part instanceof Part.Grid grid) {
      write(grid, html);
    }
  }

  private static void paragraph(String align, String markup, StringBuilder html) {
    html.append("<P STYLE=\"margin-top:12px;margin-bottom:0px\" ALIGN=\"")
        .append(align)
        .append("\"><FONT SIZE=\"2\">")
        .append(markup)
        .append(" </FONT></P>\n");
  }

  private static void write(Part.Grid grid, StringBuilder html) {
    if (!grid.title().isEmpty()) {
      paragraph("center", "<B>" + Markup.escaped(String.join("\n", grid.title())) + "</B>", html);
    }
    paragraph("center", Markup.escaped(grid.caption()), html);
    int columns = grid.columns().size();
    html.append("<TABLE CELLSPACING=\"0\" CELLPADDING=\"0\" WIDTH=\"100%\" BORDER=\"0\">\n")
        .append("<TR><TD WIDTH=\"52%\"></TD>")
        .append(
            "<TD VALIGN=\"bottom\" WIDTH=\"2%\"></TD><TD></TD><TD></TD><TD></TD>".repeat(columns))
        .append("</TR>\n");
    groups(grid.columns(), html);
    html.append("<TR><TD VALIGN=\"bottom\"><FONT SIZE=\"1\">&nbsp;</FONT></TD>");
    for (Part.Column column : grid.columns()) {
      head(column.head() + (column.note().isEmpty() ? "" : "\n" + column.note()), 1, html);
    }
    html.append("</TR>\n");
    grid.lines().forEach(line -> write(line, columns, html));
    html.append("</TABLE>\n");
  }

  private static void groups(List<Part.Column> columns, StringBuilder html) {
    if (columns.stream().allMatch(column -> column.group().isEmpty())) {
      return;
    }
    html.append("<TR><TD VALIGN=\"bottom\"><FONT SIZE=\"1\">&nbsp;</FONT></TD>");
    for (int first = 0; first < columns.size(); ) {
      int last = first;
      String group = columns.get(first).group();
      while (last + 1 < columns.size() && columns.get(last + 1).group().equals(group)) {
        last++;
      }
      head(group, last - first + 1, html);
      first = last + 1;
    }
    html.append("</TR>\n");
  }

  /** A heading over some columns, each of a spacer, a sign, a number and what closes it. */
  private static void head(String words, int columns, StringBuilder html) {
    html.append("\n<TD><FONT SIZE=\"1\">&nbsp;</FONT></TD><TD COLSPAN=\"")
        .append(columns * 4 - 1)
        .append("\" ALIGN=\"center\" STYLE=\"border-bottom:1px solid #000000\">")
        .append("<FONT SIZE=\"1\"><B>")
        .append(words.isEmpty() ? "&nbsp;" : Markup.escaped(words))
        .append("</B></FONT></TD>");
  }

  private static void write(Part.Line line, int columns, StringBuilder html) {
    if (line instanceof Part.Section section) {
      label(section.label(), section.indent(), html);
      html.append("<TD COLSPAN=\"").append(columns * 4).append("\"></TD></TR>\n");
    } else if (line instanceof Part.Rule rule) {
      String mark = rule.isDouble() ? "<HR SIZE=\"3\" NOSHADE>" : "<HR SIZE=\"1\" NOSHADE>";
      html.append("<TR><TD></TD>")
          .append(("<TD></TD><TD COLSPAN=\"2\">" + mark + "</TD><TD></TD>").repeat(columns))
          .append("</TR>\n");
    } else if (line instanceof Part.Row row) {
      label(row.label(), row.indent(), html);
      row.figures().forEach(figure -> cells(figure, html));
      html.append("</TR>\n");
    }
  }

  private static void label(String words, int indent, StringBuilder html) {
    html.append("<TR BGCOLOR=\"#cceeff\"><TD VALIGN=\"top\"><P STYLE=\"margin-left:")
        .append(indent + 1)
        .append(".00em; text-indent:-1.00em\"><FONT SIZE=\"2\">")
        .append(Markup.escaped(words))
        .append("</FONT></P></TD>");
  }

  private static void cells(Figure figure, StringBuilder html) {
    String digits = figure.isDash() ? "&#151;" : figure.digits();
    html.append("\n<TD><FONT SIZE=\"1\">&nbsp;</FONT></TD><TD><FONT SIZE=\"2\">")
        .append(figure.dollar() ? "$" : "&nbsp;")
        .append("</FONT></TD><TD ALIGN=\"right\"><FONT SIZE=\"2\">")
        .append(figure.negative() ? "(" : "")
        .append(digits)
        .append("</FONT></TD><TD NOWRAP><FONT SIZE=\"2\">")
        .append(figure.negative() ? ")" : "")
        .append(figure.percent() ? "%" : "")
        .append("&nbsp;</FONT></TD>");
  }
}
