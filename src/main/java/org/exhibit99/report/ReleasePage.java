package org.exhibit99.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exhibit99.document.Block;
import org.exhibit99.document.Cell;
import org.exhibit99.document.Document;
import org.exhibit99.document.Paragraph;
import org.exhibit99.document.Table;
import org.exhibit99.model.Location;

/**
 * The page of an exhibit: its text with every cell and sentence marked that a value was read from.
 *
 * <p>The text is hostile. It is laid out anew from the document's words, nothing of its markup is
 * taken over, and the page allows no script at all.
 */
public final class ReleasePage {
  /** The most rows of a table and paragraphs that a page shows. */
  private static final int MOST_BLOCKS = 20_000;

  /**
   * What is said above the text.
   *
   * @param exhibitId the exhibit
   * @param companyId whose release it is
   * @param company the company's name, maybe empty
   * @param released when it came out, maybe empty
   * @param kind what kind of release it is
   * @param form the form, maybe empty
   * @param type the exhibit's type, maybe empty
   * @param accession the accession number, maybe empty
   * @param sha256 the digest of its bytes
   * @param source where it was read from
   */
  public record Head(
      String exhibitId,
      String companyId,
      String company,
      String released,
      String kind,
      String form,
      String type,
      String accession,
      String sha256,
      String source) {}

  /**
   * A place that a value was read from.
   *
   * @param location the cell or the stretch of the sentence
   * @param words what was read, as {@code net income, 3 months to 2007-09-30: …}
   */
  public record Mark(Location location, String words) {}

  private ReleasePage() {}

  /** The page's HTML. */
  public static String html(Head head, Document document, List<Mark> marks) {
    Map<Integer, List<Mark>> byBlock = new TreeMap<>();
    for (Mark mark : marks) {
      byBlock.computeIfAbsent(mark.location().block(), b -> new ArrayList<>()).add(mark);
    }
    List<Map<String, ?>> blocks = new ArrayList<>();
    int most = Math.min(document.blocks().size(), MOST_BLOCKS);
    int tables = 0;
    for (int i = 0; i < most; i++) {
      Block block = document.blocks().get(i);
      List<Mark> own = byBlock.getOrDefault(i, List.of());
      if (block instanceof Table table) {
        tables++;
        blocks.add(table(table, i, tables, own));
      } else if (block instanceof Paragraph paragraph) {
        blocks.add(Map.of("heading", paragraph.heading(), "pieces", pieces(paragraph, own)));
      }
    }
    return Pages.page(
        "release",
        Map.of(
            "root",
            "../",
            "head",
            head,
            "title",
            (head.company().isEmpty() ? head.companyId() : head.company())
                + (head.released().isEmpty() ? "" : ", " + head.released()),
            "companyPage",
            PageNames.company(head.companyId()),
            "blocks",
            blocks,
            "left",
            document.blocks().size() - most,
            "marks",
            marks.size(),
            "unread",
            document.rejections().stream().map(r -> r.detail()).toList()));
  }

  private static Map<String, ?> table(Table table, int block, int number, List<Mark> marks) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Mark mark : marks) {
      words
          .computeIfAbsent(PageNames.anchor(mark.location()), a -> new ArrayList<>())
          .add(mark.words());
    }
    Map<Integer, List<Map<String, ?>>> rows = new TreeMap<>();
    Map<Integer, Integer> filled = new TreeMap<>();
    for (Cell cell : table.cells()) {
      List<Map<String, ?>> row = rows.computeIfAbsent(cell.row(), r -> new ArrayList<>());
      int next = filled.getOrDefault(cell.row(), 0);
      int gap = cell.column() - next;
      String anchor = "b" + block + "r" + cell.row() + "c" + cell.column();
      row.add(
          Map.of(
              "gap",
              Math.max(0, gap),
              "text",
              cell.text(),
              "span",
              cell.columnSpan(),
              "indent",
              Math.min(6, Math.max(0, cell.indent())),
              "bold",
              cell.bold(),
              "label",
              cell.column() == 0,
              "anchor",
              words.containsKey(anchor) ? anchor : "",
              "words",
              String.join("; ", words.getOrDefault(anchor, List.of()))));
      filled.put(cell.row(), cell.column() + cell.columnSpan());
    }
    return Map.of("table", number, "rows", List.copyOf(rows.values()));
  }

  /** The words of a paragraph and, between them, where marks begin and end. */
  private static List<Map<String, ?>> pieces(Paragraph paragraph, List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(
        Comparator.comparingInt((Mark m) -> m.location().start())
            .thenComparingInt(m -> -m.location().end()));
    List<Map<String, ?>> pieces = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int at = paragraph.start();
    String last = "";
    for (Mark mark : sorted) {
      String anchor = PageNames.anchor(mark.location());
      int start = within(paragraph, mark.location().start());
      if (anchor.equals(last) || start < at) {
        continue;
      }
      last = anchor;
      while (!open.isEmpty() && open.peek() <= start) {
        at = text(paragraph, pieces, at, open.pop());
        pieces.add(Map.of("close", true));
      }
      at = text(paragraph, pieces, at, start);
      int end = within(paragraph, mark.location().end());
      // A mark that reaches over the end of the one it begins in ends with it.
      open.push(open.isEmpty() ? end : Math.min(end, open.peek()));
      pieces.add(Map.of("open", anchor, "words", words(sorted, anchor)));
    }
    while (!open.isEmpty()) {
      at = text(paragraph, pieces, at, open.pop());
      pieces.add(Map.of("close", true));
    }
    text(paragraph, pieces, at, paragraph.end());
    return pieces;
  }

  private static int text(Paragraph paragraph, List<Map<String, ?>> pieces, int from, int to) {
    if (to > from) {
      pieces.add(
          Map.of(
              "text",
              paragraph.text().substring(from - paragraph.start(), to - paragraph.start())));
    }
    return Math.max(from, to);
  }

  private static int within(Paragraph paragraph, int place) {
    int end = paragraph.start() + paragraph.text().length();
    return Math.min(Math.max(place, paragraph.start()), end);
  }

  private static String words(List<Mark> marks, String anchor) {
    return String.join(
        "; ",
        marks.stream()
            .filter(mark -> PageNames.anchor(mark.location()).equals(anchor))
            .map(Mark::words)
            .toList());
  }
}
