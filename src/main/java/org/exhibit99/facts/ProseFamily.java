package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exhibit99.facts.ProseAmount.Dilution;
import org.exhibit99.facts.ProseAmount.Kind;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Period;
import org.exhibit99.model.Unit;

/**
 * The metrics that one name in a sentence stands for: net income in dollars and, {@code or $0.76
 * per diluted share}, for each share.
 */
final class ProseFamily {
  private static final List<String> EARNINGS = List.of("net_income", "net_income_to_common");
  private static final Set<String> LOSABLE =
      Set.of(
          "net_income", "net_income_to_common", "taxable_income", "ffo", "affo", "core_earnings");

  private static final String DILUTED = "_per_diluted_share";
  private static final BigDecimal FEWEST_SHARES = BigDecimal.valueOf(100_000);

  private final MetricDictionary dictionary;
  private final ProseItem.Name name;
  private final String key;

  ProseFamily(MetricDictionary dictionary, ProseItem.Name name) {
    this.dictionary = dictionary;
    this.name = name;
    this.key = keyOf(name.metrics().get(0));
  }

  /** Names of one family may stand for each other in one sentence. */
  String key() {
    return key;
  }

  private static String keyOf(Metric metric) {
    String base = metric.name();
    if (base.startsWith("eps_")) {
      return "net_income";
    }
    return base.endsWith(DILUTED) ? base.substring(0, base.length() - DILUTED.length()) : base;
  }

  boolean isSameAs(ProseFamily other) {
    return key.equals(other.key);
  }

  List<Metric> named() {
    return name.metrics();
  }

  /** Whether it is of balances, which stand on a day. */
  boolean isHeld() {
    return first().kind() == Metric.Kind.INSTANT && first().unit() != Unit.SHARES;
  }

  /** Whether it is of ratios, which are printed as percentages. */
  boolean isRatio() {
    return named().get(0).unit() == Unit.RATIO;
  }

  /** Whether the metric that is named first counts what the amount counts. */
  boolean takes(ProseAmount amount, boolean perShareSeen) {
    return !metrics(amount, perShareSeen).isEmpty();
  }

  /** Whether it is an amount of this family that no metric takes: dollars of a book value. */
  boolean passes(ProseAmount amount) {
    return amount.kind() == Kind.DOLLARS && first().unit() == Unit.USD_PER_SHARE;
  }

  /** The metrics that an amount states. */
  List<Metric> metrics(ProseAmount amount, boolean perShareSeen) {
    Metric first = first();
    return switch (amount.kind()) {
      case PERCENT ->
          first.unit() == Unit.RATIO
              ? name.metrics().stream().filter(each -> each.unit() == Unit.RATIO).toList()
              : List.of();
      case SHARES -> first.unit() == Unit.SHARES ? List.of(first) : List.of();
      case DOLLARS ->
          first.unit() == Unit.USD ? name.metrics().stream().limit(1).toList() : List.of();
      case PER_SHARE -> perShare(amount.dilution());
      case SMALL_DOLLARS ->
          first.unit() == Unit.USD_PER_SHARE || perShareSeen
              ? perShare(Dilution.UNSAID)
              : List.of();
      // "Common shares outstanding were 7,420,118": the name says what is counted.
      case OTHER ->
          first.unit() == Unit.SHARES && amount.value().compareTo(FEWEST_SHARES) > 0
              ? List.of(first)
              : List.of();
    };
  }

  private List<Metric> perShare(Dilution dilution) {
    Metric first = first();
    boolean earnings = EARNINGS.contains(key);
    if (earnings) {
      boolean named = first.unit() == Unit.USD_PER_SHARE;
      if (named && dilution == Dilution.UNSAID) {
        return name.metrics();
      }
      return switch (dilution) {
        case BASIC -> list("eps_basic");
        case BOTH -> List.copyOf(both());
        case DILUTED, UNSAID -> list("eps_diluted");
      };
    }
    if (first.unit() == Unit.USD_PER_SHARE) {
      return dilution == Dilution.BASIC && key.length() < first.name().length()
          ? List.of()
          : List.of(first);
    }
    if (key.equals("stockholders_equity")) {
      return dilution == Dilution.UNSAID ? list("book_value_per_share") : List.of();
    }
    return dilution == Dilution.BASIC ? List.of() : list(key + DILUTED);
  }

  private List<Metric> both() {
    return Stream.of("eps_basic", "eps_diluted").flatMap(each -> list(each).stream()).toList();
  }

  private List<Metric> list(String metric) {
    Optional<Metric> known = dictionary.metric(metric);
    return known.map(List::of).orElse(List.of());
  }

  private Metric first() {
    return name.metrics().get(0);
  }

  /** Whether the words themselves say that it is for a diluted share. */
  boolean saysDilution() {
    return name.words().toLowerCase(Locale.ROOT).contains("dilut");
  }

  /** Whether there may be a loss of it. */
  boolean mayBeLost() {
    return LOSABLE.contains(key);
  }

  /** Whether its name is a word such as {@code loss} that other measures use too. */
  boolean isBare() {
    return Set.of("earnings", "income", "loss", "profit")
        .contains(name.words().toLowerCase(Locale.ROOT));
  }

  /** -1 where the name speaks of a loss, 1 of a gain, 0 of both. */
  int sign() {
    return signOf(name.words());
  }

  private static int signOf(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean loss =
        (lower.contains("loss") && !lower.contains("losses"))
            || lower.contains("deficit")
            || (lower.contains("recover") && !lower.contains("off"))
            || lower.equals("lost");
    boolean gain =
        lower.contains("income")
            || lower.contains("earning")
            || lower.contains("profit")
            || lower.contains("charge-off")
            || lower.contains("chargeoff")
            || lower.contains("charge off")
            || lower.contains("charged off");
    boolean expense = lower.contains("provision") || lower.contains("allowance");
    return loss == gain || expense ? 0 : loss ? -1 : 1;
  }

  /**
   * Whether it is as if tax-exempt interest were taxed, which counts where nothing else is told.
   */
  boolean isTaxEquivalent() {
    String words = name.words().toLowerCase(Locale.ROOT);
    return words.contains("equivalent") || words.endsWith("fte") || words.endsWith(" te");
  }

  /** Whether it is of the dividends of a common share. */
  boolean isDividend() {
    return key().equals("dividends_per_common_share");
  }

  /** Whether a sentence may say that there was none of it, which is a figure of zero. */
  boolean mayBeNone() {
    return isDividend() || key.equals("provision_for_loan_losses");
  }

  /**
   * What words of time say of its figures: {@code a year ago}, which alone tells no length, is a
   * day to a balance.
   */
  PeriodMention timeOf(PeriodMention mention) {
    boolean span = mention.periods().stream().noneMatch(Period::isInstant);
    return isHeld() && mention.form() == PeriodMention.Form.RELATIVE && mention.months() < 0 && span
        ? mention.asDays()
        : mention;
  }

  /** Whether a period may be one of its figures'. */
  boolean fits(PeriodMention mention) {
    boolean instant = named().get(0).kind() == Metric.Kind.INSTANT;
    return switch (mention.form()) {
      case INSTANT, DAY -> instant;
      case SPAN, YEAR -> !instant;
      case RELATIVE ->
          mention.periods().isEmpty() ? !instant : mention.periods().get(0).isInstant() == instant;
      case LENGTH, MONTH -> !instant;
    };
  }
}
