package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plain text: fixed-width text with tables known by geometry, and tab-separated text. */
final class TextReader {
  /**
   * Rows that make no table are looked at from each of them on. Once so many lines were looked at
   * in vain, what makes no table is passed over whole.
   */
  private static final int MOST_VAIN = 200_000;

  private final DocumentBuilder out;

  TextReader(DocumentBuilder out) {
    this.out = out;
  }

  /** Reads text into blocks. */
  void read(String text) {
    out.expect(text.length());
    String plain = text.indexOf("\\$") >= 0 ? text.replace("\\$", "$") : text;
    List<String> raw = TextLines.split(plain, out);
    boolean tabs = plain.indexOf('\t') >= 0;
    if (tabs ? TabStops.areSet(raw) : plain.indexOf('|') < 0) {
      fixedWidth(raw);
      return;
    }
    List<String> fixed = new ArrayList<>();
    int at = 0;
    while (at < raw.size()) {
      boolean row = DelimitedTable.isRow(raw.get(at));
      if (row && out.isFull()) {
        break;
      }
      int end = row ? DelimitedTable.end(raw, at) : at;
      if (end > at) {
        fixedWidth(fixed);
        fixed.clear();
        out.table(DelimitedTable.read(raw.subList(at, end)));
        at = end;
      } else {
        fixed.add(raw.get(at));
        at++;
      }
    }
    fixedWidth(fixed);
  }

  private void fixedWidth(List<String> raw) {
    List<TextLine> lines = TextLines.read(raw);
    TextParagraphs paragraphs = new TextParagraphs(out);
    int done = 0;
    int at = 0;
    long vain = 0;
    while (at < lines.size()) {
      if (!lines.get(at).is(TextLine.Kind.ROW)) {
        at++;
        continue;
      }
      if (out.isFull()) {
        break;
      }
      TextRegion region = lines.get(at).isCleanRow() ? TextRegion.around(lines, at, done) : null;
      int end = region == null || !region.isTable() ? at + 1 : region.end();
      Optional<SideBySide> pair = SideBySide.within(lines, at, end, done);
      if (pair.isPresent()) {
        SideBySide both = pair.get();
        paragraphs.read(lines.subList(done, both.start()));
        paragraphs.read(both.titles(lines));
        out.table(new TextTable(both.left(lines)).read());
        out.table(new TextTable(both.right(lines)).read());
        done = both.end();
        at = done;
        continue;
      }
      if (region != null && region.isTable()) {
        paragraphs.read(lines.subList(done, region.start()));
        out.table(new TextTable(lines.subList(region.start(), region.end())).read());
        done = region.end();
        at = done;
        continue;
      }
      if (region != null) {
        vain += region.end() - at;
      }
      at = region != null && vain > MOST_VAIN ? region.end() : at + 1;
    }
    paragraphs.read(lines.subList(done, lines.size()));
  }
}
