package org.exhibit99.edgar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;

/**
 * How the lines of one index are laid out. {@code master} puts bars between its fields. The others
 * have columns; CIK, date and file are found from the line's end, because names of companies and
 * forms may hold blanks, and only the place between those two is taken from the head.
 */
final class IndexLine {
  private static final String BAR = "|";
  private static final Pattern BETWEEN_COLUMNS = Pattern.compile("\\s{2,}");
  private static final Pattern ACCESSION =
      Pattern.compile("([0-9]{10}-?[0-9]{2}-?[0-9]{6})(?:-index\\.html?|\\.txt|\\.nc)?");
  private static final String ARCHIVES = "/Archives/";

  private final boolean bars;
  private final boolean formFirst;
  private final int second;

  private IndexLine(boolean bars, boolean formFirst, int second) {
    this.bars = bars;
    this.formFirst = formFirst;
    this.second = second;
  }

  /** The layout below a line that names the columns. */
  static IndexLine of(String columns) {
    int form = columns.indexOf("Form Type");
    int company = columns.indexOf("Company Name");
    return new IndexLine(columns.contains(BAR), form < company, Math.max(form, company));
  }

  /**
   * The filing that a line names.
   *
   * @throws IllegalArgumentException saying what is wrong with the line
   */
  IndexEntry entry(String line) {
    if (bars) {
      List<String> fields = List.of(line.split("\\|", -1));
      if (fields.size() != 5) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%d fields (must be 5: CIK, company, form, date, file)",
                fields.size()));
      }
      return entry(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4));
    }
    int file = lastBlank(line, line.length());
    int date = lastBlank(line, endBefore(line, file));
    int cik = lastBlank(line, endBefore(line, date));
    int names = endBefore(line, cik);
    String first = line.substring(0, Math.min(second, names));
    String rest = line.substring(Math.min(second, names), names);
    if (rest.isBlank() || !first.endsWith(" ")) {
      String[] pair = BETWEEN_COLUMNS.split(line.substring(0, names), 2);
      if (pair.length < 2) {
        throw new IllegalArgumentException("No two columns before the CIK (form and company)");
      }
      first = pair[0];
      rest = pair[1];
    }
    return entry(
        line.substring(cik, endBefore(line, date)),
        formFirst ? rest : first,
        formFirst ? first : rest,
        line.substring(date, endBefore(line, file)),
        line.substring(file));
  }

  private static IndexEntry entry(
      String cik, String company, String form, String date, String file) {
    Cik number = Cik.parse(cik);
    Matcher accession = ACCESSION.matcher(file.substring(file.lastIndexOf('/') + 1).strip());
    if (!accession.matches()) {
      throw new IllegalArgumentException("No accession number in the file name");
    }
    if (form.isBlank()) {
      throw new IllegalArgumentException("No form type");
    }
    return new IndexEntry(
        AccessionNumber.parse(accession.group(1)),
        number,
        company.strip(),
        form.strip(),
        date(date.strip()),
        path(file.strip()));
  }

  private static LocalDate date(String text) {
    String digits = text.replace("-", "");
    if (!digits.matches("[0-9]{8}")) {
      throw new IllegalArgumentException("No date (YYYYMMDD or YYYY-MM-DD)");
    }
    try {
      return LocalDate.of(
          Integer.parseInt(digits.substring(0, 4)),
          Integer.parseInt(digits.substring(4, 6)),
          Integer.parseInt(digits.substring(6)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("No date (" + e.getMessage() + ")", e);
    }
  }

  /** The submission below the archives: without a host, with {@code edgar/}, and not its page. */
  private static String path(String file) {
    int archives = file.indexOf(ARCHIVES);
    String below = archives < 0 ? file : file.substring(archives + ARCHIVES.length());
    below = below.startsWith("/") ? below.substring(1) : below;
    below = below.startsWith("edgar/") ? below : "edgar/" + below;
    return below.replaceFirst("-index\\.html?$", ".txt");
  }

  /** Where the last word before {@code end} begins. */
  private static int lastBlank(String line, int end) {
    int at = line.lastIndexOf(' ', end - 1);
    if (at < 0) {
      throw new IllegalArgumentException(
          "Too few columns (must be form, company, CIK, date, file)");
    }
    return at + 1;
  }

  private static int endBefore(String line, int word) {
    int at = word;
    while (at > 0 && line.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }
}
