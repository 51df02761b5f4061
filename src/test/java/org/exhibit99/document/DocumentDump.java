package org.exhibit99.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exhibit99.model.Content;
import org.exhibit99.model.Rejection;

/** Prints exhibits as the reader sees them: paragraphs, and tables as grids with their spans. */
public final class DocumentDump {
  private static final int WIDEST = 48;

  private DocumentDump() {}

  /** Dumps the files that the arguments name. */
  public static void main(String[] files) throws IOException {
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8);
    for (String file : files) {
      Path path = Path.of(file);
      long start = System.nanoTime();
      Document document =
          new DocumentReader()
              .read(Content.of(Files.readAllBytes(path)), path.getFileName().toString());
      out.printf(
          "##### %s %s, %d blocks, %d ms%n",
          path.getFileName(),
          document.mediaType(),
          document.blocks().size(),
          (System.nanoTime() - start) / 1_000_000);
      out.print(dump(document));
    }
    out.flush();
  }

  /** The document as a text. */
  public static String dump(Document document) {
    StringBuilder dump = new StringBuilder();
    for (Rejection rejection : document.rejections()) {
      dump.append("!! ").append(rejection.reason()).append(' ').append(rejection.detail());
      dump.append('\n');
    }
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        dump.append(paragraph.heading() ? "# " : "P ").append(paragraph.text()).append('\n');
      } else if (block instanceof Table table) {
        dump(table, dump);
      }
    }
    return dump.toString();
  }

  private static void dump(Table table, StringBuilder dump) {
    dump.append("T ").append(table.rows()).append(" x ").append(table.columns()).append('\n');
    int[] widths = new int[table.columns()];
    for (Cell cell : table.cells()) {
      int shown = Math.min(cell.text().length() + cell.indent() + 3, WIDEST);
      if (cell.columnSpan() == 1) {
        widths[cell.column()] = Math.max(widths[cell.column()], shown);
      }
    }
    int row = -1;
    int column = 0;
    for (Cell cell : table.cells()) {
      if (cell.row() != row) {
        row = cell.row();
        dump.append("\n  ");
        column = 0;
      }
      for (; column < cell.column(); column++) {
        dump.append(" ".repeat(widths[column])).append('|');
      }
      int width = cell.columnSpan() - 1;
      for (; column < cell.column() + cell.columnSpan(); column++) {
        width += widths[column];
      }
      String text = " ".repeat(cell.indent()) + (cell.bold() ? "*" : "") + cell.text();
      text = text.length() > width && width > 8 ? text.substring(0, width - 1) + "~" : text;
      dump.append(text)
          .append((cell.columnSpan() > 1 ? "_" : " ").repeat(Math.max(0, width - text.length())))
          .append('|');
    }
    dump.append("\n\n");
  }
}
