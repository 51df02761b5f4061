package org.exhibit99.job;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.exhibit99.edgar.EdgarAccess;
import org.exhibit99.edgar.EdgarCatalog;
import org.exhibit99.edgar.UserAgent;
import org.jspecify.annotations.Nullable;

/**
 * How filings come from EDGAR.
 *
 * @param baseUrl what lies before {@code edgar/…}
 * @param userAgent who asks, or null where nobody has said; then EDGAR is not asked
 * @param read from what filings come
 * @param index which of the daily and full indexes is read
 * @param days how many days back a run looks where it is not told
 * @param attempts in how many runs a filing is tried before it is given up
 * @param requestsPerSecond for the whole run
 * @param tries how often one request is sent in a run
 * @param firstDelayMillis the wait before the second try
 * @param longestDelayMillis the longest wait
 * @param timeoutMillis how long an answer may take
 */
record EdgarSettings(
    URI baseUrl,
    @Nullable UserAgent userAgent,
    Read read,
    EdgarCatalog.Kind index,
    int days,
    int attempts,
    int requestsPerSecond,
    int tries,
    long firstDelayMillis,
    long longestDelayMillis,
    long timeoutMillis) {
  /** From what filings come. */
  enum Read {
    /** Indexes name them, and each is fetched. */
    INDEX,
    /** Archives of the feed hold them. */
    FEED
  }

  private static final String SEC = "https://www.sec.gov/Archives/";
  private static final long HOUR = 3_600_000;

  /** The section {@code edgar} of a configuration. */
  static EdgarSettings of(Settings section) {
    String base = section.text("base_url", SEC);
    String agent = section.textOrNull("user_agent");
    EdgarSettings settings =
        new EdgarSettings(
            url(section, base),
            agent == null ? null : userAgent(section, agent),
            one(section, "read", Read.class, Read.INDEX),
            one(section, "index", EdgarCatalog.Kind.class, EdgarCatalog.Kind.MASTER),
            (int) section.number("days", 7, 36_600),
            (int) section.number("attempts", 5, 1_000),
            (int) section.number("requests_per_second", EdgarAccess.MOST_REQUESTS, 1_000),
            (int) section.number("tries", 5, 100),
            section.number("first_delay_millis", 1_000, HOUR),
            section.number("longest_delay_millis", 600_000, 24 * HOUR),
            section.number("timeout_millis", 30_000, HOUR));
    section.refuseOthers();
    try {
      settings.accessBy(new UserAgent("Settings settings@example.com"));
    } catch (IllegalArgumentException e) {
      section.problem("*", "cannot be used: " + e.getMessage());
    }
    return settings;
  }

  private static URI url(Settings section, String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      section.problem("base_url", "must be an address, not '" + text + "'");
      return URI.create(SEC);
    }
  }

  private static @Nullable UserAgent userAgent(Settings section, String text) {
    try {
      return new UserAgent(text);
    } catch (IllegalArgumentException e) {
      section.problem("user_agent", "cannot be used: " + e.getMessage());
      return null;
    }
  }

  private static <E extends Enum<E>> E one(
      Settings section, String key, Class<E> type, E otherwise) {
    String word = section.text(key, otherwise.name().toLowerCase(Locale.ROOT));
    for (E each : type.getEnumConstants()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
        return each;
      }
    }
    section.problem(
        key,
        "must be one of "
            + Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))
            + ", not '"
            + word
            + "'");
    return otherwise;
  }

  /** How EDGAR is asked; it is not, where nobody says who asks. */
  EdgarAccess access() {
    if (userAgent == null) {
      throw new WrongUse(
          "No User-Agent to ask EDGAR with: the SEC wants to know of every program who runs it, and"
              + " blocks those that do not say. Set edgar.user_agent in the configuration to your"
              + " name and an e-mail address, as: user_agent: Example Trust data@example.com");
    }
    return accessBy(userAgent);
  }

  private EdgarAccess accessBy(UserAgent agent) {
    return new EdgarAccess(
        baseUrl,
        agent,
        requestsPerSecond,
        tries,
        Duration.ofMillis(firstDelayMillis),
        Duration.ofMillis(longestDelayMillis),
        Duration.ofMillis(timeoutMillis));
  }
}
