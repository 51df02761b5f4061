package org.exhibit99.quarters;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Which companies are one, where EDGAR does not say: names, tickers and successors. */
public final class CompanyList {
  private static final List<String> COLUMNS =
      List.of("cik", "company", "rule", "value", "from", "to", "reason");

  private final List<CompanyRule> rules;

  private CompanyList(List<CompanyRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** A list that says nothing. */
  public static CompanyList empty() {
    return new CompanyList(List.of());
  }

  /**
   * Reads the list, CSV with the columns {@code cik,company,rule,value,from,to,reason}; lines that
   * begin with {@code #} are comments.
   *
   * @throws IllegalArgumentException if anything in it is wrong, naming every line that is
   */
  public static CompanyList read(Reader csv) {
    List<CompanyRule> rules = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        throw new IllegalArgumentException(
            "Company list has the columns "
                + parser.getHeaderNames()
                + " (must be "
                + COLUMNS
                + ")");
      }
      for (CSVRecord record : parser) {
        try {
          rules.add(rule(record));
        } catch (IllegalArgumentException | DateTimeParseException e) {
          problems.add("line " + parser.getCurrentLineNumber() + ": " + e.getMessage());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the company list", e);
    }
    problems.addAll(circles(rules));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Company list: " + String.join("; ", problems));
    }
    return new CompanyList(rules);
  }

  private static CompanyRule rule(CSVRecord record) {
    if (!record.isConsistent()) {
      throw new IllegalArgumentException(
          record.size() + " fields (must be " + COLUMNS.size() + "; write empty ones too)");
    }
    String cik = record.get("cik");
    if (!cik.matches("[0-9]{1,10}")) {
      throw new IllegalArgumentException("Invalid cik: '" + cik + "' (must be 1 to 10 digits)");
    }
    String word = record.get("rule").toLowerCase(Locale.ROOT);
    for (CompanyRule.Kind kind : CompanyRule.Kind.values()) {
      if (kind.word().equals(word)) {
        return new CompanyRule(
            Long.parseLong(cik),
            kind,
            record.get("value"),
            day(record.get("from")),
            day(record.get("to")));
      }
    }
    throw new IllegalArgumentException(
        "Unknown rule: '" + word + "' (must be name, ticker or successor)");
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static List<String> circles(List<CompanyRule> rules) {
    Map<Long, Long> next = successors(rules);
    List<String> problems = new ArrayList<>();
    for (Long cik : next.keySet().stream().sorted().toList()) {
      Set<Long> seen = new HashSet<>();
      Long at = cik;
      while (at != null && seen.add(at)) {
        at = next.get(at);
      }
      if (at != null) {
        problems.add("the successors of " + cik + " lead back to " + at);
      }
    }
    return problems;
  }

  private static Map<Long, Long> successors(List<CompanyRule> rules) {
    Map<Long, Long> next = new HashMap<>();
    for (CompanyRule rule : rules) {
      if (rule.kind() == CompanyRule.Kind.SUCCESSOR) {
        next.put(rule.cik(), Long.parseLong(rule.value()));
      }
    }
    return next;
  }

  List<CompanyRule> rules() {
    return rules;
  }

  /** The last successor of each company that has one. */
  Map<Long, Long> lastSuccessors() {
    Map<Long, Long> next = successors(rules);
    Map<Long, Long> last = new HashMap<>();
    for (Long cik : next.keySet()) {
      Long at = cik;
      while (next.containsKey(at)) {
        at = next.get(at);
      }
      last.put(cik, at);
    }
    return last;
  }
}
