package org.exhibit99.job;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a job reads and writes: results on standard output, everything else on standard error.
 *
 * @param in standard input
 * @param out standard output, for results only
 * @param err standard error, for progress and messages
 */
record Console(InputStream in, PrintStream out, PrintStream err) {
  /** The process's own streams, UTF-8 whatever the locale; results are buffered until flushed. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }

  /** A line of progress or a message. */
  void say(String line) {
    err.println(line);
  }
}
