package org.exhibit99.job;

/** Arguments or configuration that a job cannot work with: exit code 2 and one message. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUse(String message) {
    super(message);
  }

  WrongUse(String message, Throwable cause) {
    super(message, cause);
  }
}
