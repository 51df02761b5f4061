package org.exhibit99.document;

import java.util.ArrayList;
import java.util.List;

/** Reads plain text: fixed-width text with tables known by geometry, and tab-separated text. */
final class TextReader {
  private final DocumentBuilder out;

  TextReader(DocumentBuilder out) {
    this.out = out;
  }

  /** Reads text into blocks. */
  void read(String text) {
    String plain = text.indexOf("\\$") >= 0 ? text.replace("\\$", "$") : text;
    List<String> raw = TextLines.split(plain, out);
    List<String> fixed = new ArrayList<>();
    int at = 0;
    while (at < raw.size() && !out.isFull()) {
      int end = DelimitedTable.end(raw, at);
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
    while (at < lines.size() && !out.isFull()) {
      if (lines.get(at).isCleanRow()) {
        TextRegion region = TextRegion.around(lines, at, done);
        if (region.isTable()) {
          paragraphs.read(lines.subList(done, region.start()));
          out.table(new TextTable(lines.subList(region.start(), region.end())).read());
          done = region.end();
          at = done;
          continue;
        }
      }
      at++;
    }
    paragraphs.read(lines.subList(done, lines.size()));
  }
}
