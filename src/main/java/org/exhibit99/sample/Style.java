package org.exhibit99.sample;

/** How a company likes to tell its results. */
enum Style {
  /** A list of highlights with comparisons, then the tables. */
  HIGHLIGHTS,
  /** Paragraphs by subject, statements, and a summary of five quarters. */
  SECTIONS,
  /** Tables of two periods with their change between short paragraphs. */
  COMPARISONS
}
