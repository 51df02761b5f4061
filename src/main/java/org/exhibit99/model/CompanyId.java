package org.exhibit99.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a company's rows are gathered by: its CIK where one is known, else its name as it is written
 * everywhere. A name is never taken for a CIK.
 *
 * @param value {@code cik:0001000298} or {@code name:impac mortgage holdings}
 */
public record CompanyId(String value) {
  private static final int LONGEST_NAME = 200;
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "llc",
          "lp",
          "plc",
          "trust");

  /** The id of a company of which maybe not all is known; empty where nothing is. */
  public static Optional<CompanyId> of(@Nullable Cik cik, @Nullable String name) {
    if (cik != null) {
      return Optional.of(new CompanyId("cik:" + cik));
    }
    String plain = name == null ? "" : plain(name);
    return plain.isEmpty() ? Optional.empty() : Optional.of(new CompanyId("name:" + plain));
  }

  /** Lower-case letters, digits and single blanks, without the words of a legal form at the end. */
  private static String plain(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), LONGEST_NAME); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        words.append(c);
      } else if (c != '\'' && c != '\u2019' && c != '.') {
        words.append(' ');
      }
    }
    List<String> kept =
        new ArrayList<>(List.of(words.toString().toLowerCase(Locale.ROOT).strip().split(" +")));
    while (kept.size() > 1 && LEGAL_FORMS.contains(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return String.join(" ", kept);
  }

  @Override
  public String toString() {
    return value;
  }
}
