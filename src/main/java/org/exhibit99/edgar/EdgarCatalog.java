package org.exhibit99.edgar;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which files of EDGAR name the filings of some days: the daily indexes, the full index
 * of a quarter, or the archives of the feed. The folders' own listings ({@code index.json}) say
 * which days there are, so that none is asked for in vain: weekends and holidays have none.
 */
public final class EdgarCatalog {
  /** How an index is laid out and sorted. */
  public enum Kind {
    /** By CIK, with bars between its fields. */
    MASTER,
    /** By form type. */
    FORM,
    /** By company. */
    COMPANY,
    /** By company, with the addresses of pages. */
    CRAWLER;

    String stem() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** From so many days of a past quarter on, its full index is one request instead of many. */
  private static final int DAYS_WORTH_A_FULL_INDEX = 10;

  private static final Pattern FEED = Pattern.compile("([0-9]{8})\\.nc\\.tar\\.gz");
  private static final Pattern INDEX =
      Pattern.compile(
          "(?:master|form|company|crawler)\\.([0-9]{6}|[0-9]{8})\\.(idx|idx\\.gz|gz|Z|idx\\.Z)");
  private static final int LARGEST_LISTING = 8 << 20;

  private final EdgarClient client;
  private final List<String> paths = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  private EdgarCatalog(EdgarClient client) {
    this.client = client;
  }

  /**
   * What is to be read.
   *
   * @param paths below the archives, in the order of their days
   * @param rejections what cannot be read, with what to take instead
   */
  public record Files(List<String> paths, List<Rejection> rejections) {
    public Files {
      paths = List.copyOf(paths);
      rejections = List.copyOf(rejections);
    }
  }

  /**
   * The indexes that name the filings of some days.
   *
   * @param today the day it is at EDGAR; only quarters before it are whole
   * @throws IOException where a folder's listing could not be had
   */
  public static Files indexes(
      EdgarClient client, Kind kind, LocalDate from, LocalDate to, LocalDate today)
      throws IOException {
    EdgarCatalog catalog = new EdgarCatalog(client);
    for (LocalDate first = quarter(from); !first.isAfter(to); first = first.plusMonths(3)) {
      LocalDate last = first.plusMonths(3).minusDays(1);
      LocalDate begin = from.isAfter(first) ? from : first;
      LocalDate end = to.isBefore(last) ? to : last;
      if (last.isBefore(today) && ChronoUnit.DAYS.between(begin, end) >= DAYS_WORTH_A_FULL_INDEX) {
        catalog.paths.add("edgar/full-index/" + folder(first) + kind.stem() + ".gz");
      } else {
        catalog.daily("edgar/daily-index/" + folder(first), kind.stem() + ".", begin, end);
      }
    }
    return new Files(catalog.paths, catalog.rejections);
  }

  /**
   * The archives of the feed for some days.
   *
   * @throws IOException where a folder's listing could not be had
   */
  public static Files feeds(EdgarClient client, LocalDate from, LocalDate to) throws IOException {
    EdgarCatalog catalog = new EdgarCatalog(client);
    for (LocalDate first = quarter(from); !first.isAfter(to); first = first.plusMonths(3)) {
      catalog.daily("edgar/Feed/" + folder(first), "", from, to);
    }
    return new Files(catalog.paths, catalog.rejections);
  }

  private static LocalDate quarter(LocalDate day) {
    return day.with(IsoFields.DAY_OF_QUARTER, 1);
  }

  private static String folder(LocalDate day) {
    return day.getYear() + "/QTR" + day.get(IsoFields.QUARTER_OF_YEAR) + "/";
  }

  private void daily(String folder, String prefix, LocalDate from, LocalDate to)
      throws IOException {
    Map<LocalDate, String> days = new TreeMap<>();
    for (String name : names(folder)) {
      LocalDate day = name.startsWith(prefix) ? day(name, from) : null;
      if (day != null && !day.isBefore(from) && !day.isAfter(to)) {
        days.merge(day, name, EdgarCatalog::better);
      }
    }
    days.forEach(
        (day, name) -> {
          if (name.endsWith(".Z")) {
            rejections.add(
                Rejection.ofWhole(
                    Reason.UNSUPPORTED_TYPE,
                    folder
                        + name
                        + " is compressed with compress (.Z), which is not read; for "
                        + day
                        + " ask for more than ten days of its quarter, which the full index names"));
          } else {
            paths.add(folder + name);
          }
        });
  }

  private List<String> names(String folder) throws IOException {
    Answer answer = client.get(folder + FolderListing.NAME, Validators.NONE);
    if (!(answer instanceof Answer.Found found)) {
      rejections.add(
          Rejection.ofWhole(
              Reason.EMPTY,
              "There is no folder " + client.access().at(folder) + ", so nothing was filed then"));
      return List.of();
    }
    try (InputStream body = found.body()) {
      return FolderListing.names(folder, body.readNBytes(LARGEST_LISTING));
    }
  }

  /** Of two files for one day the one that is compressed, and never by compress. */
  private static String better(String one, String other) {
    return one.endsWith(".gz") || other.endsWith(".Z") ? one : other;
  }

  /** The day in a file's name: YYYYMMDD; in the 1990s YYMMDD, and MMDDYY before that. */
  private static @Nullable LocalDate day(String name, LocalDate near) {
    Matcher feed = FEED.matcher(name);
    Matcher index = INDEX.matcher(name);
    String digits = feed.matches() ? feed.group(1) : index.matches() ? index.group(1) : "";
    if (digits.length() == 8) {
      return date(digits);
    }
    if (digits.length() == 6) {
      String century = Integer.toString(near.getYear() / 100);
      LocalDate yearFirst = date(century + digits);
      return yearFirst != null && yearFirst.getYear() == near.getYear()
          ? yearFirst
          : date(century + digits.substring(4) + digits.substring(0, 4));
    }
    return null;
  }

  private static @Nullable LocalDate date(String digits) {
    try {
      return LocalDate.of(
          Integer.parseInt(digits.substring(0, 4)),
          Integer.parseInt(digits.substring(4, 6)),
          Integer.parseInt(digits.substring(6)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
