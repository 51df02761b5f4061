package org.exhibit99.edgar;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedSupplier;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Asks EDGAR for files, as fairly as it wants to be asked: every request says who asks, no more go
 * out in a second than agreed, refused and broken ones are repeated after growing waits or the one
 * that EDGAR names, and when most of them are refused it stops asking.
 *
 * <p>A run has one of these, in one process, whatever the number of its executors: the limit is one
 * for all of them, and one process reaches it. Threads may share it.
 */
public final class EdgarClient implements Closeable {
  private static final int BREAKER_LOOKS_AT = 25;
  private static final int BREAKER_OPENS_AT = 20;
  private static final int CONNECTIONS = 64;

  private final EdgarAccess access;
  private final Clock clock;
  private final RequestGate gate;
  private final CloseableHttpClient http;
  private final CircuitBreaker<Object> breaker;
  private final FailsafeExecutor<Object> once;
  private final FailsafeExecutor<Object> repeatedly;
  private final FailsafeExecutor<Object> resuming;
  private volatile String lastRefusal = "";

  /**
   * A client.
   *
   * @param clock tells how long it is until the moment that EDGAR may name
   */
  public EdgarClient(EdgarAccess access, Clock clock) {
    this.access = access;
    this.clock = clock;
    this.gate = new RequestGate(access.requestsPerSecond());
    this.http = http(access);
    this.breaker =
        CircuitBreaker.builder()
            .handle(IOException.class)
            .withFailureThreshold(BREAKER_OPENS_AT, BREAKER_LOOKS_AT)
            .withDelay(Duration.ofDays(1))
            .build();
    RetryPolicy<Object> retry =
        RetryPolicy.builder()
            .handle(IOException.class)
            .abortOn(EdgarUnavailable.class, UnansweredRequest.class)
            .withMaxAttempts(access.tries())
            .withBackoff(access.firstDelay(), access.longestDelay())
            .withDelayFnOn(context -> delay(context.getLastException()), RefusedRequest.class)
            .withJitter(0.25)
            .build();
    this.once = Failsafe.with(breaker);
    this.repeatedly = Failsafe.with(retry, breaker);
    this.resuming = Failsafe.with(retry);
  }

  private static CloseableHttpClient http(EdgarAccess access) {
    Timeout timeout = Timeout.of(access.timeout());
    return HttpClients.custom()
        .setUserAgent(access.userAgent().value())
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(timeout).build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
        // Nothing may go out that the gate has not seen.
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  /** What every request goes out by. */
  public EdgarAccess access() {
    return access;
  }

  /**
   * Asks for a file.
   *
   * @param path below the archives, as {@code edgar/daily-index/2020/QTR1/index.json}
   * @param known what an earlier answer gave, to be told that the file is unchanged
   * @throws EdgarUnavailable where nothing more is to be asked in this run
   * @throws IOException where this file could not be had
   */
  public Answer get(String path, Validators known) throws IOException {
    URI url = access.at(path);
    HttpGet request = new HttpGet(url);
    if (known.etag() != null) {
      request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
    }
    if (known.lastModified() != null) {
      request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
    }
    ClassicHttpResponse response = within(repeatedly, () -> send(request));
    switch (response.getCode()) {
      case 304 -> {
        response.close();
        return new Answer.Unchanged();
      }
      case 404, 410 -> {
        response.close();
        return new Answer.Absent(url.toString());
      }
      default -> {
        Validators validators =
            new Validators(
                header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED));
        return new Answer.Found(new ResumingStream(this, url, response, validators), validators);
      }
    }
  }

  /** Asks once for the rest of a file, from a byte on; the answer is 200, 206 or 416. */
  ClassicHttpResponse rest(URI url, long from, Validators known) throws IOException {
    HttpGet request = new HttpGet(url);
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
    if (from > 0) {
      request.setHeader(HttpHeaders.RANGE, "bytes=" + from + "-");
      String state = known.etag() == null || known.etag().startsWith("W/") ? null : known.etag();
      if (state == null) {
        state = known.lastModified();
      }
      if (state != null) {
        request.setHeader(HttpHeaders.IF_RANGE, state);
      }
    }
    return within(once, () -> send(request));
  }

  /** Runs something until it does not throw, as often and with such waits as requests. */
  <T> T repeating(CheckedSupplier<T> reading) throws IOException {
    return within(resuming, reading);
  }

  private ClassicHttpResponse send(HttpGet request) throws IOException, InterruptedException {
    ClassicHttpResponse response;
    RequestGate.Place place = gate.enter();
    try {
      response = http.executeOpen(null, request, null);
    } catch (UnknownHostException e) {
      throw new EdgarUnavailable(
          "No such host: "
              + access.base().getHost()
              + " (of the address "
              + access.base()
              + "); check edgar.base_url, or the network",
          e);
    } finally {
      place.answered();
    }
    int code = response.getCode();
    switch (code) {
      case 200, 206, 304, 404, 410, 416 -> {
        return response;
      }
      default -> {
        String asked = request.getRequestUri();
        String said =
            String.format(
                Locale.ROOT,
                "EDGAR answered %d %s to %s",
                code,
                response.getReasonPhrase() == null ? "" : response.getReasonPhrase(),
                access.base().resolve(asked));
        Duration after = RetryAfter.of(header(response, HttpHeaders.RETRY_AFTER), clock);
        String location = header(response, HttpHeaders.LOCATION);
        response.close();
        if (code != 403 && code != 429 && code < 500) {
          throw new UnansweredRequest(
              location == null ? said : said + ", which has moved to " + location);
        }
        throw refused(said, after);
      }
    }
  }

  private IOException refused(String said, @Nullable Duration after) {
    RefusedRequest refusal = new RefusedRequest(said, after);
    lastRefusal = said;
    if (after == null) {
      return refusal;
    }
    if (after.compareTo(access.longestDelay()) > 0) {
      return new EdgarUnavailable(
          said
              + " and asks to wait "
              + after.toSeconds()
              + " s, longer than edgar.longest_delay_seconds; run again then",
          refusal);
    }
    gate.closeFor(after);
    return refusal;
  }

  /** The wait that EDGAR asked for; a negative one leaves it to the policy. */
  private static Duration delay(@Nullable Throwable failure) {
    return failure instanceof RefusedRequest refused && refused.retryAfter() != null
        ? refused.retryAfter()
        : Duration.ofNanos(-1);
  }

  private <T> T within(FailsafeExecutor<Object> executor, CheckedSupplier<T> call)
      throws IOException {
    try {
      return executor.get(call);
    } catch (CircuitBreakerOpenException e) {
      throw new EdgarUnavailable(
          String.format(
              Locale.ROOT,
              "%d of the last %d requests to %s failed, so no more were sent (the last: %s)."
                  + " Wait some minutes and run again; with 403 look at edgar.user_agent too",
              BREAKER_OPENS_AT,
              BREAKER_LOOKS_AT,
              access.base().getHost(),
              lastRefusal.isEmpty() ? "a broken connection" : lastRefusal),
          e);
    } catch (FailsafeException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException failure) {
        throw failure;
      }
      if (cause instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        InterruptedIOException interrupted = new InterruptedIOException("The run was stopped");
        interrupted.initCause(cause);
        throw interrupted;
      }
      throw e;
    }
  }

  static @Nullable String header(HttpMessage message, String name) {
    Header header = message.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  static InputStream body(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    return entity == null ? InputStream.nullInputStream() : entity.getContent();
  }

  @Override
  public void close() throws IOException {
    http.close();
    gate.close();
  }
}
