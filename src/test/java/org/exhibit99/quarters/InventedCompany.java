package org.exhibit99.quarters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exhibit99.model.Amount;
import org.exhibit99.model.ExhibitKind;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Location;
import org.exhibit99.model.Outcome;
import org.exhibit99.model.Period;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The releases of an invented company over many quarters, and what a history of them must say.
 *
 * <p>Some companies state quarters with the quarter of a year ago, others the year to date with
 * that of a year ago. Figures of a year ago are restated now and then, with or without a word;
 * releases are amended, come late, are found again as bare files, are filed again, and have a
 * second exhibit in millions. Years end in different months, some on a Saturday, and some companies
 * change theirs.
 */
final class InventedCompany {
  private static final List<String> FLOWS =
      List.of("net_income", "provision_for_loan_losses", ReleasedExhibit.DIVIDEND, "eps_diluted");
  private static final String ASSETS = "total_assets";
  private static final int[] YEAR_ENDS = {12, 12, 12, 6, 9, 1};

  /** The length of an accession number up to the number within the year. */
  private static final int YEAR_OF_FILING = 14;

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private record Event(LocalDate day, int quarter, boolean amends) {}

  /** What is known of a value: how often it was revised, and where it last changed. */
  private record State(BigDecimal value, int revision, String release) {}

  private final Random random;
  private final long cik;
  private final int quarters;
  private final boolean yearToDate;
  private final boolean saturdays;
  private final int yearEnd;
  private final int newYearEnd;
  private final int lastOldQuarter;
  private final YearMonth first;
  private final Map<FactKey, State> known = new HashMap<>();
  private final List<ReleasedExhibit> exhibits = new ArrayList<>();
  private final Map<String, String> prints = new TreeMap<>();
  private long assets;
  private int filings;

  /**
   * @param seed whatever it is, the same one gives the same company
   * @param cik its Central Index Key
   * @param quarters how many quarters it reports
   */
  InventedCompany(long seed, long cik, int quarters) {
    this.random = new Random(seed * 1_000_003 + cik);
    this.cik = cik;
    this.quarters = quarters;
    this.yearToDate = random.nextInt(3) == 0;
    this.saturdays = random.nextInt(4) == 0;
    this.yearEnd = YEAR_ENDS[random.nextInt(YEAR_ENDS.length)];
    boolean changes = !yearToDate && quarters > 16 && random.nextInt(6) == 0;
    this.newYearEnd = changes ? 1 + (yearEnd + 2 + 3 * random.nextInt(3)) % 12 : yearEnd;
    this.first = YearMonth.of(2000, 1 + (yearEnd + 2) % 12);
    this.lastOldQuarter = changes ? 7 : Integer.MAX_VALUE;
    this.assets = 1_000_000_000L + random.nextInt(1_000_000) * 1_000L;
    for (Event event : events()) {
      release(event);
    }
  }

  /** Its exhibits, in the order in which they were filed. */
  List<ReleasedExhibit> exhibits() {
    return exhibits;
  }

  /** By exhibit, metric and period: role, revision and value. */
  Map<String, String> prints() {
    return prints;
  }

  /** By nominal quarter end and metric: fiscal quarter, value and status. */
  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    for (int quarter = 0; quarter < quarters; quarter++) {
      for (String metric : FLOWS) {
        int months = months(quarter);
        State whole = known.get(new FactKey(metric, new Period(end(quarter), months)));
        State before =
            months == 3
                ? null
                : known.get(new FactKey(metric, new Period(end(quarter - 1), months - 3)));
        if (whole != null && months == 3) {
          values.put(place(quarter, metric), told(quarter, whole.value(), "reported"));
        } else if (whole != null && before != null && !metric.equals("eps_diluted")) {
          values.put(
              place(quarter, metric),
              told(quarter, whole.value().subtract(before.value()), "derived"));
        }
      }
      State balance = known.get(new FactKey(ASSETS, Period.at(end(quarter))));
      if (balance != null) {
        values.put(place(quarter, ASSETS), told(quarter, balance.value(), "reported"));
      }
    }
    return values;
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    Set<LocalDate> days = new TreeSet<>();
    for (int quarter = 0; quarter < quarters; quarter++) {
      boolean late = random.nextInt(15) == 0;
      LocalDate day =
          end(quarter).plusDays(late ? 100 + random.nextInt(50) : 20 + random.nextInt(20));
      events.add(new Event(free(day, days), quarter, false));
      if (random.nextInt(12) == 0) {
        events.add(new Event(free(day.plusDays(10), days), quarter, true));
      }
    }
    events.sort(Comparator.comparing(Event::day));
    return events;
  }

  private static LocalDate free(LocalDate day, Set<LocalDate> taken) {
    LocalDate free = day;
    while (!taken.add(free)) {
      free = free.plusDays(1);
    }
    return free;
  }

  private void release(Event event) {
    filings++;
    String accession =
        String.format(Locale.ROOT, "%010d-%02d-%06d", cik, event.day().getYear() % 100, filings);
    List<Fact> facts = new ArrayList<>();
    int months = months(event.quarter());
    Period period = new Period(end(event.quarter()), months);
    String id = accession + ":2";
    if (event.amends()) {
      State before = Objects.requireNonNull(known.get(new FactKey("net_income", period)));
      facts.add(fact("net_income", period, moved(before.value()), false, "in thousands"));
    } else {
      for (String metric : FLOWS) {
        facts.add(fact(metric, period, value(metric, months / 3), false, "in thousands"));
        Period yearAgo = new Period(end(event.quarter() - 4), months);
        State then = known.get(new FactKey(metric, yearAgo));
        if (then != null) {
          boolean restates = metric.startsWith("net_income") && random.nextInt(10) == 0;
          facts.add(
              fact(
                  metric,
                  yearAgo,
                  restates ? moved(then.value()) : then.value(),
                  restates && random.nextBoolean(),
                  "in thousands"));
        }
      }
      assets += 1_000L * (random.nextInt(200_000) - 90_000);
      facts.add(
          fact(
              ASSETS,
              Period.at(end(event.quarter())),
              BigDecimal.valueOf(assets),
              false,
              "in thousands"));
    }
    ReleasedExhibit exhibit = exhibit(id, accession, event, id, facts);
    exhibits.add(exhibit);
    Map<Fact, String> roles = new HashMap<>();
    for (Fact fact : facts) {
      roles.put(fact, told(exhibit, fact, event.amends()));
    }
    if (!event.amends()) {
      again(event, exhibit, roles);
    }
  }

  /**
   * Finds the release again: a bare copy, a later filing of the same bytes, a table in millions.
   */
  private void again(Event event, ReleasedExhibit exhibit, Map<Fact, String> roles) {
    int chance = random.nextInt(12);
    if (chance == 0) {
      copy(exhibit(exhibit.id() + " bare", null, null, exhibit.sha256(), exhibit.facts()), roles);
    } else if (chance == 1) {
      Event later = new Event(event.day().plusDays(200), event.quarter(), false);
      String refiled = exhibit.id().substring(0, YEAR_OF_FILING) + (500_000 + filings);
      copy(exhibit(refiled + ":2", refiled, later, exhibit.sha256(), exhibit.facts()), roles);
    } else if (chance == 2) {
      Fact income = exhibit.facts().get(0);
      Fact rounded =
          fact(
              income.metric(),
              income.period(),
              income.value().value().divide(MILLION, 0, RoundingMode.HALF_EVEN).multiply(MILLION),
              false,
              "in millions");
      String id = exhibit.accession() + ":3";
      ReleasedExhibit second = exhibit(id, exhibit.accession(), event, id, List.of(rounded));
      exhibits.add(second);
      prints.put(key(second, rounded), "duplicate r0 " + plain(rounded.value().value()));
    }
  }

  private void copy(ReleasedExhibit copy, Map<Fact, String> roles) {
    exhibits.add(copy);
    for (Fact fact : copy.facts()) {
      String original = Objects.requireNonNull(roles.get(fact));
      String role = original.substring(0, original.indexOf(" r"));
      String rest = original.substring(original.indexOf(" r"));
      prints.put(
          key(copy, fact), (role.equals("confirmation") ? "confirmation" : "duplicate") + rest);
    }
  }

  private String told(ReleasedExhibit exhibit, Fact fact, boolean amends) {
    FactKey key = new FactKey(fact.metric(), fact.period());
    State before = known.get(key);
    BigDecimal value = fact.value().value();
    String role;
    State now;
    if (before == null) {
      role = "first print";
      now = new State(value, 0, exhibit.id());
    } else if (before.value().compareTo(value) == 0) {
      role = "confirmation";
      now = before;
    } else {
      role = amends ? "amendment" : fact.restated() ? "restatement" : "revision";
      now = new State(value, before.revision() + 1, exhibit.id());
    }
    known.put(key, now);
    String told = role + " r" + now.revision() + " " + plain(value);
    prints.put(key(exhibit, fact), told);
    return told;
  }

  private ReleasedExhibit exhibit(
      String id,
      @Nullable String accession,
      @Nullable Event event,
      String bytes,
      List<Fact> facts) {
    int yearEndNow = event != null && event.quarter() > lastOldQuarter ? newYearEnd : yearEnd;
    LocalDate stated = saturday(YearMonth.of(2001, yearEndNow));
    return new ReleasedExhibit(
        id,
        accession,
        cik,
        "Invented Company " + cik,
        null,
        "6798",
        null,
        event == null ? null : MonthDay.from(stated),
        accession == null ? null : event != null && event.amends() ? "8-K/A" : "8-K",
        "EX-99.1",
        event == null ? null : event.day(),
        bytes,
        null,
        ExhibitKind.EARNINGS,
        facts);
  }

  private static Fact fact(
      String metric, Period period, BigDecimal value, boolean restated, String scale) {
    Unit unit =
        metric.equals(ReleasedExhibit.DIVIDEND) || metric.equals("eps_diluted")
            ? Unit.USD_PER_SHARE
            : Unit.USD;
    return new Fact(
        metric,
        period,
        new Amount(value),
        unit,
        restated,
        0.95,
        Outcome.AGREED,
        List.of(),
        metric,
        plain(value),
        period.toString(),
        scale,
        new Location(1, 1, 1, 0, 1));
  }

  private BigDecimal value(String metric, int quartersLong) {
    return switch (metric) {
      case ReleasedExhibit.DIVIDEND ->
          BigDecimal.valueOf(25L * quartersLong + random.nextInt(4), 2);
      case "eps_diluted" -> BigDecimal.valueOf(random.nextInt(400) - 100L, 2);
      default ->
          BigDecimal.valueOf(
              1_000L
                  * ((random.nextInt(5) == 0 ? -1 : 1) * (2_000L + random.nextInt(80_000)))
                  * quartersLong);
    };
  }

  /** Another value, by more than any rounding and less than a scale. */
  private BigDecimal moved(BigDecimal value) {
    return value.add(BigDecimal.valueOf(1_000L * (5_001 + random.nextInt(900))));
  }

  private int months(int quarter) {
    return yearToDate ? 3 * (quarter % 4 + 1) : 3;
  }

  private LocalDate end(int quarter) {
    return saturday(first.plusMonths(3L * quarter));
  }

  private LocalDate saturday(YearMonth month) {
    return saturdays
        ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
        : month.atEndOfMonth();
  }

  private String place(int quarter, String metric) {
    return first.plusMonths(3L * quarter).atEndOfMonth() + " " + metric;
  }

  private String told(int quarter, BigDecimal value, String status) {
    YearMonth month = first.plusMonths(3L * quarter);
    int ends = quarter > lastOldQuarter ? newYearEnd : yearEnd;
    int ahead = Math.floorMod(ends - month.getMonthValue(), 12);
    int transition = Math.floorMod(newYearEnd - yearEnd, 12) / 3;
    boolean inTransition = quarter > lastOldQuarter && quarter <= lastOldQuarter + transition;
    return month.plusMonths(ahead).getYear()
        + " Q"
        + (4 - ahead / 3)
        + (inTransition ? " of transition " : " ")
        + plain(value)
        + " "
        + status;
  }

  static String key(ReleasedExhibit exhibit, Fact fact) {
    return exhibit.id()
        + " "
        + fact.metric()
        + " "
        + fact.period().end()
        + " "
        + fact.period().months();
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
