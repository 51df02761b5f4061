package org.exhibit99.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exhibit99.model.Amount;
import org.exhibit99.model.Cik;

/**
 * What is true in a sample corpus, whatever anybody reads in it: the books of every quarter, the
 * dividends and the restatements. What each release prints stands in {@link SampleRelease#facts()}.
 *
 * @param quarters a line for every company and quarter from its first release to its last,
 *     unreported ones too
 * @param dividends a line for every company and quarter, in the same order
 * @param restatements what restatements changed
 */
public record SampleTruth(
    List<CompanyQuarter> quarters, List<Dividend> dividends, List<Restatement> restatements) {
  public SampleTruth {
    quarters = List.copyOf(quarters);
    dividends = List.copyOf(dividends);
    restatements = List.copyOf(restatements);
  }

  /**
   * The books of a quarter as last known.
   *
   * @param cik the company
   * @param company its name
   * @param sector {@code mortgage} or {@code equity}
   * @param quarter the quarter of the calendar
   * @param fiscalYear the company's own year
   * @param fiscalQuarter 1 to 4 in it
   * @param reported whether a release of its own told this quarter by itself
   * @param values the quarter's value of every metric that a company of its kind can print; flows
   *     over three months, the rest on the last day
   */
  public record CompanyQuarter(
      Cik cik,
      String company,
      String sector,
      SampleQuarter quarter,
      int fiscalYear,
      int fiscalQuarter,
      boolean reported,
      Map<String, Amount> values) {
    public CompanyQuarter {
      values = Map.copyOf(values);
    }
  }

  /** What became of the regular dividend. */
  public enum DividendAction {
    /** None, as in the quarter before. */
    NONE,
    /** The first ever. */
    INITIATED,
    /** More than in the quarter before. */
    RAISED,
    /** As much as in the quarter before. */
    HELD,
    /** Less than in the quarter before. */
    CUT,
    /** None, after one in the quarter before. */
    SUSPENDED,
    /** One again, after none in the quarter before. */
    RESUMED
  }

  /**
   * The common dividend of a quarter.
   *
   * @param cik the company
   * @param quarter the quarter that it was declared for
   * @param action against the quarter before
   * @param perShare the regular dividend, dollars a share
   * @param special a special dividend on top, dollars a share
   */
  public record Dividend(
      Cik cik, SampleQuarter quarter, DividendAction action, Amount perShare, Amount special) {}

  /**
   * A value that a restatement changed, over the three months of the quarter or at its end.
   *
   * @param cik the company
   * @param quarter the quarter restated
   * @param metric the metric
   * @param before as first released
   * @param after as restated
   * @param announcedOn the day of the release that restates it
   */
  public record Restatement(
      Cik cik,
      SampleQuarter quarter,
      String metric,
      Amount before,
      Amount after,
      LocalDate announcedOn) {}

  /** The truth of a plan's corpus. */
  public static SampleTruth of(SamplePlan plan) {
    List<CompanyQuarter> quarters = new ArrayList<>();
    List<Dividend> dividends = new ArrayList<>();
    List<Restatement> restatements = new ArrayList<>();
    for (SampleCompany company : plan.cast()) {
      Ledger ledger = Books.write(company, plan);
      Set<Item> items = itemsOf(company.profile());
      boolean hasPaid = false;
      for (LedgerQuarter entry : ledger.quarters()) {
        SampleQuarter quarter = entry.quarter();
        if (quarter.compareTo(company.first(plan)) >= 0
            && quarter.compareTo(company.last(plan)) <= 0) {
          quarters.add(quarter(company, ledger, quarter, items));
          dividends.add(dividend(company, ledger, quarter, hasPaid));
        }
        hasPaid |= entry.amount(Item.DIVIDEND) > 0;
      }
      restatements.addAll(restatements(company.profile(), ledger, items));
    }
    return new SampleTruth(quarters, dividends, restatements);
  }

  private static CompanyQuarter quarter(
      SampleCompany company, Ledger ledger, SampleQuarter quarter, Set<Item> items) {
    CompanyProfile profile = company.profile();
    CompanyScript script = company.script();
    boolean ownQuarter = !(script.yearOnly() && profile.fiscalQuarter(quarter) == 4);
    return new CompanyQuarter(
        profile.cik(),
        profile.name(),
        profile.sector() == Sector.MORTGAGE ? "mortgage" : "equity",
        quarter,
        profile.fiscalYear(quarter),
        profile.fiscalQuarter(quarter),
        ownQuarter && !quarter.equals(script.missing()),
        values(ledger.figures(quarter, 3, LocalDate.MAX), items));
  }

  private static Dividend dividend(
      SampleCompany company, Ledger ledger, SampleQuarter quarter, boolean hasPaid) {
    Figures now = ledger.figures(quarter, 3, LocalDate.MAX);
    long paid = now.held(Item.DIVIDEND);
    long before = ledger.figures(quarter.plus(-1), 3, LocalDate.MAX).held(Item.DIVIDEND);
    return new Dividend(
        company.profile().cik(),
        quarter,
        action(before, paid, hasPaid),
        new Amount(now.value(Item.DIVIDEND)),
        Amount.of(BigDecimal.valueOf(company.script().special(quarter), 3).toPlainString()));
  }

  private static DividendAction action(long before, long paid, boolean hasPaid) {
    if (before == 0) {
      return paid == 0
          ? DividendAction.NONE
          : hasPaid ? DividendAction.RESUMED : DividendAction.INITIATED;
    }
    if (paid == 0) {
      return DividendAction.SUSPENDED;
    }
    return paid > before
        ? DividendAction.RAISED
        : paid < before ? DividendAction.CUT : DividendAction.HELD;
  }

  private static List<Restatement> restatements(
      CompanyProfile profile, Ledger ledger, Set<Item> items) {
    Ledger.Restatement change = ledger.restatement();
    List<Restatement> restated = new ArrayList<>();
    if (change == null) {
      return restated;
    }
    LocalDate announced = change.announcedOn();
    Map<String, Amount> before =
        values(ledger.figures(change.quarter(), 3, announced.minusDays(1)), items);
    Map<String, Amount> after = values(ledger.figures(change.quarter(), 3, announced), items);
    new TreeMap<>(after)
        .forEach(
            (metric, amount) -> {
              Amount first = before.getOrDefault(metric, amount);
              if (!first.equals(amount)) {
                restated.add(
                    new Restatement(
                        profile.cik(), change.quarter(), metric, first, amount, announced));
              }
            });
    return restated;
  }

  private static Map<String, Amount> values(Figures figures, Set<Item> items) {
    Map<String, Amount> values = new TreeMap<>();
    for (Item item : items) {
      values.put(item.metric(), new Amount(figures.value(item)));
    }
    return values;
  }

  /** The items whose metrics a company of this kind can print. */
  private static Set<Item> itemsOf(CompanyProfile profile) {
    Set<Item> items = EnumSet.noneOf(Item.class);
    for (Item item : Item.values()) {
      if (!item.metric().isEmpty() && item.kind() != Item.Kind.OPENING) {
        items.add(item);
      }
    }
    items.removeAll(profile.sector() == Sector.MORTGAGE ? Item.ONLY_LANDLORDS : Item.ONLY_LENDERS);
    if (profile.preferred() == 0) {
      items.removeAll(Item.ONLY_WITH_PREFERRED);
    }
    if (profile.risk() == 0) {
      items.removeAll(Item.ONLY_AT_RISK);
    }
    return items;
  }
}
