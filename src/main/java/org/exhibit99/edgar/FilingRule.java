package org.exhibit99.edgar;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.exhibit99.model.SubmissionHeader;
import org.jspecify.annotations.Nullable;

/**
 * Which filings and which of their documents are read.
 *
 * @param forms the form types, as {@code 8-K} and {@code 8-K/A}
 * @param items the items under which releases are furnished; where there are none, or where a
 *     submission names none, items do not matter
 * @param exhibitTypes beginnings of document types, as {@code EX-99}
 * @param bodies whether the body of such a filing is read where it has no such exhibit
 */
public record FilingRule(
    List<String> forms, List<ItemRule> items, List<String> exhibitTypes, Bodies bodies)
    implements Serializable {
  /** What to do with a filing of the right form that has no exhibit of the right type. */
  public enum Bodies {
    /** Leave it. */
    LEAVE,
    /** Read its body, the document whose type is the form's. */
    READ
  }

  public FilingRule {
    forms = List.copyOf(forms);
    items = List.copyOf(items);
    exhibitTypes = List.copyOf(exhibitTypes);
  }

  /**
   * Reads a rule as {@code conf/filings.yaml} writes it.
   *
   * @throws IllegalArgumentException with everything that is wrong with it in one message
   */
  public static FilingRule load(InputStream yaml) {
    return FilingRuleFile.read(yaml);
  }

  /** The rule that ships, {@code conf/filings.yaml} in the jar. */
  public static FilingRule shipped() {
    try (InputStream yaml = FilingRule.class.getResourceAsStream("/conf/filings.yaml")) {
      return load(Objects.requireNonNull(yaml, "conf/filings.yaml is not in the jar"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a submission is read: its form, and one of its items if it names any. */
  public boolean takes(SubmissionHeader header) {
    return takesForm(header.form()) && takesItems(header.items(), header.filedOn());
  }

  /** Whether a submission of these items, filed on a day or one that is not known, is read. */
  public boolean takesItems(List<String> named, @Nullable LocalDate filedOn) {
    return items.isEmpty()
        || named.isEmpty()
        || named.stream()
            .anyMatch(item -> items.stream().anyMatch(rule -> rule.takes(item, filedOn)));
  }

  /** Whether submissions of a form type are read. */
  public boolean takesForm(String form) {
    return forms.stream().anyMatch(form::equalsIgnoreCase);
  }

  /**
   * Whether a document type is one of an exhibit that is read: it equals one of the beginnings, or
   * goes on with something other than a digit, so that {@code EX-99} takes {@code EX-99.1} and
   * {@code EX-99.CHARTER} but {@code EX-9} would not take {@code EX-99}.
   */
  public boolean takesExhibit(String type) {
    String upper = type.toUpperCase(Locale.ROOT);
    for (String beginning : exhibitTypes) {
      if (upper.startsWith(beginning)
          && (upper.length() == beginning.length()
              || !Character.isDigit(upper.charAt(beginning.length())))) {
        return true;
      }
    }
    return false;
  }
}
