package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exhibit99.facts.ProseAmount.Dilution;
import org.exhibit99.facts.ProseAmount.Kind;

/**
 * Reads on from the name of a metric to the amounts and periods that belong to it, and stops at the
 * first word that may change the meaning.
 */
final class ProseWalk {

  private final List<ProseItem> items;
  private final int at;
  private final ProseFamily family;
  private final MetricDictionary dictionary;
  private final Set<String> companyWords;
  private final ProseLeft left;
  private final ProseAsides asides;
  private final List<ProseSegment> segments = new ArrayList<>();
  private final List<PeriodMention> moreTimes = new ArrayList<>();
  private ProseSegment segment = new ProseSegment(false);
  private boolean perShareSeen;
  private boolean change;

  /** Whether the last amount told a change, and no word since has led back to the figure itself. */
  private boolean changed;

  private String joint = "";
  private int sign;
  private int end;

  /** Of a ratio {@code at an annual rate} says nothing new. */
  private static final Set<String> RATES = Set.of("annual", "annualized", "rate");

  private static final Set<String> LOSSES = Set.of("loss", "losses", "deficit", "negative");
  private static final Set<String> LIKE = Set.of("flat", "unchanged", "level", "even");
  private static final Set<String> JOINTS = Set.of("and", "or", ",", "(");

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
    this.left = new ProseLeft(items, at, family, companyWords);
    this.asides = new ProseAsides(items);
    this.end = items.get(at).end();
  }

  /** The segments with amounts, the metric's own time first; none where the meaning is in doubt. */
  List<ProseSegment> segments() {
    if (!left.isClear() || isOneOfSeveral()) {
      return List.of();
    }
    segments.add(segment);
    perShareSeen = laterPerShare() || left.isPerShare();
    if (left.isNegated()) {
      readNone();
    }
    int place = at + 1;
    while (place >= 0 && place < items.size()) {
      place = step(place);
    }
    return segments.stream().filter(ProseSegment::isGood).toList();
  }

  /** {@code did not include a provision of $1 million}: there was one, and maybe another. */
  private boolean isOneOfSeveral() {
    return left.isNegated()
        && !family.isDividend()
        && at + 1 < items.size()
        && items.get(at + 1).is("of");
  }

  /** What stands before the name. */
  ProseLeft left() {
    return left;
  }

  /** Further periods of a figure that is none: {@code no dividend for the third or second}. */
  List<PeriodMention> moreTimes() {
    return moreTimes;
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

  /** The character behind the last item read. */
  int end() {
    return end;
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

  /** Whether the sentence itself says when the figure's own amounts were so. */
  boolean tellsOwnTime() {
    return left.time() != null || segments.get(0).time() != null;
  }

  /** Whether the figure is compared with that of {@code 2006}, which may be its quarter or not. */
  boolean comparesWithYear() {
    PeriodMention time =
        segments.size() > 1 && segments.get(1).isComparison() ? segments.get(1).time() : null;
    return time != null && time.form() == PeriodMention.Form.YEAR;
  }

  /** Whether the amounts of another time have been read. */
  boolean hasComparison() {
    return segments.stream().anyMatch(ProseSegment::isComparison);
  }

  private void readNone() {
    ProseItem name = items.get(at);
    segment
        .values()
        .add(
            new ProseAmount(
                name.start(),
                name.end(),
                family.isDividend() ? Kind.PER_SHARE : Kind.DOLLARS,
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
      next = time(family.timeOf(time.mention()), place);
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
    if (text.equals(".") && items.get(place - 1).is("vs")) {
      return place + 1;
    }
    if (text.equals(".") && place == items.size() - 1) {
      return -1;
    }
    if (text.equals(",")
        && segment.isComparison()
        && asides.leadsBack(place)
        && (segment.values().isEmpty() || isTimeless())) {
      // Behind "revenues, up 4% from a year ago, were" stands the figure's own amount, and
      // of "$.25, up from $.22, was declared for the third quarter" the first goes with the time.
      segment = segments.get(0);
      joint = "";
      return place + 2;
    }
    if (text.equals("from") && !segment.values().isEmpty() && asides.isOrigin(place)) {
      segment.spoil();
      return -1;
    }
    if (ProseVocabulary.COMPARE.contains(text) || asides.comparesAfter(place)) {
      boolean surpasses = ProseVocabulary.SURPASSES.contains(text);
      boolean another = place + 1 < items.size() && items.get(place + 1).is("the");
      if (surpasses && (segment.values().isEmpty() || !another)) {
        // "Exceeding $500 million" tells a bound, "exceeding the $490 million of" another figure.
        return -1;
      }
      open(true);
      change = false;
      joint = text;
      return place + 1;
    }
    if (LIKE.contains(text) && !segment.values().isEmpty()) {
      // Of "was $0.61, flat with the prior-year period" the time is not that of the amount.
      open(true);
      joint = "";
      return place + 1;
    }
    if (text.equals("to")) {
      return to(place);
    }
    int behindRate = asides.behindRate(place);
    if (behindRate > 0) {
      return behindRate;
    }
    boolean behindValue = !segment.values().isEmpty() && !segment.hasTimeBehind();
    boolean tainted =
        ProseVocabulary.EXCLUDES.contains(text)
            || ProseLead.leavesOut(items, place)
            || (ProseVocabulary.TAINTED_BEHIND.contains(text)
                && !isSeparated()
                && !isOfRatio(text));
    boolean leavesOut =
        !segment.values().isEmpty()
            && (ProseVocabulary.EXCLUDES.contains(text) || ProseLead.leavesOut(items, place));
    if ((tainted && behindValue) || leavesOut) {
      segment.spoil();
      return -1;
    }
    if (place == at + 1 && asides.isChangeItself(place)) {
      return -1;
    }
    if (text.equals("annualized") && segment.values().isEmpty() && !family.isRatio()) {
      return -1;
    }
    if (ProseAsides.OPENS.contains(text) && segment.values().isEmpty() && segments.size() == 1) {
      return asides.behindClause(place);
    }
    if (place == at + 1 && text.equals(",") && !asides.leadsBack(place)) {
      int verb = asides.behindApposition(place);
      return verb > 0 ? verb : place + 1;
    }
    if (place == at + 1 && text.equals("on") && family.isRatio()) {
      int verb = asides.behindAverage(place);
      return verb > 0 ? verb : place + 1;
    }
    if (text.equals("which") || text.equals("that")) {
      if (!segment.values().isEmpty() || segments.size() > 1) {
        return -1;
      }
      boolean changed =
          place + 1 < items.size() && items.get(place + 1).isAny(ProseVocabulary.CHANGE);
      return changed ? place + 1 : asides.behindClause(place);
    }
    if (!ProseVocabulary.BETWEEN.contains(text)
        && !isOfRatio(text)
        && !asides.isNumberOfPercent(place)
        && !companyWords.contains(ProseLeft.bare(text))) {
      if (behindValue && !isSeparated() && !text.equals(";") && !text.equals(".")) {
        segment.spoil();
      }
      return -1;
    }
    if (ProseVocabulary.CHANGE.contains(text)) {
      change = true;
    } else if (ProseVocabulary.VALUE.contains(text)) {
      change = false;
      changed = false;
    }
    if (LOSSES.contains(text)) {
      sign = -1;
    } else if (text.equals("income") || text.equals("earnings") || text.equals("profit")) {
      sign = 1;
    }
    if (JOINTS.contains(text)) {
      joint = joint.equals(",") && text.equals("and") ? "and" : text;
    } else if (text.equals("respectively")) {
      joint = ",";
    } else if (text.equals(")")) {
      joint = "";
    }
    return place + 1;
  }

  private boolean isTimeless() {
    ProseSegment first = segments.get(0);
    return segment.time() == null
        && !first.values().isEmpty()
        && first.time() == null
        && left.time() == null;
  }

  private boolean isOfRatio(String text) {
    return family.isRatio() && RATES.contains(text);
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
    changed = false;
    return place + 1;
  }

  private void open(boolean comparison) {
    segment = new ProseSegment(comparison);
    segments.add(segment);
  }

  private int time(PeriodMention mention, int place) {
    boolean heads =
        !segment.values().isEmpty() && place + 1 < items.size() && items.get(place + 1).is(":");
    if (heads && family.fits(mention)) {
      // Of "$71 million (fiscal 2001: $97 million)" the time belongs to what follows.
      open(true);
      segment.at(mention);
      joint = "";
      return place + 2;
    }
    if (!segment.values().isEmpty() && joint.equals("and") && asides.leadsName(place)) {
      // Of "revenues were $5 million and year-to-date net income was" it leads what follows.
      return -1;
    }
    if (family.fits(mention) && leadsOn(place)) {
      open(true);
      segment.at(mention);
      joint = "";
      return place + 1;
    }
    if (family.fits(mention)) {
      if (left.isNegated() && segments.size() == 1 && segment.hasTimeBehind()) {
        moreTimes.add(mention);
      }
      segment.at(mention);
      joint = "";
    }
    return place + 1;
  }

  /** Whether a time leads an amount that is yet to come. */
  private boolean leadsOn(int place) {
    return !segment.values().isEmpty()
        && joint.equals("and")
        && (asides.leadsAmount(place) || asides.leadsVerb(place));
  }

  private int sum(ProseAmount amount, int place) {
    boolean listed = joint.equals("and") || joint.equals(",");
    if (change || (changed && listed)) {
      // Of "increased $5 million, or 10%, to" both are changes, and of "increased $5 million from
      // the second quarter and $7 million from the third quarter of 2006".
      change = asides.isFollowedByOr(place);
      changed = true;
      segment.tellsChange();
      return place + 1;
    }
    boolean ratio = family.isRatio();
    boolean other = amount.kind() == Kind.OTHER && !family.takes(amount, perShareSeen);
    if ((amount.kind() == Kind.PERCENT && !ratio) || other) {
      return amount.kind() == Kind.PERCENT
          ? asides.behindShare(place + 1)
          : asides.isBasisPoints(place) ? place + 1 : -1;
    }
    boolean first = segment.values().isEmpty();
    if (!family.takes(amount, perShareSeen)) {
      return family.passes(amount) && first ? place + 1 : -1;
    }
    int noun = noun(place + 1);
    if (noun != 0 && !family.mayBeLost()) {
      segment.spoil();
      return -1;
    }
    int next = noun == 0 ? place + 1 : place + 2;
    changed = false;
    if (first) {
      segment.speaksOf(noun != 0 ? noun : sign);
      segment.values().add(amount);
      joint = "";
      sign = 0;
      return next;
    }
    if (listed && asides.isChangeTo(place)) {
      // Of "fell $2 million to $11 million, and $7 million for the nine months, to $31 million".
      segment.spoil();
      return -1;
    }
    boolean companion = isPerShare(amount) != isPerShare(segment.values().get(0));
    if (companion) {
      boolean again = !segment.companions().isEmpty();
      boolean room = segment.companions().size() < segment.values().size();
      boolean another = listed || (joint.equals("or") && segment.values().size() > 1);
      boolean diluted = again && listed && segment.isJoinedByDiluted(amount);
      if (again ? !((another && room) || diluted) : joint.equals("and")) {
        return -1;
      }
      segment.companions().add(amount);
    } else if (listed) {
      boolean paired = !segment.companions().isEmpty() && !isOfNextPeriod();
      if (segment.hasTimeBehind() || paired || left.isNegated()) {
        open(segment.isComparison());
        segment.speaksOf(noun != 0 ? noun : sign);
      }
      segment.values().add(amount);
    } else {
      return -1;
    }
    joint = "";
    sign = 0;
    return next;
  }

  /**
   * -1 where what follows an amount says that it was lost, {@code a $4.5 million loss}, 1 where it
   * says that it was earned, 0 where it says neither.
   */
  private int noun(int place) {
    if (place >= items.size()) {
      return 0;
    }
    if (items.get(place) instanceof ProseItem.Name name) {
      ProseFamily other = new ProseFamily(dictionary, name);
      boolean expense = other.isSameAs(family) && !family.mayBeLost();
      return (!expense && other.isSameAs(family)) || isPartOf(other) ? other.sign() : 0;
    }
    return items.get(place).is("loss") ? -1 : 0;
  }

  /** Of {@code $4 million, or $.40 per share, and $9 million, or $.90} for two periods. */
  private boolean isOfNextPeriod() {
    PeriodMention time = segment.time() != null ? segment.time() : left.time();
    return time != null
        && segment.values().size() < time.periods().size()
        && segment.companions().size() == segment.values().size();
  }

  private boolean isPerShare(ProseAmount amount) {
    return amount.kind() == Kind.PER_SHARE || amount.kind() == Kind.SMALL_DOLLARS;
  }

  private int name(ProseItem.Name name, int place) {
    if (!family.isRatio() && asides.isWholeOfShare(place)) {
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
    // "A net loss of $5 million on revenues of $45 million" states both.
    boolean apart =
        isSeparated()
            || segment.hasTimeBehind()
            || segment.values().isEmpty()
            || items.get(place - 1).is("on");
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
