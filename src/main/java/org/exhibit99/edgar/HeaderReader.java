package org.exhibit99.edgar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Filer;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.SubmissionHeader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of one submission in either dress: lines such as {@code COMPANY CONFORMED NAME:
 * …} as EDGAR's website gives them, tags such as {@code <CONFORMED-NAME>…} as its feed gives them,
 * or both in turn as in some of 2000.
 */
final class HeaderReader {
  /** Labels with nothing behind them that name a part of a filer and not a filer. */
  private static final Set<String> PARTS =
      Set.of("FILING VALUES", "BUSINESS ADDRESS", "MAIL ADDRESS", "FORMER COMPANY", "FORMER NAME");

  private static final int MOST_FILERS = 10_000;

  private final Map<String, String> firsts = new LinkedHashMap<>();
  private final List<String> items = new ArrayList<>();
  private final List<FilerFields> filers = new ArrayList<>();
  private final List<Rejection> rejections;
  private String label = "";
  private @Nullable FilerFields filer;

  private HeaderReader(List<Rejection> rejections) {
    this.rejections = rejections;
  }

  /**
   * The header that a text is.
   *
   * @param text everything before the first document
   * @param rejections takes what makes no sense
   * @return the header, or null where it names no accession number
   */
  static @Nullable SubmissionHeader read(String text, List<Rejection> rejections) {
    HeaderReader reader = new HeaderReader(rejections);
    text.lines().forEach(reader::line);
    return reader.header();
  }

  private void line(String line) {
    String stripped = line.strip();
    if (stripped.startsWith("<")) {
      tags(stripped);
      return;
    }
    int colon = stripped.indexOf(':');
    if (colon > 0) {
      field(stripped.substring(0, colon), stripped.substring(colon + 1).strip());
    }
  }

  /** A line of one or several tags with what stands behind each. */
  private void tags(String line) {
    int at = 0;
    while (at >= 0) {
      int end = line.indexOf('>', at);
      if (end < 0) {
        return;
      }
      int next = nextTag(line, end + 1);
      if (line.charAt(at + 1) != '/') {
        String value = line.substring(end + 1, next < 0 ? line.length() : next);
        field(line.substring(at + 1, end), value.strip());
      }
      at = next;
    }
  }

  /** A {@code <} before a capital or a slash; other ones are part of a name. */
  private static int nextTag(String line, int from) {
    for (int at = line.indexOf('<', from); at >= 0; at = line.indexOf('<', at + 1)) {
      char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
      if (next == '/' || (next >= 'A' && next <= 'Z')) {
        return at;
      }
    }
    return -1;
  }

  private void field(String name, String value) {
    String key = name.strip().toUpperCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    switch (key) {
      case "ACCESSION NUMBER", "ACCEPTANCE DATETIME" -> first(key, value);
      case "CONFORMED SUBMISSION TYPE", "TYPE" -> first("TYPE", value);
      case "CONFORMED PERIOD OF REPORT", "PERIOD" -> first("PERIOD", value);
      case "FILED AS OF DATE", "FILING DATE" -> first("FILING DATE", value);
      case "ITEM INFORMATION", "ITEMS" -> items.add(value);
      case "COMPANY DATA", "OWNER DATA" -> beginFiler();
      case "COMPANY CONFORMED NAME", "CONFORMED NAME" -> ofFiler("NAME", value);
      case "CENTRAL INDEX KEY", "CIK" -> ofFiler("CIK", value);
      case "STANDARD INDUSTRIAL CLASSIFICATION", "ASSIGNED SIC" -> ofFiler("SIC", value);
      case "FISCAL YEAR END" -> ofFiler("FISCAL YEAR END", value);
      case "FORMER CONFORMED NAME" -> {
        if (filer != null && !value.isEmpty()) {
          filer.addFormerName(value);
        }
      }
      default -> {
        if (value.isEmpty() && !PARTS.contains(key)) {
          label = key;
        }
      }
    }
  }

  private void first(String key, String value) {
    if (!value.isEmpty()) {
      firsts.putIfAbsent(key, value);
    }
  }

  private void ofFiler(String key, String value) {
    if (filer != null && !value.isEmpty()) {
      filer.put(key, value);
    }
  }

  private void beginFiler() {
    FilerFields next = new FilerFields(role(label));
    filer = next;
    if (filers.size() < MOST_FILERS) {
      filers.add(next);
    }
  }

  private static Filer.Role role(String label) {
    return switch (label) {
      case "", "FILER" -> Filer.Role.FILER;
      case "ISSUER" -> Filer.Role.ISSUER;
      case "SUBJECT COMPANY" -> Filer.Role.SUBJECT_COMPANY;
      case "FILED BY" -> Filer.Role.FILED_BY;
      case "FILED FOR" -> Filer.Role.FILED_FOR;
      case "REPORTING OWNER" -> Filer.Role.REPORTING_OWNER;
      default -> Filer.Role.OTHER;
    };
  }

  private @Nullable SubmissionHeader header() {
    HeaderValues values = new HeaderValues(rejections);
    AccessionNumber accession = values.accession(firsts.get("ACCESSION NUMBER"));
    if (accession == null) {
      return null;
    }
    var filedOn = values.date("filing date", firsts.get("FILING DATE"));
    Map<String, Filer> distinct = new LinkedHashMap<>();
    for (FilerFields fields : filers) {
      Filer whole = values.filer(fields);
      if (whole != null) {
        distinct.putIfAbsent(whole.role() + " " + whole.cik(), whole);
      }
    }
    return new SubmissionHeader(
        accession,
        firsts.getOrDefault("TYPE", ""),
        values.items(items, filedOn),
        values.date("period of report", firsts.get("PERIOD")),
        filedOn,
        values.dateTime(firsts.get("ACCEPTANCE DATETIME")),
        List.copyOf(distinct.values()));
  }
}
