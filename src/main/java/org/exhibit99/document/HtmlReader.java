package org.exhibit99.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.exhibit99.model.Rejection.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads HTML in one walk over jsoup's tree. */
final class HtmlReader {
  private final DocumentBuilder out;
  private final HtmlText words = new HtmlText();
  private final Map<String, HtmlStyle> styles = new HashMap<>();
  private final HtmlTables tables;
  private int bold;
  private int items;
  private int centred;
  private int raised;
  private int cells;
  private int images;

  HtmlReader(DocumentBuilder out) {
    this.out = out;
    this.tables = new HtmlTables(this, words);
  }

  /** Reads the text of an HTML document into blocks. */
  void read(String html) {
    Parser parser = Parser.htmlParser().setMaxDepth(out.bounds().depth());
    Element root = parser.parseInput(PreformattedTables.escaped(html), "");
    children(root, 0);
    endParagraph();
    if (images > 0 && !out.hasBlocks()) {
      out.reject(
          Reason.NO_TEXT,
          String.format(
              Locale.ROOT, "It holds %d images and no text; a picture is not read", images));
    }
  }

  void children(Node parent, int depth) {
    int count = parent.childNodeSize();
    for (int i = 0; i < count; i++) {
      Node node = parent.childNode(i);
      if (node instanceof TextNode text) {
        words.append(text.getWholeText(), bold > 0);
      } else if (node instanceof Element element) {
        element(element, depth + 1);
      }
    }
  }

  private void element(Element element, int depth) {
    if (depth > out.bounds().depth()) {
      out.reject(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "Elements nest deeper than %d; what is deeper was left out",
              out.bounds().depth()));
      return;
    }
    String name = element.normalName();
    switch (name) {
      case "script", "style", "head", "title", "noscript", "ix:header", "ix:hidden", "template" -> {
        return;
      }
      case "br" -> {
        words.lineBreak();
        if (cells == 0 && words.endsParagraph()) {
          endParagraph();
        }
        return;
      }
      case "img" -> {
        images++;
        return;
      }
      case "hr" -> {
        block();
        return;
      }
      default -> {}
    }
    HtmlStyle style = style(element);
    if (style.hidden()) {
      return;
    }
    switch (name) {
      case "table" -> {
        if (out.isFull()) {
          return;
        }
        block();
        tables.read(element, depth);
        block();
      }
      case "pre" -> pre(element);
      case "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "center",
          "address",
          "blockquote",
          "section",
          "article",
          "header",
          "footer",
          "tr",
          "td",
          "th",
          "body",
          "caption",
          "page",
          "document",
          "text" ->
          blockElement(element, name, style, depth);
      default -> inline(element, name, style, depth);
    }
  }

  private void blockElement(Element element, String name, HtmlStyle style, int depth) {
    block();
    int boldBefore = bold;
    if (style.weight() != 0) {
      bold = style.weight() > 0 ? bold + 1 : 0;
    }
    boolean title = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
    if (title) {
      bold++;
    }
    boolean item = name.equals("li");
    items += item ? 1 : 0;
    boolean centre = style.align() == 'c' || name.equals("center") || isCentred(element);
    centred += centre ? 1 : 0;
    words.indent(style.indent());
    children(element, depth);
    block();
    words.indent(-style.indent());
    items -= item ? 1 : 0;
    centred -= centre ? 1 : 0;
    bold = boldBefore;
  }

  private void inline(Element element, String name, HtmlStyle style, int depth) {
    int boldBefore = bold;
    int raisedBefore = raised;
    if (name.equals("b") || name.equals("strong")) {
      bold++;
    }
    if (style.weight() != 0) {
      bold = style.weight() > 0 ? bold + 1 : 0;
    }
    if (name.equals("sup") || style.raised()) {
      raised++;
      words.startMark();
    }
    children(element, depth);
    if (raised > raisedBefore) {
      words.endMark();
    }
    raised = raisedBefore;
    bold = boldBefore;
  }

  private static boolean isCentred(Element element) {
    return element.hasAttr("align") && element.attr("align").equalsIgnoreCase("center");
  }

  private void pre(Element element) {
    StringBuilder lines = new StringBuilder();
    wholeText(element, lines, 0);
    block();
    if (cells == 0) {
      new TextReader(out).read(lines.toString());
    } else if (lines.toString().strip().indexOf('\n') >= 0) {
      tables.preformatted(lines.toString());
    } else {
      children(element, 0);
      block();
    }
  }

  private void wholeText(Node parent, StringBuilder lines, int depth) {
    if (depth > out.bounds().depth()) {
      return;
    }
    for (int i = 0; i < parent.childNodeSize(); i++) {
      Node node = parent.childNode(i);
      if (node instanceof TextNode text) {
        lines.append(text.getWholeText().replace('\u00A0', ' '));
      } else if (node instanceof Element element) {
        if (element.normalName().equals("br")) {
          lines.append('\n');
        } else {
          wholeText(element, lines, depth + 1);
        }
      }
    }
  }

  /**
   * Walks over what a cell holds; the cell's own dress holds unless what is in it says otherwise.
   */
  void cellContent(Element cell, int depth, HtmlStyle style) {
    int boldBefore = bold;
    bold = style.weight() > 0 || cell.normalName().equals("th") ? 1 : 0;
    cells++;
    children(cell, depth);
    cells--;
    bold = boldBefore;
  }

  HtmlStyle style(Element element) {
    if (!element.hasAttr("style")) {
      return HtmlStyle.NONE;
    }
    return styles.computeIfAbsent(element.attr("style"), HtmlStyle::of);
  }

  boolean inCell() {
    return cells > 0;
  }

  DocumentBuilder out() {
    return out;
  }

  /** A block begins or ends here: in a cell a line ends, elsewhere a paragraph. */
  void block() {
    if (cells > 0) {
      words.endLine();
    } else {
      endParagraph();
    }
  }

  private void endParagraph() {
    String text = words.takeParagraph();
    if (!text.isEmpty() && !PageNumbers.isNumber(text)) {
      boolean heading = Headings.isHeading(text, words.wasBold(), centred > 0);
      out.paragraph(text, heading, items > 0 || words.wasListed());
    }
  }
}
