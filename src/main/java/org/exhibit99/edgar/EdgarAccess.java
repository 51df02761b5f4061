package org.exhibit99.edgar;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How EDGAR, or a mirror of it, is asked.
 *
 * @param base what lies before {@code edgar/…}, as {@code https://www.sec.gov/Archives/}
 * @param userAgent who asks
 * @param requestsPerSecond how many requests go out in any second at most; ten at most to the SEC,
 *     which is its limit
 * @param tries how often one request is sent at most before it counts as failed
 * @param firstDelay how long to wait before the second try; each further wait is twice as long
 * @param longestDelay the longest wait; where EDGAR asks for a longer one, the run stops
 * @param timeout how long to wait for a connection, and for the next bytes of an answer
 */
public record EdgarAccess(
    URI base,
    UserAgent userAgent,
    int requestsPerSecond,
    int tries,
    Duration firstDelay,
    Duration longestDelay,
    Duration timeout) {
  /** What the SEC asks of everybody. */
  public static final int MOST_REQUESTS = 10;

  private static final int MOST_OF_A_MIRROR = 1_000;

  public EdgarAccess {
    String host = base.getHost();
    if (host == null || !isHttp(base.getScheme())) {
      throw new IllegalArgumentException(
          "Invalid address of EDGAR: " + base + " (must be like https://www.sec.gov/Archives/)");
    }
    int most = isOfTheSec(host) ? MOST_REQUESTS : MOST_OF_A_MIRROR;
    if (requestsPerSecond < 1 || requestsPerSecond > most) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Invalid number of requests a second: %d (must be 1 to %d at %s)",
              requestsPerSecond,
              most,
              host));
    }
    if (tries < 1) {
      throw new IllegalArgumentException(
          "Invalid number of tries: " + tries + " (must be 1 or more)");
    }
    if (firstDelay.isNegative() || firstDelay.isZero() || longestDelay.compareTo(firstDelay) <= 0) {
      throw new IllegalArgumentException(
          "Invalid delays: " + firstDelay + " to " + longestDelay + " (the second must be longer)");
    }
    base = URI.create(base.toString().endsWith("/") ? base.toString() : base + "/");
  }

  /** The address of what lies at a path below the archives. */
  public URI at(String path) {
    return base.resolve(path);
  }

  private static boolean isHttp(@Nullable String scheme) {
    return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
  }

  private static boolean isOfTheSec(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.equals("sec.gov") || lower.endsWith(".sec.gov");
  }
}
