package org.exhibit99.edgar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exhibit99.edgar.ByteScanner.Tag;
import org.exhibit99.model.Content;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.exhibit99.model.SubmissionDocument;
import org.exhibit99.model.SubmissionHeader;
import org.jspecify.annotations.Nullable;

/** One pass over one submission: its header, its documents, its end. */
final class SubmissionPass {
  private static final String ARMOUR = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----";
  private static final byte[] CLOSE = ByteScanner.ascii("</DOCUMENT>");
  private static final int LONGEST_END = 1 << 16;

  private final ByteScanner scanner;
  private final ReadingBounds bounds;
  private final SubmissionReader.Wanted wanted;
  private final List<SubmissionDocument> documents = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final Set<Integer> sequences = new HashSet<>();
  private SubmissionDress dress = SubmissionDress.NONE;
  private boolean armoured;
  private @Nullable SubmissionHeader header;
  private int seen;

  SubmissionPass(ByteScanner scanner, ReadingBounds bounds, SubmissionReader.Wanted wanted) {
    this.scanner = scanner;
    this.bounds = bounds;
    this.wanted = wanted;
  }

  SubmissionReading read() throws IOException {
    BoundedBytes before = new BoundedBytes(bounds.headerBytes());
    Tag tag = scanner.copyToDocumentTag(before);
    if (before.exceeded()) {
      reject(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "The header is longer than %d bytes; raise the bound to read it",
              bounds.headerBytes()));
      return new SubmissionReading(null, documents, rejections);
    }
    byte[] headerBytes = before.take();
    readHeader(headerBytes, tag);
    byte[] behind = headerBytes;
    while (tag != Tag.END) {
      if (tag == Tag.CLOSE) {
        scanner.skip(CLOSE.length);
        BoundedBytes between = new BoundedBytes(LONGEST_END);
        tag = scanner.copyToDocumentTag(between);
        behind = between.take();
        continue;
      }
      seen++;
      if (seen > bounds.documents()) {
        reject(
            Reason.TOO_LARGE,
            String.format(
                Locale.ROOT,
                "The submission has more than %d documents; the rest is not read",
                bounds.documents()));
        return new SubmissionReading(header, documents, rejections);
      }
      tag = readDocument();
      behind = CLOSE;
    }
    if (!holds(behind, dress.end())) {
      reject(
          Reason.TRUNCATED,
          String.format(
              Locale.ROOT,
              "The submission ends without %s, after %d documents that are whole; get it again",
              dress.end(),
              documents.size()));
    }
    return new SubmissionReading(header, documents, rejections);
  }

  private void readHeader(byte[] bytes, Tag tag) {
    dress = bytes.length == 0 && tag == Tag.OPEN ? SubmissionDress.BARE : SubmissionDress.of(bytes);
    String text = HeaderText.decode(bytes);
    armoured = text.stripLeading().startsWith(ARMOUR);
    if (!text.isBlank()) {
      header = HeaderReader.read(text, rejections);
    }
  }

  /**
   * Reads the document that the scanner stands on; returns the tag that it stands on afterwards.
   */
  private Tag readDocument() throws IOException {
    DocumentHeading heading = DocumentHeading.read(scanner);
    boolean keep = wanted.takes(header, heading.type());
    int sequence = sequence(heading.sequence());
    BoundedBytes content = new BoundedBytes(keep ? bounds.documentBytes() : 0);
    Tag tag = scanner.copyToDocumentTag(keep ? content : ByteSink.NOWHERE);
    if (!keep) {
      return tag;
    }
    if (content.exceeded()) {
      reject(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "%s is longer than %d bytes; raise the bound to read it",
              heading.named(sequence),
              bounds.documentBytes()));
      return tag;
    }
    if (!heading.text()) {
      reject(
          tag == Tag.END ? Reason.TRUNCATED : Reason.EMPTY,
          heading.named(sequence) + " has no <TEXT>");
      return tag;
    }
    byte[] bytes = content.take();
    int end = ContentReader.textEnd(bytes);
    if (end < 0 && tag == Tag.END) {
      reject(
          Reason.TRUNCATED,
          heading.named(sequence) + " ends in the middle, without </TEXT>; get it again");
      return tag;
    }
    add(heading, sequence, end < 0 ? bytes : Arrays.copyOf(bytes, end));
    return tag;
  }

  private void add(DocumentHeading heading, int sequence, byte[] bytes) {
    Content content = ContentReader.read(bytes, armoured);
    if (content == null) {
      reject(Reason.UNREADABLE, heading.named(sequence) + " is uuencoded, and the code is broken");
      return;
    }
    documents.add(
        new SubmissionDocument(
            sequence, heading.type(), heading.fileName(), heading.description(), content));
  }

  /** The document's own number, or the next free one where it has none or one that is taken. */
  private int sequence(int printed) {
    int sequence = printed > 0 ? printed : seen;
    while (!sequences.add(sequence)) {
      sequence++;
    }
    return sequence;
  }

  private static boolean holds(byte[] bytes, String tag) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(tag);
  }

  private void reject(Reason reason, String detail) {
    rejections.add(Rejection.ofWhole(reason, detail));
  }
}
