package org.exhibit99.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.exhibit99.model.Content;
import org.exhibit99.model.Rejection.Reason;

/**
 * Reads an exhibit's bytes into paragraphs and tables. What the bytes are is told by the bytes; a
 * file name only helps to name a type that is not read. Bad content never throws: it costs a
 * rejection in the document. Safe to share between threads.
 */
public final class DocumentReader {
  private static final String HTML = "text/html";
  private static final String TEXT = "text/plain";
  private static final String PDF = "application/pdf";
  private static final String UNKNOWN = "application/octet-stream";

  private final ReadingBounds bounds;

  /** A reader within {@link ReadingBounds#DEFAULT}. */
  public DocumentReader() {
    this(ReadingBounds.DEFAULT);
  }

  public DocumentReader(ReadingBounds bounds) {
    this.bounds = bounds;
  }

  /**
   * Reads an exhibit.
   *
   * @param content its bytes
   * @param fileName its file name, maybe empty
   */
  public Document read(Content content, String fileName) {
    DocumentBuilder out = new DocumentBuilder(bounds);
    byte[] bytes = content.bytes();
    if (bytes.length > bounds.bytes()) {
      out.reject(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "It has %d bytes, more than the %d that are read",
              bytes.length,
              bounds.bytes()));
      return out.build(UNKNOWN);
    }
    if (isBlank(bytes)) {
      out.reject(
          Reason.EMPTY,
          String.format(Locale.ROOT, "It has %d bytes, and no character in them", bytes.length));
      return out.build(TEXT);
    }
    if (isPdf(bytes)) {
      new PdfReader(out).read(bytes);
      return out.build(PDF);
    }
    Optional<String> decoded = ByteDecoder.decode(bytes);
    if (decoded.isEmpty() || decoded.get().startsWith("{\\rtf")) {
      return refuse(bytes, fileName, out);
    }
    EdgarDress body = EdgarDress.of(decoded.get());
    String type = body.isHtml() ? HTML : TEXT;
    try {
      if (body.isHtml()) {
        new HtmlReader(out).read(body.text());
      } else {
        new TextReader(out).read(body.text());
      }
    } catch (StackOverflowError e) {
      out.reject(Reason.UNREADABLE, "Its elements nest too deep to be read");
    } catch (RuntimeException e) {
      // One exhibit that the reader cannot cope with costs a row with a reason, never the job.
      out.reject(Reason.UNREADABLE, "The reader failed on it, please report this: " + e);
    }
    Document document = out.build(type);
    if (document.blocks().isEmpty() && document.rejections().isEmpty()) {
      out.reject(Reason.EMPTY, "It holds no words");
      return out.build(type);
    }
    return document;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    for (byte b : bytes) {
      if (b != 0 && b != ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPdf(byte[] bytes) {
    int last = Math.min(bytes.length - 5, 1_024);
    for (int i = 0; i <= last; i++) {
      if (bytes[i] == '%'
          && bytes[i + 1] == 'P'
          && bytes[i + 2] == 'D'
          && bytes[i + 3] == 'F'
          && bytes[i + 4] == '-') {
        return true;
      }
    }
    return false;
  }

  private static Document refuse(byte[] bytes, String fileName, DocumentBuilder out) {
    String type = detected(bytes, fileName);
    if (type.equals(UNKNOWN) || type.startsWith("text/")) {
      out.reject(
          Reason.UNREADABLE,
          String.format(
              Locale.ROOT,
              "Its %d bytes are neither text nor a type that is known; they begin with %s",
              bytes.length,
              beginning(bytes)));
      return out.build(UNKNOWN);
    }
    boolean picture = type.startsWith("image/");
    out.reject(
        picture ? Reason.NO_TEXT : Reason.UNSUPPORTED_TYPE,
        picture
            ? String.format(Locale.ROOT, "It is a picture (%s); pictures are not read", type)
            : String.format(Locale.ROOT, "It is %s; text, HTML and PDF are read", type));
    return out.build(type);
  }

  /** The media type by magic bytes, from Tika's table of types, without its services. */
  private static String detected(byte[] bytes, String fileName) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    try {
      MediaType type =
          MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), metadata);
      boolean byNameOnly =
          MimeTypes.getDefaultMimeTypes()
              .detect(new ByteArrayInputStream(bytes), new Metadata())
              .toString()
              .equals(UNKNOWN);
      return byNameOnly ? UNKNOWN : type.toString();
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  private static String beginning(byte[] bytes) {
    String first = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < first.length(); i++) {
      hex.append(i == 0 ? "" : " ")
          .append(String.format(Locale.ROOT, "%02x", (int) first.charAt(i)));
    }
    return hex.toString();
  }
}
