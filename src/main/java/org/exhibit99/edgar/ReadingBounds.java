package org.exhibit99.edgar;

import java.io.Serializable;
import java.util.Locale;

/**
 * How much of one file is read at most; what lies beyond becomes a rejection.
 *
 * @param fileBytes the largest file that is opened
 * @param headerBytes the longest header of a submission
 * @param documentBytes the largest document of a submission
 * @param documents the most documents of a submission
 */
public record ReadingBounds(int fileBytes, int headerBytes, int documentBytes, int documents)
    implements Serializable {
  private static final int MEGABYTE = 1 << 20;
  private static final int LARGEST = 1 << 30;

  /** Files and documents of 64 MB, headers of 8 MB, 10,000 documents. */
  public static final ReadingBounds DEFAULT =
      new ReadingBounds(64 * MEGABYTE, 8 * MEGABYTE, 64 * MEGABYTE, 10_000);

  public ReadingBounds {
    if (!isSensible(fileBytes)
        || !isSensible(headerBytes)
        || !isSensible(documentBytes)
        || !isSensible(documents)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Invalid bounds: files of %d bytes, headers of %d, documents of %d, %d documents (each must be 1 to %d)",
              fileBytes,
              headerBytes,
              documentBytes,
              documents,
              LARGEST));
    }
  }

  /** The same bounds for headers and documents with another one for files. */
  public ReadingBounds withFileBytes(int bytes) {
    return new ReadingBounds(bytes, headerBytes, documentBytes, documents);
  }

  private static boolean isSensible(int bound) {
    return bound >= 1 && bound <= LARGEST;
  }
}
