package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exhibit99.facts.ProseAmount.Dilution;
import org.exhibit99.facts.ProseAmount.Kind;
import org.exhibit99.model.Metric;
import org.jspecify.annotations.Nullable;

/**
 * Reads on from the name of a metric to the amounts and periods that belong to it, and stops at the
 * first word that may change the meaning.
 */
final class ProseWalk {
  private static final Set<String> NEGATIONS = Set.of("no", "not");

  /** Figures that releases also give for their segments, often without saying so. */
  private static final Set<String> SEGMENT_PRONE =
      Set.of(
          "revenues",
          "noninterest_income",
          "noninterest_expense",
          "provision_for_loan_losses",
          "net_charge_offs",
          "net_interest_income",
          "nonperforming_assets",
          "total_deposits");

  private static final Set<String> OF = Set.of("of");

  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

  /** Letters that a font of marks prints as bullets. */
  private static final Set<String> BULLETS =
      Set.of("n", "l", "q", "u", "v", "o", "\u00a7", "\u00d8", "\u00fc");

  /** What stands for something that an earlier sentence named. */
  private static final Set<String> PRONOUNS =
      Set.of("this", "it", "these", "that", "they", "those");

  private static final int FARTHEST_BACK = 30;

  private final List<ProseItem> items;
  private final int at;
  private final ProseFamily family;
  private final MetricDictionary dictionary;
  private final Set<String> companyWords;
  private final List<ProseSegment> segments = new ArrayList<>();
  private final List<PeriodMention> moreTimes = new ArrayList<>();
  private ProseSegment segment = new ProseSegment(false);
  private @Nullable PeriodMention left;
  private boolean negated;
  private boolean perShareSeen;
  private boolean change;
  private String joint = "";
  private int sign;
  private int end;

  private static final Set<String> LEADS_ON =
      Set.of("it", "they", "this", "these", "was", "were", "totaled", "totalled", "amounted");

  ProseWalk(
      List<ProseItem> items,
      int at,
      ProseFamily family,
      MetricDictionary dictionary,
      Set<String> companyWords) {
    this.items = items;
    this.at = at;
    this.family = family;
    this.dictionary = dictionary;
    this.companyWords = companyWords;
    this.end = items.get(at).end();
  }

  /**
   * The amount of {@code $887 million of net charge-offs}, which stands before the name; nothing
   * where it is a change, or where the words before it may change its meaning.
   */
  Optional<ProseAmount> amountBefore() {
    boolean of =
        at >= 2 && items.get(at - 1) instanceof ProseItem.Word word && word.text().equals("of");
    if (!of || !(items.get(at - 2) instanceof ProseItem.Sum sum)) {
      return Optional.empty();
    }
    boolean whole =
        sum.amount().kind() == Kind.DOLLARS
            && family.takes(sum.amount(), false)
            && !(items.get(0) instanceof ProseItem.Word first && PRONOUNS.contains(first.text()));
    for (int i = at - 3; whole && i >= 0; i--) {
      if (items.get(i) instanceof ProseItem.Word word) {
        boolean changes = ProseVocabulary.CHANGE.contains(word.text()) && i >= at - 5;
        whole = !changes && !ProseVocabulary.TAINTED_BEFORE.contains(word.text());
      }
    }
    boolean own = !SEGMENT_PRONE.contains(family.key()) || !strangerBefore(at - 2);
    return whole && own ? Optional.of(sum.amount()) : Optional.empty();
  }

  /** The segments with amounts, the metric's own time first; none where the meaning is in doubt. */
  List<ProseSegment> segments() {
    if (!leftIsClear()) {
      return List.of();
    }
    segments.add(segment);
    perShareSeen = laterPerShare();
    if (negated) {
      readNothingDeclared();
    }
    int place = at + 1;
    while (place >= 0 && place < items.size()) {
      place = step(place);
    }
    return segments.stream().filter(ProseSegment::isGood).toList();
  }

  /** The period that stands before the name, or null. */
  @Nullable PeriodMention left() {
    return left;
  }

  /** Further periods of a figure that is none: {@code no dividend for the third or second}. */
  List<PeriodMention> moreTimes() {
    return moreTimes;
  }

  boolean isNegated() {
    return negated;
  }

  boolean hasPerShare() {
    return perShareSeen;
  }

  /** Whether a figure of the metric for another time is said to be for a diluted share. */
  boolean saysDiluted() {
    return segments.stream()
        .flatMap(each -> Stream.concat(each.values().stream(), each.companions().stream()))
        .anyMatch(
            amount -> amount.dilution() == Dilution.DILUTED || amount.dilution() == Dilution.BOTH);
  }

  /** Whether one of the metric's periods is shorter than a year. */
  boolean speaksOfQuarters() {
    return items.stream()
        .anyMatch(
            item ->
                item instanceof ProseItem.Time time
                    && time.mention().months() > 0
                    && time.mention().months() < 12);
  }

  /** The character behind the last item read. */
  int end() {
    return end;
  }

  private boolean dividends() {
    return family.key().equals("dividends_per_common_share");
  }

  private boolean laterPerShare() {
    for (int i = at; i < items.size(); i++) {
      if (items.get(i) instanceof ProseItem.Sum sum && sum.amount().kind() == Kind.PER_SHARE) {
        return true;
      }
      if (i > at && items.get(i) instanceof ProseItem.Name) {
        break;
      }
    }
    return false;
  }

  /** Whether a share of it is spoken of: {@code 4.6% of total assets}, {@code ratio of}. */
  private boolean isMeasuredAgainst() {
    boolean of =
        at > 1
            && items.get(at - 1) instanceof ProseItem.Word word
            && (word.text().equals("of") || word.text().equals("to"));
    for (int i = at - 2; of && i >= 0 && i >= at - 5; i--) {
      if (items.get(i) instanceof ProseItem.Sum sum) {
        return sum.amount().kind() == Kind.PERCENT;
      }
      if (items.get(i) instanceof ProseItem.Word word
          && Set.of("percent", "percentage", "ratio", "%").contains(word.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the amounts of another time have been read. */
  boolean hasComparison() {
    return segments.stream().anyMatch(ProseSegment::isComparison);
  }

  private boolean leftIsClear() {
    if (isMeasuredAgainst()) {
      return false;
    }
    if (items.get(0) instanceof ProseItem.Word first && first.text().equals("had")) {
      // "Had the merger been completed": what did not happen.
      return false;
    }
    for (int i = 0; i < at; i++) {
      if (items.get(i) instanceof ProseItem.Word word
          && ProseVocabulary.TAINTED_BEFORE.contains(word.text())
          && !(dividends() && word.text().equals("excluding"))) {
        return false;
      }
    }
    for (int i = at - 1; i >= 0 && i >= at - FARTHEST_BACK; i--) {
      ProseItem item = items.get(i);
      if (item instanceof ProseItem.Time time) {
        left = left == null && fits(time.mention()) ? time.mention() : left;
      } else if (item instanceof ProseItem.Word word) {
        String text = word.text();
        negated |= dividends() && NEGATIONS.contains(text);
        if (ProseVocabulary.CLAUSE.contains(text) || (i == 0 && BULLETS.contains(text))) {
          lookFurtherForTime(i - 1);
          return !SEGMENT_PRONE.contains(family.key()) || !strangerBefore(i);
        }
        if (dividends() && text.equals("excluding")) {
          return true;
        }
        boolean ofRatio = text.equals("annualized") && family.isRatio();
        if (!ProseVocabulary.BEFORE.contains(text)
            && !companyWords.contains(bare(text))
            && !ofRatio) {
          return false;
        }
      } else {
        return true;
      }
    }
    return true;
  }

  /** Whether a name that is not the company's stands before a place, behind the dateline's dash. */
  private boolean strangerBefore(int place) {
    for (int i = place - 1; i > 0; i--) {
      if (items.get(i) instanceof ProseItem.Word word) {
        if (DASHES.contains(word.text())) {
          return false;
        }
        if (word.capital()
            && !ProseVocabulary.BEFORE.contains(word.text())
            && !companyWords.contains(bare(word.text()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code For the third quarter of 2006, the net loss was}: the period before the comma. */
  private void lookFurtherForTime(int from) {
    for (int i = from; left == null && i >= 0; i--) {
      if (items.get(i) instanceof ProseItem.Time time && fits(time.mention())) {
        left = time.mention();
      } else if (items.get(i) instanceof ProseItem.Sum) {
        left = leadingTime(i);
        return;
      }
    }
  }

  /**
   * {@code In the second quarter sales were $262 million and net income was}: the time that leads a
   * sentence holds for all its clauses up to one that names or compares another; null without one.
   */
  private @Nullable PeriodMention leadingTime(int before) {
    PeriodMention leading = null;
    for (int i = 0; i < before; i++) {
      if (items.get(i) instanceof ProseItem.Time time) {
        if (leading != null) {
          return null;
        }
        leading = time.mention();
      } else if (items.get(i) instanceof ProseItem.Word word) {
        boolean first = leading != null || ProseVocabulary.BEFORE.contains(word.text());
        if (!first || ProseVocabulary.COMPARE.contains(word.text())) {
          return null;
        }
      } else if (leading == null) {
        return null;
      }
    }
    return leading != null && fits(leading) ? leading : null;
  }

  private static String bare(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private boolean fits(PeriodMention mention) {
    boolean instant = family.named().get(0).kind() == Metric.Kind.INSTANT;
    return switch (mention.form()) {
      case INSTANT, DAY -> instant;
      case SPAN, YEAR -> !instant;
      case RELATIVE ->
          mention.periods().isEmpty() ? !instant : mention.periods().get(0).isInstant() == instant;
      case LENGTH, MONTH -> !instant;
    };
  }

  private void readNothingDeclared() {
    ProseItem name = items.get(at);
    segment
        .values()
        .add(
            new ProseAmount(
                name.start(),
                name.end(),
                Kind.PER_SHARE,
                BigDecimal.ZERO,
                new BigDecimal("0.01"),
                "",
                Dilution.UNSAID));
  }

  /** Reads one item; the place of the next, or -1 to stop. */
  private int step(int place) {
    ProseItem item = items.get(place);
    int next;
    if (item instanceof ProseItem.Word word) {
      next = word(word, place);
    } else if (item instanceof ProseItem.Time time) {
      next = time(time.mention(), place);
    } else if (item instanceof ProseItem.Sum sum) {
      next = sum(sum.amount(), place);
    } else {
      next = name((ProseItem.Name) item, place);
    }
    if (next > 0) {
      end = item.end();
    }
    return next;
  }

  private int word(ProseItem.Word word, int place) {
    String text = word.text();
    if (text.equals(":") || text.equals("-") || text.equals("\u2014") || text.equals("\u2013")) {
      return place == at + 1 ? place + 1 : -1;
    }
    if (text.equals(".") && place == items.size() - 1) {
      return -1;
    }
    if (ProseVocabulary.COMPARE.contains(text)) {
      open(true);
      change = false;
      joint = text;
      return place + 1;
    }
    if (text.equals("to")) {
      return to(place);
    }
    boolean behindValue = !segment.values().isEmpty() && !segment.hasTimeBehind();
    if (ProseVocabulary.TAINTED_BEHIND.contains(text) && behindValue && !isSeparated()) {
      segment.spoil();
      return -1;
    }
    if (text.equals("which") || text.equals("that")) {
      if (!segment.values().isEmpty() || segments.size() > 1) {
        return -1;
      }
      boolean changed =
          place + 1 < items.size()
              && items.get(place + 1) instanceof ProseItem.Word verb
              && ProseVocabulary.CHANGE.contains(verb.text());
      return changed ? place + 1 : behindClause(place);
    }
    if (!ProseVocabulary.BETWEEN.contains(text) && !companyWords.contains(bare(text))) {
      if (behindValue && !isSeparated() && !text.equals(";") && !text.equals(".")) {
        segment.spoil();
      }
      return -1;
    }
    if (ProseVocabulary.CHANGE.contains(text)) {
      change = true;
    } else if (ProseVocabulary.VALUE.contains(text)) {
      change = false;
    }
    if (text.equals("loss") || text.equals("losses") || text.equals("deficit")) {
      sign = -1;
    } else if (text.equals("income") || text.equals("earnings") || text.equals("profit")) {
      sign = 1;
    }
    if (Set.of("and", "or", ",", "(").contains(text)) {
      joint = joint.equals(",") && text.equals("and") ? "and" : text;
    } else if (text.equals("respectively")) {
      joint = ",";
    } else if (text.equals(")")) {
      joint = "";
    }
    return place + 1;
  }

  private boolean isSeparated() {
    return joint.equals(",") || joint.equals("and") || joint.equals("(");
  }

  private int to(int place) {
    if (place > 0
        && items.get(place - 1) instanceof ProseItem.Word before
        && before.text().startsWith("compar")) {
      return place + 1;
    }
    ProseSegment first = segments.get(0);
    boolean range =
        place > 0
            && items.get(place - 1) instanceof ProseItem.Sum sum
            && segment.values().contains(sum.amount());
    if (range && !segment.isComparison()) {
      segment.spoil();
      return -1;
    }
    if (first.values().isEmpty()) {
      segment = first;
    } else if (segment.isComparison() && !segment.values().isEmpty()) {
      return -1;
    }
    change = false;
    return place + 1;
  }

  /** Behind {@code , which excludes such items, was}: the place of the verb, or -1. */
  private int behindClause(int place) {
    for (int i = place + 1; i + 1 < items.size(); i++) {
      if (items.get(i) instanceof ProseItem.Word mark
          && mark.text().equals(",")
          && items.get(i + 1) instanceof ProseItem.Word verb
          && ProseVocabulary.VALUE.contains(verb.text())) {
        return i + 1;
      }
      if (items.get(i) instanceof ProseItem.Sum || items.get(i) instanceof ProseItem.Name) {
        return -1;
      }
    }
    return -1;
  }

  private void open(boolean comparison) {
    segment = new ProseSegment(comparison);
    segments.add(segment);
  }

  private int time(PeriodMention mention, int place) {
    boolean heads =
        !segment.values().isEmpty()
            && place + 1 < items.size()
            && items.get(place + 1) instanceof ProseItem.Word mark
            && mark.text().equals(":");
    if (heads && fits(mention)) {
      // Of "$71 million (fiscal 2001: $97 million)" the time belongs to what follows.
      open(true);
      segment.at(mention);
      joint = "";
      return place + 2;
    }
    if (fits(mention) && leadsOn(place)) {
      open(true);
      segment.at(mention);
      joint = "";
      return place + 1;
    }
    if (fits(mention)) {
      if (negated && segments.size() == 1 && segment.hasTimeBehind()) {
        moreTimes.add(mention);
      }
      segment.at(mention);
      joint = "";
    }
    return place + 1;
  }

  /** {@code $2 million, and for the first quarter it was}: the time of the amount to come. */
  private boolean leadsOn(int place) {
    int next = place + 1;
    if (next < items.size() && isWord(next, Set.of(","))) {
      next++;
    }
    return !segment.values().isEmpty()
        && joint.equals("and")
        && next < items.size()
        && isWord(next, LEADS_ON);
  }

  private boolean isWord(int place, Set<String> words) {
    return items.get(place) instanceof ProseItem.Word word && words.contains(word.text());
  }

  private int sum(ProseAmount amount, int place) {
    if (change) {
      // Of "increased $5 million, or 10%, to" both are changes.
      change = followedByOr(place);
      return place + 1;
    }
    boolean ratio = family.isRatio();
    boolean other = amount.kind() == Kind.OTHER && !family.takes(amount, perShareSeen);
    if ((amount.kind() == Kind.PERCENT && !ratio) || other) {
      return amount.kind() == Kind.PERCENT || basisPoints(place) ? place + 1 : -1;
    }
    boolean first = segment.values().isEmpty();
    if (!family.takes(amount, perShareSeen)) {
      return family.passes(amount) && first ? place + 1 : -1;
    }
    if (first) {
      segment.speaksOf(sign);
      segment.values().add(amount);
      joint = "";
      sign = 0;
      return place + 1;
    }
    boolean companion = isPerShare(amount) != isPerShare(segment.values().get(0));
    boolean listed = joint.equals("and") || joint.equals(",");
    if (companion) {
      boolean again = !segment.companions().isEmpty();
      boolean room = segment.companions().size() < segment.values().size();
      if (again ? !(listed && room) : joint.equals("and")) {
        return -1;
      }
      segment.companions().add(amount);
    } else if (listed) {
      if (segment.hasTimeBehind() || !segment.companions().isEmpty() || negated) {
        open(segment.isComparison());
        segment.speaksOf(sign);
      }
      segment.values().add(amount);
    } else {
      return -1;
    }
    joint = "";
    sign = 0;
    return place + 1;
  }

  private boolean isPerShare(ProseAmount amount) {
    return amount.kind() == Kind.PER_SHARE || amount.kind() == Kind.SMALL_DOLLARS;
  }

  private boolean followedByOr(int place) {
    for (int i = place + 1; i < Math.min(items.size(), place + 3); i++) {
      if (items.get(i) instanceof ProseItem.Word word
          && (word.text().equals("or") || word.text().equals("("))) {
        return true;
      }
    }
    return false;
  }

  private boolean basisPoints(int place) {
    return place + 1 < items.size()
        && items.get(place + 1) instanceof ProseItem.Word word
        && word.text().startsWith("basis");
  }

  /** Whether a name says of what the amount before it is a share: {@code or 0.58% of deposits}. */
  private boolean isWholeOfShare(int place) {
    return place >= 2
        && isWord(place - 1, OF)
        && items.get(place - 2) instanceof ProseItem.Sum sum
        && sum.amount().kind() == Kind.PERCENT
        && !family.isRatio();
  }

  private int name(ProseItem.Name name, int place) {
    if (isWholeOfShare(place)) {
      return place + 1;
    }
    ProseFamily other = new ProseFamily(dictionary, name);
    boolean same = other.isSameAs(family) || isPartOf(other);
    if (same && segment.values().isEmpty()) {
      if (other.sign() != 0) {
        sign = other.sign();
      }
      change = false;
      return place + 1;
    }
    if (same && name.words().equalsIgnoreCase("earned")) {
      return place + 1;
    }
    boolean apart = isSeparated() || segment.hasTimeBehind() || segment.values().isEmpty();
    if (!apart) {
      segment.spoil();
    }
    return -1;
  }

  /**
   * {@code taxable income of $1 compared to net income}: no; {@code a loss}, {@code earnings}: yes.
   */
  private boolean isPartOf(ProseFamily other) {
    return other.key().equals("net_income") && other.isBare();
  }
}
