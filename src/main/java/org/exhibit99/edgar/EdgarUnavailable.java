package org.exhibit99.edgar;

import java.io.IOException;

/** EDGAR cannot or does not want to be asked now: the run is to stop and to go on another time. */
public final class EdgarUnavailable extends IOException {
  private static final long serialVersionUID = 1;

  EdgarUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
