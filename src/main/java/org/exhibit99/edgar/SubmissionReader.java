package org.exhibit99.edgar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.exhibit99.model.SubmissionHeader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a full submission in either of EDGAR's SGML dresses: as its website keeps it ({@code
 * <SEC-DOCUMENT>} or, before 1996, {@code <IMS-DOCUMENT>}, with or without privacy-enhanced armour)
 * and as its feed sends it ({@code <SUBMISSION>}), and single documents in their {@code <DOCUMENT>}
 * dress.
 *
 * <p>Nothing in a submission makes it throw: what cannot be read becomes a rejection, what is whole
 * is kept. Reading from a stream holds the documents that are wanted and otherwise a window of
 * fixed size.
 */
public final class SubmissionReader {
  /** Says which documents are wanted; others are passed over without being kept. */
  @FunctionalInterface
  public interface Wanted {
    /**
     * Whether a document is to be kept.
     *
     * @param header the submission's header, or null where it has none
     * @param type the document type in upper case
     */
    boolean takes(@Nullable SubmissionHeader header, String type);
  }

  /** How many bytes {@link #recognises} looks at. */
  static final int BEGINNING = 8192;

  private static final Wanted EVERYTHING = (header, type) -> true;

  private final ReadingBounds bounds;

  /** A reader that stays within bounds. */
  public SubmissionReader(ReadingBounds bounds) {
    this.bounds = bounds;
  }

  /**
   * Whether bytes begin as a submission or a document in its {@code <DOCUMENT>} dress does. Looks
   * at the first 8,192 bytes.
   */
  public static boolean recognises(byte[] beginning) {
    return SubmissionDress.of(beginning) != SubmissionDress.NONE;
  }

  /** Reads a submission with all its documents. */
  public SubmissionReading read(byte[] bytes) {
    return read(bytes, EVERYTHING);
  }

  /** Reads a submission with the documents that are wanted. */
  public SubmissionReading read(byte[] bytes, Wanted wanted) {
    try {
      return new SubmissionPass(new ByteScanner(bytes), bounds, wanted).read();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory cannot fail", e);
    }
  }

  /**
   * Reads a submission with the documents that are wanted.
   *
   * @param in a stream, which stays the caller's to close
   * @throws IOException where the stream fails
   */
  public SubmissionReading read(InputStream in, Wanted wanted) throws IOException {
    return new SubmissionPass(new ByteScanner(in), bounds, wanted).read();
  }
}
