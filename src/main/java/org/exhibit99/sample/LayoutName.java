package org.exhibit99.sample;

/** How a company's releases are set. */
enum LayoutName {
  /** Fixed-width text with dotted leaders. */
  DOTTED_TEXT("txt"),
  /** Fixed-width text on pages with table, caption and column tags. */
  TAGGED_TEXT("txt"),
  /** Text whose tables are set apart by tabs. */
  TABBED_TEXT("txt"),
  /** HTML as filing agents wrote it: dollar signs and closing parentheses in cells of their own. */
  AGENT_HTML("htm"),
  /** HTML as word processors wrote it: whole numbers in a cell. */
  WORD_HTML("htm");

  private final String extension;

  LayoutName(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  boolean isHtml() {
    return this == AGENT_HTML || this == WORD_HTML;
  }
}
