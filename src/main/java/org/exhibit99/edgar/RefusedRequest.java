package org.exhibit99.edgar;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An answer other than the file, of a kind that may be another one when asked again. */
final class RefusedRequest extends IOException {
  private static final long serialVersionUID = 1;

  private final transient @Nullable Duration retryAfter;

  /**
   * A refusal.
   *
   * @param retryAfter how long the server asks to wait, or null where it does not say
   */
  RefusedRequest(String message, @Nullable Duration retryAfter) {
    super(message);
    this.retryAfter = retryAfter;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
