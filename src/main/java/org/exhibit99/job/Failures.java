package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What is said of a failure: one message instead of a stack trace. */
final class Failures {
  private static final int DEEPEST = 20;
  private static final int LONGEST = 1_500;

  private Failures() {}

  /** What went wrong, from the failure itself and what caused it. */
  static String message(Throwable failure) {
    Throwable at = failure;
    for (int depth = 0; depth < DEEPEST && !isOurs(at) && at.getCause() != null; depth++) {
      at = at.getCause();
    }
    String message = shortened(at.getMessage());
    if (at instanceof AccessDeniedException) {
      return "Not allowed to open " + message + ": change its permissions or name another path";
    }
    if (at instanceof NoSuchFileException) {
      return "No such file: " + message;
    }
    if (at instanceof OutOfMemoryError) {
      return "Out of memory ("
          + message
          + "): give the job more, for instance with --driver-memory 4g";
    }
    if (isOurs(at) || at instanceof IllegalStateException) {
      return message;
    }
    return message.isEmpty() ? at.getClass().getSimpleName() : withClass(at, message);
  }

  /** Spark's messages may hold a whole plan. */
  private static String shortened(@Nullable String message) {
    if (message == null) {
      return "";
    }
    String stripped = message.strip();
    return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST) + " …";
  }

  /** Whether the message was written for whoever runs the job. */
  static boolean isOurs(Throwable failure) {
    return failure instanceof WrongUse || failure instanceof JobFailed;
  }

  private static String withClass(Throwable at, String message) {
    return at instanceof IOException || at.getClass().getName().startsWith("org.apache.spark.sql")
        ? message
        : at.getClass().getSimpleName() + ": " + message;
  }
}
