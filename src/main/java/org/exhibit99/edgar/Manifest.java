package org.exhibit99.edgar;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code manifest.csv}: a head with the columns' names, then a line for each file. Only the
 * column {@code file} is required. An empty field is not known. A line that cannot be read is left
 * out with a rejection that names file and line, a field that cannot be read likewise; the others
 * are kept.
 */
final class Manifest {
  /** The name of a folder's manifest. */
  static final String NAME = "manifest.csv";

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "accession",
          "cik",
          "company",
          "sic",
          "fiscal_year_end",
          "form",
          "items",
          "exhibit_type",
          "filed_on");

  private final String path;
  private final List<Rejection> rejections;
  private final Map<String, ManifestEntry> entries = new LinkedHashMap<>();
  private List<String> head = List.of();
  private int line;

  private Manifest(String path, List<Rejection> rejections) {
    this.path = path;
    this.rejections = rejections;
  }

  /**
   * The lines of a manifest by their file, in its order.
   *
   * @param path how messages name the manifest
   * @param bytes its content
   * @param rejections takes what could not be read
   */
  static Map<String, ManifestEntry> read(String path, byte[] bytes, List<Rejection> rejections) {
    Manifest manifest = new Manifest(path, rejections);
    HeaderText.decode(bytes).lines().forEach(manifest::line);
    if (manifest.head.isEmpty()) {
      manifest.reject("there is no head; the first line must name the columns " + COLUMNS);
    }
    return manifest.entries;
  }

  private void line(String text) {
    line++;
    if (text.isBlank()) {
      return;
    }
    List<String> fields;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
      fields = parser.stream().findFirst().map(CSVRecord::stream).orElse(Stream.of()).toList();
    } catch (IOException | RuntimeException e) {
      reject("the quotes do not match; write a quote inside a field twice");
      return;
    }
    if (head.isEmpty()) {
      head(fields);
    } else if (head.contains("file")) {
      entry(fields);
    }
  }

  private void head(List<String> fields) {
    head = fields.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!head.contains("file")) {
      reject("there is no column 'file'; the columns are " + COLUMNS);
    }
    for (String name : head) {
      if (!COLUMNS.contains(name)) {
        reject(
            String.format(
                Locale.ROOT, "unknown column '%s' is left out; the columns are %s", name, COLUMNS));
      }
    }
  }

  private void entry(List<String> fields) {
    if (fields.size() != head.size()) {
      reject(
          String.format(
              Locale.ROOT,
              "%d fields and not %d as the head has; put a field that holds a comma in quotes",
              fields.size(),
              head.size()));
      return;
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String value = fields.get(i).strip();
      if (!value.isEmpty()) {
        values.putIfAbsent(head.get(i), value);
      }
    }
    String file = values.get("file");
    if (file == null) {
      reject("the field 'file' is empty");
      return;
    }
    if (entries.containsKey(file)) {
      reject(
          String.format(Locale.ROOT, "'%s' is named a second time; the first line counts", file));
      return;
    }
    entries.put(
        file,
        new ManifestEntry(
            file,
            value(values, "accession", AccessionNumber::parse),
            value(values, "cik", Cik::parse),
            values.get("company"),
            value(values, "sic", Manifest::sic),
            value(values, "fiscal_year_end", Manifest::fiscalYearEnd),
            values.get("form"),
            items(values.getOrDefault("items", "")),
            values.get("exhibit_type"),
            value(values, "filed_on", LocalDate::parse)));
  }

  private <T> @Nullable T value(
      Map<String, String> values, String column, Function<String, T> reading) {
    String text = values.get(column);
    if (text == null) {
      return null;
    }
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      reject(String.format(Locale.ROOT, "%s is left out: %s", column, e.getMessage()));
      return null;
    }
  }

  private static String sic(String text) {
    if (!text.matches("[0-9]{3,4}")) {
      throw new IllegalArgumentException("Invalid SIC: '" + text + "' (must be four digits)");
    }
    return text.length() == 3 ? "0" + text : text;
  }

  private static MonthDay fiscalYearEnd(String text) {
    return HeaderValues.monthDay(text.length() == 3 ? "0" + text : text);
  }

  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    for (String item : text.split("[\\s,;|]+")) {
      if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return items;
  }

  private void reject(String detail) {
    rejections.add(Rejection.ofWhole(Reason.UNREADABLE, path + ", line " + line + ": " + detail));
  }
}
