package org.exhibit99.edgar;

import java.io.IOException;

/** An answer other than the file, which would be the same when asked again. */
final class UnansweredRequest extends IOException {
  private static final long serialVersionUID = 1;

  UnansweredRequest(String message) {
    super(message);
  }
}
