package org.exhibit99.edgar;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file over HTTP. Where the connection breaks, it asks for the rest and goes on; a
 * server that sends the whole again is listened to from where it broke off.
 */
final class ResumingStream extends InputStream {
  private final EdgarClient client;
  private final URI url;
  private final Validators validators;
  private @Nullable ClassicHttpResponse response;
  private @Nullable InputStream in;
  private long position;
  private boolean ended;

  ResumingStream(EdgarClient client, URI url, ClassicHttpResponse response, Validators validators)
      throws IOException {
    this.client = client;
    this.url = url;
    this.response = response;
    this.validators = validators;
    this.in = EdgarClient.body(response);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    return client.repeating(() -> readOnce(target, offset, length));
  }

  private int readOnce(byte[] target, int offset, int length) throws IOException {
    try {
      InputStream source = in == null ? reopened() : in;
      int read = ended ? -1 : source.read(target, offset, length);
      position += Math.max(0, read);
      return read;
    } catch (IOException e) {
      drop();
      throw e;
    }
  }

  private InputStream reopened() throws IOException {
    ClassicHttpResponse rest = client.rest(url, position, validators);
    response = rest;
    InputStream source = EdgarClient.body(rest);
    in = source;
    String range = EdgarClient.header(rest, HttpHeaders.CONTENT_RANGE);
    switch (rest.getCode()) {
      case 200 -> {
        String etag = EdgarClient.header(rest, HttpHeaders.ETAG);
        if (validators.etag() != null && etag != null && !same(validators.etag(), etag)) {
          throw new UnansweredRequest(url + " has changed while it was read; read it again");
        }
        source.skipNBytes(position);
      }
      case 206 -> {
        if (range == null || !range.startsWith("bytes " + position + "-")) {
          throw new UnansweredRequest(
              url + " was asked for from byte " + position + " and answered with " + range);
        }
      }
      case 416 -> {
        if (!Objects.equals(range, "bytes */" + position)) {
          throw new UnansweredRequest(
              url + " broke off at byte " + position + ", and has no byte there: " + range);
        }
        ended = true;
      }
      default ->
          throw new UnansweredRequest(
              url + " is no longer there: " + rest.getCode() + " when asked for its rest");
    }
    return source;
  }

  /** Whether two tags name one state; one that names a compressed form of it does too. */
  private static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String etag) {
    return etag.replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"");
  }

  private void drop() {
    ClassicHttpResponse broken = response;
    response = null;
    in = null;
    if (broken != null) {
      try {
        broken.close();
      } catch (IOException e) {
        // It is broken, and that was said.
      }
    }
  }

  @Override
  public void close() {
    drop();
  }
}
