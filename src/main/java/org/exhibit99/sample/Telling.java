package org.exhibit99.sample;

import java.math.BigDecimal;

/** Sentences that lenders' and landlords' releases share. */
final class Telling {
  private final Occasion occasion;
  private final FactSheet facts;

  Telling(Occasion occasion, FactSheet facts) {
    this.occasion = occasion;
    this.facts = facts;
  }

  Sentence sentence() {
    return new Sentence(facts);
  }

  /** {@code net income of $3.1 million, or $0.12 per diluted common share}, or the loss. */
  String result(Figures figures) {
    boolean hasPreferred = occasion.profile().preferred() > 0;
    Item item = hasPreferred ? Item.TO_COMMON : Item.NET_INCOME;
    boolean loss = figures.held(item) < 0;
    String inside = occasion.words().netIncomeInside();
    String common = hasPreferred ? " available to common " + occasion.words().holders() : "";
    return sentence()
        .say(loss ? "a net loss" + common + " of " : inside + common + " of ")
        .size(figures, item)
        .say(", or ")
        .size(figures, Item.EPS_DILUTED)
        .say(" per diluted common share")
        .toString();
  }

  /** The figures that the release is about: the quarter's, or the year's where only it is told. */
  Figures subject() {
    return occasion.isYearOnly() ? occasion.toDate() : occasion.now();
  }

  /** The same of the year before. */
  Figures subjectAYearAgo() {
    return occasion.isYearOnly() ? occasion.toDateAYearAgo() : occasion.quartersBack(4);
  }

  /** {@code for the third quarter of 2007}, or {@code for the year ended December 31, 2007}. */
  String forSubject(int quartersBack) {
    return "for the "
        + (occasion.isYearOnly() ? occasion.toDateName(quartersBack) : occasion.name(quartersBack));
  }

  /** Net income of the quarter, against that of a year ago. */
  String lead() {
    return "today reported "
        + result(subject())
        + ", "
        + forSubject(0)
        + ", compared with "
        + result(subjectAYearAgo())
        + ", "
        + forSubject(4)
        + ".";
  }

  /** Net income of the year to date. */
  String leadToDate() {
    return "For the "
        + occasion.toDateName(0)
        + ", the Company reported "
        + result(occasion.toDate())
        + ", compared with "
        + result(occasion.toDateAYearAgo())
        + ", for the "
        + occasion.toDateName(4)
        + ".";
  }

  /** An item of this quarter, of the quarter before and of a year ago. */
  String compared(String subject, Item item) {
    if (item.kind().isInstant()) {
      return compared(subject, item, "at ");
    }
    Sentence sentence =
        sentence().say(subject).tell(subject(), item).say(" " + forSubject(0) + ", compared to ");
    if (!occasion.isYearOnly()) {
      sentence.tell(occasion.quartersBack(1), item).say(" " + forSubject(1) + " and ");
    }
    return sentence.tell(subjectAYearAgo(), item).say(" " + forSubject(4)).toString();
  }

  private String compared(String subject, Item item, String on) {
    Figures now = occasion.now();
    Figures before = occasion.quartersBack(1);
    Figures yearAgo = occasion.quartersBack(4);
    return sentence()
        .say(subject)
        .tell(now, item)
        .say(" " + on + day(now) + ", compared to ")
        .tell(before, item)
        .say(" " + on + day(before) + " and ")
        .tell(yearAgo, item)
        .say(" " + on + day(yearAgo))
        .toString();
  }

  /** What was declared on the common stock. */
  String dividend() {
    Figures now = subject();
    Figures before = occasion.isYearOnly() ? subjectAYearAgo() : occasion.quartersBack(1);
    int back = occasion.isYearOnly() ? 4 : 1;
    if (now.held(Item.DIVIDEND) == 0) {
      noteNone(now);
      String none = "The Company declared no dividend on its common stock " + forSubject(0);
      return before.held(Item.DIVIDEND) == 0
          ? none
          : sentence()
              .say(none + ", compared to a dividend of ")
              .tell(before, Item.DIVIDEND)
              .say(" per common share " + forSubject(back))
              .toString();
    }
    Sentence declared =
        sentence()
            .say(
                occasion.isYearOnly()
                    ? "The Company declared dividends of "
                    : "The Company declared a dividend of ")
            .tell(now, Item.DIVIDEND)
            .say(" per common share " + forSubject(0));
    if (before.held(Item.DIVIDEND) > 0) {
      declared.say(", compared to ").tell(before, Item.DIVIDEND).say(" " + forSubject(back));
    }
    return declared.toString();
  }

  /** A special dividend, or nothing. */
  String special() {
    int special = occasion.company().script().special(occasion.quarter());
    return special == 0
        ? ""
        : " The Board also declared a special dividend of $"
            + Digits.cents(BigDecimal.valueOf(special, 3))
            + " per share, apart from the regular quarterly dividend.";
  }

  private void noteNone(Figures figures) {
    facts.note(
        Item.DIVIDEND.metric(),
        figures.period(Item.DIVIDEND),
        BigDecimal.ZERO,
        new BigDecimal("0.01"),
        false,
        false);
  }

  static String day(Figures figures) {
    return Dates.day(figures.last().end());
  }
}
