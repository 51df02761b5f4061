package org.exhibit99.document;

/** A paragraph or a table. */
public sealed interface Block permits Paragraph, Table {
  /** Its first character in {@link Document#text()}. */
  int start();

  /** The character behind its last one in {@link Document#text()}. */
  int end();
}
