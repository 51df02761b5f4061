package org.exhibit99.edgar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Filer;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/** Makes values of what a header prints; what makes no sense becomes null and a rejection. */
final class HeaderValues {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern ITEM_NUMBER =
      Pattern.compile("[0-9][0-9A-Za-z]{0,2}(\\.[0-9]{1,3})?");
  private static final Pattern BRACKETED = Pattern.compile("\\[\\s*([0-9]{1,4})\\s*(?:\\]|$)");
  private static final String UNNAMED = "unnamed";
  private static final int LONGEST_QUOTE = 80;

  private final List<Rejection> rejections;

  HeaderValues(List<Rejection> rejections) {
    this.rejections = rejections;
  }

  @Nullable AccessionNumber accession(@Nullable String text) {
    if (text == null) {
      reject("The header names no accession number (ACCESSION NUMBER or <ACCESSION-NUMBER>)");
      return null;
    }
    try {
      return AccessionNumber.parse(text);
    } catch (IllegalArgumentException e) {
      reject(quoted(e.getMessage()));
      return null;
    }
  }

  @Nullable LocalDate date(String name, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text, DATE);
    } catch (DateTimeException e) {
      reject("Invalid " + name + ": '" + quoted(text) + "' (must be YYYYMMDD)");
      return null;
    }
  }

  @Nullable LocalDateTime dateTime(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return LocalDateTime.parse(text, DATE_TIME);
    } catch (DateTimeException e) {
      reject("Invalid acceptance time: '" + quoted(text) + "' (must be YYYYMMDDHHMMSS)");
      return null;
    }
  }

  /**
   * Numbers stay as they are, words become numbers, and nothing becomes {@code unnamed}: EDGAR left
   * the words blank for several items before August 2004, item 12 among them. Each only once, in
   * the header's order.
   */
  List<String> items(List<String> texts, @Nullable LocalDate filedOn) {
    List<String> numbers = new ArrayList<>();
    for (String text : texts) {
      Optional<String> number =
          text.isEmpty()
              ? Optional.of(UNNAMED)
              : ITEM_NUMBER.matcher(text).matches()
                  ? Optional.of(text)
                  : ItemNames.published().number(text, filedOn);
      if (number.isEmpty()) {
        reject(
            "Unknown item: '"
                + quoted(text)
                + "' filed on "
                + filedOn
                + " (add its words to items.tsv)");
      } else if (!numbers.contains(number.get())) {
        numbers.add(number.get());
      }
    }
    return numbers;
  }

  /** A filer, or null where it has no CIK to be known by. */
  @Nullable Filer filer(FilerFields fields) {
    String name = fields.value("NAME");
    String cik = fields.value("CIK");
    if (cik == null) {
      reject("The header gives no CIK for '" + quoted(name == null ? "" : name) + "'");
      return null;
    }
    try {
      return new Filer(
          fields.role(),
          Cik.parse(cik),
          name == null ? "" : name,
          sic(fields.value("SIC")),
          fiscalYearEnd(fields.value("FISCAL YEAR END")),
          fields.formerNames());
    } catch (IllegalArgumentException e) {
      reject(quoted(e.getMessage()) + " of '" + quoted(name == null ? "" : name) + "'");
      return null;
    }
  }

  private static @Nullable String sic(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher bracketed = BRACKETED.matcher(text);
    String digits = bracketed.find() ? bracketed.group(1) : text;
    if (!digits.matches("[0-9]{1,4}")) {
      return null;
    }
    String padded = "0".repeat(4 - digits.length()) + digits;
    return padded.equals("0000") ? null : padded;
  }

  private @Nullable MonthDay fiscalYearEnd(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return monthDay(text);
    } catch (DateTimeException e) {
      reject("Invalid fiscal year end: '" + quoted(text) + "' (must be MMDD)");
      return null;
    }
  }

  /** The day that four digits MMDD write. */
  static MonthDay monthDay(String text) {
    if (!text.matches("[0-9]{4}")) {
      throw new DateTimeException("Invalid day: '" + text + "' (must be MMDD)");
    }
    return MonthDay.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(2)));
  }

  private void reject(String detail) {
    rejections.add(Rejection.ofWhole(Reason.UNREADABLE, detail));
  }

  private static String quoted(@Nullable String text) {
    String whole = String.valueOf(text);
    return whole.length() <= LONGEST_QUOTE ? whole : whole.substring(0, LONGEST_QUOTE) + "…";
  }
}
