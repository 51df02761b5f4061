package org.exhibit99.job;

/** Something outside the program that keeps a job from its end: exit code 1 and one message. */
final class JobFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  JobFailed(String message) {
    super(message);
  }

  JobFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
