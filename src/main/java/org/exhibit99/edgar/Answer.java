package org.exhibit99.edgar;

import java.io.InputStream;

/** What EDGAR answers to a request. */
public sealed interface Answer {
  /**
   * The file. Its stream goes on where it broke off if the connection breaks, and is to be closed.
   *
   * @param body the bytes
   * @param validators what to ask with next time
   */
  record Found(InputStream body, Validators validators) implements Answer {}

  /** It has not changed since the validators were given. */
  record Unchanged() implements Answer {}

  /**
   * It is not there.
   *
   * @param url where it is not
   */
  record Absent(String url) implements Answer {}
}
