package org.exhibit99.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exhibit99.model.Content;
import org.exhibit99.model.Location;

/** Where a page lies below the report's folder, and where on it something stands. */
public final class PageNames {
  static final String REVISIONS = "revisions";
  static final String DIVIDENDS = "dividends";

  private static final List<String> COMPANY_TABLES = List.of("", REVISIONS, DIVIDENDS);

  private PageNames() {}

  /** The page of an exhibit's text. */
  public static String release(String exhibitId) {
    return "releases/" + plain(exhibitId) + ".html";
  }

  /** The page of a company. */
  public static String company(String companyId) {
    return "companies/" + plain(companyId) + ".html";
  }

  /** The page of a calendar quarter, as {@code 2007Q3}. */
  public static String quarter(String calendarQuarter) {
    return "quarters/" + plain(calendarQuarter) + ".html";
  }

  /** A table of a company's page as a download; its kind is empty for the table of quarters. */
  static String companyTable(String companyId, String kind) {
    return companyTableOf(plain(companyId), kind);
  }

  private static String companyTableOf(String name, String kind) {
    return "data/companies/" + name + (kind.isEmpty() ? "" : "-" + kind) + ".csv";
  }

  /** The table of a calendar quarter's page as a download. */
  static String quarterTable(String calendarQuarter) {
    return "data/quarters/" + plain(calendarQuarter) + ".csv";
  }

  /** Every download that a page may have. */
  public static List<String> downloads(String page) {
    String name = page.substring(page.indexOf('/') + 1, page.length() - ".html".length());
    if (page.startsWith("companies/")) {
      return COMPANY_TABLES.stream().map(kind -> companyTableOf(name, kind)).toList();
    }
    return page.startsWith("quarters/") ? List.of("data/quarters/" + name + ".csv") : List.of();
  }

  /** The id, on an exhibit's page, of a cell or of a stretch of a sentence. */
  static String anchor(Location location) {
    return location.isCell()
        ? "b" + location.block() + "r" + location.row() + "c" + location.column()
        : "b" + location.block() + "t" + location.start() + "-" + location.end();
  }

  /**
   * A file's name for an id: letters, digits, dots and hyphens. What else is in it becomes a
   * hyphen, and a digest keeps names apart that would be one.
   */
  static String plain(String id) {
    String name = id.replace(':', '-');
    String plain = name.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("\\.{2,}", ".");
    if (plain.equals(name) && plain.length() <= 100) {
      return plain;
    }
    String digest = Content.of(id.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 12);
    return plain.substring(0, Math.min(80, plain.length())) + "-" + digest;
  }
}
