package org.exhibit99.quarters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a company by quarter. Where a quarter's own releases do not say something, the
 * quarter before it that does speaks for it, or else the first one behind it.
 */
final class CompanyFacts {
  /** A REIT that lends. */
  static final String MORTGAGE = "mortgage";

  /** A REIT that owns buildings. */
  static final String EQUITY = "equity";

  private static final String REIT_SIC = "6798";
  private static final int A_YEAR = 4;
  private static final Set<String> OF_LENDERS =
      Set.of("net_interest_income", "provision_for_loan_losses");
  private static final Set<String> OF_LANDLORDS = Set.of("ffo", "ffo_per_diluted_share");

  private CompanyFacts() {}

  /** What each quarter says, completed by its neighbours. */
  static List<QuarterPrint.Company> completed(List<QuarterPrint.Company> said) {
    List<QuarterPrint.Company> completed = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      String sic = nearest(said, i, QuarterPrint.Company::sic);
      Boolean reit =
          REIT_SIC.equals(sic) ? Boolean.TRUE : nearest(said, i, QuarterPrint.Company::reit);
      completed.add(
          new QuarterPrint.Company(
              nearest(said, i, QuarterPrint.Company::cik),
              nearest(said, i, QuarterPrint.Company::name),
              nearest(said, i, QuarterPrint.Company::ticker),
              sic,
              reit));
    }
    return completed;
  }

  private static <T> @Nullable T nearest(
      List<QuarterPrint.Company> said, int at, Function<QuarterPrint.Company, @Nullable T> field) {
    for (int i = at; i >= 0; i--) {
      T value = field.apply(said.get(i));
      if (value != null) {
        return value;
      }
    }
    for (int i = at + 1; i < said.size(); i++) {
      T value = field.apply(said.get(i));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** What the metrics of a quarter say of a REIT: mortgage, equity, or an empty string. */
  static String evidence(Set<String> metrics) {
    if (metrics.stream().anyMatch(OF_LENDERS::contains)) {
      return MORTGAGE;
    }
    return metrics.stream().anyMatch(OF_LANDLORDS::contains) ? EQUITY : "";
  }

  /**
   * What a REIT is in a quarter: mortgage where it states net interest income or provisions in that
   * quarter or the three before, else equity where it states FFO in them; else what the nearest
   * quarter before says, or else the first one behind; null where none says.
   *
   * @param evidence by quarter, as {@link #evidence} has it
   */
  static @Nullable String subSector(List<String> evidence, int at) {
    List<String> year = evidence.subList(Math.max(0, at - A_YEAR + 1), at + 1);
    if (year.contains(MORTGAGE)) {
      return MORTGAGE;
    }
    if (year.contains(EQUITY)) {
      return EQUITY;
    }
    for (int i = at; i >= 0; i--) {
      if (!evidence.get(i).isEmpty()) {
        return evidence.get(i);
      }
    }
    for (int i = at + 1; i < evidence.size(); i++) {
      if (!evidence.get(i).isEmpty()) {
        return evidence.get(i);
      }
    }
    return null;
  }
}
