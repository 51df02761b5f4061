package org.exhibit99.edgar;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Which filings and which of their documents are read.
 *
 * @param forms the form types, as {@code 8-K} and {@code 8-K/A}
 * @param exhibitTypes beginnings of document types, as {@code EX-99}
 * @param bodies whether the body of such a filing is read where it has no such exhibit
 */
public record FilingRule(List<String> forms, List<String> exhibitTypes, Bodies bodies)
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
    exhibitTypes = List.copyOf(exhibitTypes);
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
