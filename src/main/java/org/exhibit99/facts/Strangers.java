package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exhibit99.model.Rejection;

/**
 * Finds the tables that speak of something else than the whole company, whatever their titles say:
 * their net income, revenues or total assets are not the company's.
 */
final class Strangers {
  /** Why a table is left out. */
  static final String ANOTHER_ENTITY =
      "The table speaks of another entity or on another basis than the company's statements";

  private static final Set<String> KEYS =
      Set.of(
          "net_income",
          "net_income_to_common",
          "revenues",
          "total_assets",
          "net_interest_income",
          "noninterest_expense",
          "eps_diluted",
          "stockholders_equity",
          "interest_income");

  private final Map<Integer, Statement> statements;
  private final Set<Integer> withPerShare = new HashSet<>();
  private final List<Rejection> rejections;

  Strangers(Map<Integer, Statement> statements, List<Rejection> rejections) {
    this.statements = statements;
    this.rejections = rejections;
  }

  /** The readings without those of strange tables. */
  List<Reading> leaveOut(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.metric().name().startsWith("eps_") && reading.origin() == Reading.Origin.TABLE) {
        withPerShare.add(reading.location().block());
      }
    }
    Map<FactKey, BigDecimal> anchors = anchors(readings);
    Map<FactKey, List<BigDecimal>> beforeOthers = beforeOthersShare(readings, anchors);
    Map<Integer, int[]> votes = new HashMap<>();
    for (Reading reading : readings) {
      FactKey key = new FactKey(reading.metric().name(), reading.period());
      BigDecimal anchor = anchors.get(key);
      if (anchor != null
          && reading.origin() == Reading.Origin.TABLE
          && reading.rank() < RowRule.LAST_RESORT) {
        boolean same =
            isOf(reading, anchor)
                || beforeOthers.getOrDefault(key, List.of()).stream()
                    .anyMatch(value -> isOf(reading, value));
        votes.computeIfAbsent(reading.location().block(), block -> new int[2])[same ? 0 : 1]++;
      }
    }
    Set<Integer> strange = new HashSet<>();
    votes.forEach(
        (block, vote) -> {
          if (vote[1] > vote[0]) {
            strange.add(block);
          }
        });
    List<Reading> kept = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (Reading reading : readings) {
      boolean out =
          reading.origin() == Reading.Origin.TABLE && strange.contains(reading.location().block());
      if (!out) {
        kept.add(reading);
      } else if (told.add(reading.location().block())) {
        rejections.add(
            new Rejection(
                Rejection.Reason.AMBIGUOUS,
                ANOTHER_ENTITY,
                reading.metric().name(),
                reading.quote(),
                reading.location()));
      }
    }
    return kept;
  }

  private static boolean isOf(Reading reading, BigDecimal value) {
    return Agreement.within(
        reading.amount().value(), value, reading.grain(), reading.metric().unit());
  }

  /**
   * What the statement of income itself prints as net income besides the company's own: a
   * reconciliation may begin with net income before noncontrolling interests.
   */
  private Map<FactKey, List<BigDecimal>> beforeOthersShare(
      List<Reading> readings, Map<FactKey, BigDecimal> anchors) {
    Set<Integer> own = new HashSet<>();
    List<Reading> stated = new ArrayList<>();
    for (Reading reading : readings) {
      int block = reading.location().block();
      if (reading.metric().name().equals("net_income")
          && statements.get(block) == Statement.INCOME
          && withPerShare.contains(block)) {
        stated.add(reading);
        BigDecimal anchor = anchors.get(new FactKey("net_income", reading.period()));
        if (anchor != null && isOf(reading, anchor)) {
          own.add(block);
        }
      }
    }
    Map<FactKey, List<BigDecimal>> values = new HashMap<>();
    for (Reading reading : stated) {
      if (own.contains(reading.location().block())) {
        values
            .computeIfAbsent(new FactKey("net_income", reading.period()), key -> new ArrayList<>())
            .add(reading.amount().value());
      }
    }
    return values;
  }

  /** For each key fact, the value that weighs most. */
  private Map<FactKey, BigDecimal> anchors(List<Reading> readings) {
    Map<FactKey, List<Reading>> byKey = new HashMap<>();
    for (Reading reading : readings) {
      if (KEYS.contains(reading.metric().name()) && reading.rank() < RowRule.LAST_RESORT) {
        byKey
            .computeIfAbsent(
                new FactKey(reading.metric().name(), reading.period()), key -> new ArrayList<>())
            .add(reading);
      }
    }
    Map<FactKey, BigDecimal> anchors = new HashMap<>();
    byKey.forEach(
        (key, group) -> {
          int best = 0;
          BigDecimal value = null;
          for (Reading reading : group) {
            int weight = 0;
            for (Reading other : group) {
              weight += Agreement.between(reading, other) ? weight(other) : 0;
            }
            if (weight > best) {
              best = weight;
              value = reading.amount().value();
            }
          }
          if (value != null) {
            anchors.put(key, value);
          }
        });
    return anchors;
  }

  /** How much a reading weighs. */
  int weight(Reading reading) {
    if (reading.origin() == Reading.Origin.PROSE) {
      return 2;
    }
    Statement statement = statements.getOrDefault(reading.location().block(), Statement.OTHER);
    boolean whole = withPerShare.contains(reading.location().block());
    return switch (statement) {
      case BALANCE -> 5;
      // A balance among highlights that are mostly of income is no statement's.
      case INCOME -> whole && !reading.period().isInstant() ? 6 : 4;
      case SUMMARY, RECONCILIATION -> whole ? 4 : 3;
      case CASH_FLOW, EQUITY, ROLL_FORWARD, OTHER -> 1;
      case SEGMENT, AVERAGE_BALANCE, HYPOTHETICAL -> 0;
    };
  }
}
