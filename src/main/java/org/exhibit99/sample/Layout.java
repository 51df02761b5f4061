package org.exhibit99.sample;

import java.util.ArrayList;
import java.util.List;

/** Sets a release in one of the ways of its time. */
interface Layout {
  /** Any document without an exhibit's mark, in ASCII. */
  String body(List<Part> parts);

  /** The whole exhibit, in ASCII. */
  default String set(ReleaseText release) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Mark("Exhibit 99.1"));
    parts.addAll(release.parts());
    return body(parts);
  }

  /** The layout of that name. */
  static Layout of(LayoutName name) {
    return switch (name) {
      case DOTTED_TEXT -> new FixedWidthText(false);
      case TAGGED_TEXT -> new FixedWidthText(true);
      case TABBED_TEXT -> new TabbedText();
      case AGENT_HTML -> new AgentHtml();
      case WORD_HTML -> new WordHtml();
    };
  }
}
