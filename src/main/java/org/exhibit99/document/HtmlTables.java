package org.exhibit99.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.exhibit99.model.Rejection.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads table elements: tables of data become tables, tables for layout become paragraphs. */
final class HtmlTables {
  private static final int WIDEST = 2_000;

  private final HtmlReader reader;
  private final HtmlText words;

  /** What the cells of the table being read hold beside words: inner tables of data. */
  private @Nullable List<Object> parts;

  HtmlTables(HtmlReader reader, HtmlText words) {
    this.reader = reader;
    this.words = words;
  }

  void read(Element table, int depth) {
    @Nullable List<Object> outer = parts;
    List<List<Item>> rows = new ArrayList<>();
    List<Object> flow = new ArrayList<>();
    boolean nested = false;
    int[] blockedUntil = new int[16];
    int row = 0;
    int count = 0;
    for (Element tr : rows(table)) {
      HtmlStyle rowStyle = reader.style(tr);
      if (rowStyle.hidden()) {
        continue;
      }
      List<Item> items = new ArrayList<>();
      int column = 0;
      for (int i = 0; i < tr.childNodeSize(); i++) {
        if (!(tr.childNode(i) instanceof Element td) || !isCell(td)) {
          continue;
        }
        while (column < blockedUntil.length && blockedUntil[column] > row) {
          column++;
        }
        int colSpan = span(td, "colspan");
        int rowSpan = span(td, "rowspan");
        if (column + colSpan > WIDEST || ++count > reader.out().bounds().cells()) {
          reader
              .out()
              .reject(
                  Reason.TOO_LARGE,
                  String.format(
                      Locale.ROOT,
                      "A table has more than %d columns or %d cells; the rest of it was left out",
                      WIDEST,
                      reader.out().bounds().cells()));
          break;
        }
        if (rowSpan > 1) {
          if (blockedUntil.length < column + colSpan) {
            blockedUntil = Arrays.copyOf(blockedUntil, column + colSpan + 16);
          }
          for (int c = column; c < column + colSpan; c++) {
            blockedUntil[c] = row + rowSpan;
          }
        }
        parts = null;
        Item item = cell(td, row, column, colSpan, rowSpan, depth);
        if (parts != null) {
          nested = true;
          flow.addAll(parts);
        }
        if (!item.text().isEmpty()) {
          items.add(item);
          flow.add(item);
        }
        column += colSpan;
      }
      rows.add(items);
      row++;
    }
    parts = outer;
    finish(rows, flow, nested);
  }

  private void finish(List<List<Item>> rows, List<Object> flow, boolean nested) {
    if (!nested) {
      RawTable raw = new RawTable();
      for (List<Item> items : rows) {
        raw.addRow(flat(items));
      }
      if (raw.hasData()) {
        emit(raw.fold());
        return;
      }
    }
    layout(flow);
  }

  /** Lines of fixed width in a cell, which make the table around them a layout. */
  private record Preformatted(String lines) {}

  /** Takes lines of fixed width that stand in a cell. */
  void preformatted(String lines) {
    emitInCell(new Preformatted(lines));
  }

  private void emit(Object part) {
    if (reader.inCell()) {
      emitInCell(part);
    } else if (part instanceof Preformatted text) {
      new TextReader(reader.out()).read(text.lines());
    } else if (part instanceof Grid grid) {
      reader.out().table(grid);
    } else if (part instanceof Item item) {
      String text = item.text();
      int bullet = Headings.behindBullet(text);
      text = text.substring(bullet);
      reader.out().paragraph(text, Headings.isHeading(text, item.bold(), false), bullet > 0);
    }
  }

  /** In a cell, words join the cell's own; a table of data makes the outer table a layout. */
  private void emitInCell(Object part) {
    if (part instanceof Item item) {
      words.append(item.text(), item.bold());
      words.endLine();
      return;
    }
    List<Object> own = parts == null ? new ArrayList<>() : parts;
    parts = own;
    String before = words.words();
    if (!before.isEmpty()) {
      own.add(new Item(-1, 0, 1, before, false, 1, 0, words.isBold()));
      words.restart();
    }
    own.add(part);
  }

  /** Emits a layout table's cells in reading order: a row of single lines makes one paragraph. */
  private void layout(List<Object> flow) {
    List<Item> line = new ArrayList<>();
    for (Object part : flow) {
      if (part instanceof Item item) {
        if (!line.isEmpty() && line.get(0).row() != item.row()) {
          emitLine(line);
        }
        line.add(item);
      } else {
        emitLine(line);
        emit(part);
      }
    }
    emitLine(line);
  }

  private void emitLine(List<Item> line) {
    if (line.isEmpty()) {
      return;
    }
    boolean single = true;
    for (Item item : line) {
      single &= item.text().indexOf('\n') < 0;
    }
    if (single) {
      StringBuilder joined = new StringBuilder();
      boolean bold = true;
      for (Item item : line) {
        String text = item.text().substring(Headings.behindBullet(item.text()));
        if (text.isEmpty() || isMark(text, line)) {
          continue;
        }
        joined.append(joined.isEmpty() ? "" : " ").append(text);
        bold &= item.bold();
      }
      if (!joined.isEmpty()) {
        Item first = line.get(0);
        emit(new Item(first.row(), 0, 1, joined.toString(), false, 1, first.indent(), bold));
      }
    } else {
      for (Item item : line) {
        for (String part : item.text().split("\n", -1)) {
          if (!part.isBlank()) {
            emit(new Item(item.row(), 0, 1, part, false, 1, item.indent(), item.bold()));
          }
        }
      }
    }
    line.clear();
  }

  /** A letter or sign of a symbol font that stands as a bullet before words. */
  private static boolean isMark(String text, List<Item> line) {
    return text.length() == 1
        && line.size() > 1
        && line.get(0).text().equals(text)
        && (Character.isLowerCase(text.charAt(0)) || Figures.isDash(text.charAt(0)));
  }

  private static List<Item> flat(List<Item> items) {
    List<Item> flat = new ArrayList<>(items.size());
    for (Item item : items) {
      flat.add(
          item.text().indexOf('\n') < 0
              ? item
              : new Item(
                  item.row(),
                  item.from(),
                  item.to(),
                  TextTable.fold(item.text().replace('\n', ' ')),
                  false,
                  item.rowSpan(),
                  item.indent(),
                  item.bold()));
    }
    return flat;
  }

  private Item cell(Element td, int row, int column, int colSpan, int rowSpan, int depth) {
    HtmlStyle style = reader.style(td);
    if (style.hidden()) {
      return new Item(row, column, column + colSpan, "", false, rowSpan, 0, false);
    }
    HtmlText.Place outer = words.enter();
    words.indent(style.indent());
    reader.cellContent(td, depth + 2, style);
    String text = words.words();
    int indent = words.ownIndent();
    boolean bold = words.isBold();
    words.leave(outer);
    return new Item(row, column, column + colSpan, text, false, rowSpan, indent, bold);
  }

  private static boolean isCell(Element element) {
    String name = element.normalName();
    return name.equals("td") || name.equals("th");
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (int i = 0; i < table.childNodeSize(); i++) {
      Node node = table.childNode(i);
      if (!(node instanceof Element element)) {
        continue;
      }
      switch (element.normalName()) {
        case "tr" -> rows.add(element);
        case "tbody", "thead", "tfoot" -> {
          for (int j = 0; j < element.childNodeSize(); j++) {
            if (element.childNode(j) instanceof Element tr && tr.normalName().equals("tr")) {
              rows.add(tr);
            }
          }
        }
        default -> {}
      }
    }
    return rows;
  }

  private static int span(Element cell, String name) {
    if (!cell.hasAttr(name)) {
      return 1;
    }
    String value = cell.attr(name).strip();
    int span = 0;
    for (int i = 0; i < value.length() && i < 5 && Figures.isDigit(value.charAt(i)); i++) {
      span = span * 10 + value.charAt(i) - '0';
    }
    return Math.max(1, Math.min(span, WIDEST));
  }
}
