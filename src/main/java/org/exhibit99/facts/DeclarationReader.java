package org.exhibit99.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.exhibit99.document.Paragraph;
import org.exhibit99.facts.PeriodMention.Form;
import org.exhibit99.model.Amount;
import org.exhibit99.model.DividendDeclaration;
import org.exhibit99.model.DividendDeclaration.Kind;
import org.exhibit99.model.Location;
import org.exhibit99.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences that declare a dividend on the common stock: {@code the Board declared a
 * dividend of $0.30 per share for the third quarter, payable October 15 to holders of record
 * September 30}.
 *
 * <p>The quarter of a regular one is that of the metric's reading of the same words, so that both
 * say the same; a sentence about more than a quarter declares none. A special one has the quarter
 * that its sentence names.
 */
final class DeclarationReader {
  private static final String METRIC = "dividends_per_common_share";
  private static final int LONGEST_QUOTE = 600;

  /** So many sentences behind it may say when a dividend is paid. */
  private static final int DATING = 2;

  private static final WordPattern MAY_DECLARE =
      WordPattern.of(
          "\\b(?:declar|payable|approved|authorized|be paid\\b)", Pattern.CASE_INSENSITIVE);

  private static final WordPattern DIVIDEND =
      WordPattern.of("\\b(?:dividend|distribution)", Pattern.CASE_INSENSITIVE);

  private static final WordPattern GOES_ON =
      WordPattern.of(
          "^(?:the|this|these|both|each|such|it|they|payment)\\b", Pattern.CASE_INSENSITIVE);

  private static final WordPattern PREFERRED =
      WordPattern.of("\\b(?:preferred|preference|series)\\b", Pattern.CASE_INSENSITIVE);

  private static final WordPattern ALSO =
      WordPattern.of("\\b(?:also|in addition|additionally)\\b", Pattern.CASE_INSENSITIVE);

  private final ReleaseContext context;

  /** The periods that the metric's readings of sentences have, by their first characters. */
  private final Map<Integer, Set<Period>> read = new HashMap<>();

  /** The quarters of the declarations so far. */
  private final Set<Optional<Period>> quarters = new HashSet<>();

  private final List<DividendDeclaration> declarations = new ArrayList<>();

  private DeclarationReader(ReleaseContext context, List<Reading> readings) {
    this.context = context;
    for (Reading reading : readings) {
      if (reading.metric().name().equals(METRIC) && !reading.location().isCell()) {
        read.computeIfAbsent(reading.location().start(), start -> new HashSet<>())
            .add(reading.period());
      }
    }
  }

  /**
   * The declarations of a document, in its order.
   *
   * @param readings what its tables and sentences state
   */
  static List<DividendDeclaration> read(
      Passages passages, ReleaseContext context, List<Reading> readings) {
    DeclarationReader reader = new DeclarationReader(context, readings);
    for (int block = 0; block < passages.document().blocks().size(); block++) {
      Passage passage = passages.at(block);
      if (passage != null
          && passage.hasAny("dividend", "distribution")
          && DIVIDEND.occursIn(passage.paragraph().text())
          && MAY_DECLARE.occursIn(passage.paragraph().text())) {
        reader.read(passage, block);
      }
    }
    return reader.declarations;
  }

  private void read(Passage passage, int block) {
    Paragraph paragraph = passage.paragraph();
    List<PassageSentence> sentences = passage.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      PassageSentence sentence = sentences.get(i);
      if (sentence.text().length() > ProseItems.LONGEST_SENTENCE) {
        continue;
      }
      List<DeclaredAmount> amounts = DeclaredAmount.in(sentence);
      if (!amounts.isEmpty()) {
        String words = paragraph.text().substring(sentence.start(), end(sentences, i));
        declare(amounts, sentence, words, paragraph.start() + sentence.start(), block);
      }
    }
  }

  /** The end of a sentence, or of those behind it that say when its dividends are paid. */
  private int end(List<PassageSentence> sentences, int index) {
    int end = sentences.get(index).end();
    for (int i = index + 1; i < Math.min(sentences.size(), index + 1 + DATING); i++) {
      PassageSentence sentence = sentences.get(i);
      String next = sentence.text();
      boolean dates =
          next.length() <= LONGEST_QUOTE
              && GOES_ON.occursIn(next)
              && !PREFERRED.occursIn(next)
              && DeclaredAmount.in(sentence).isEmpty()
              && DeclarationDates.areIn(next, context.releasedOn());
      if (!dates) {
        break;
      }
      end = sentence.end();
    }
    return end;
  }

  /**
   * Notes what a sentence declares.
   *
   * @param words the sentence, and those behind it that date its dividends
   */
  private void declare(
      List<DeclaredAmount> amounts, PassageSentence sentence, String words, int offset, int block) {
    LocalDate released = context.releasedOn();
    List<DeclarationDates> dates =
        DeclarationDates.of(
            words, amounts.stream().map(each -> each.amount().start()).toList(), released);
    List<PeriodMention> mentions = sentence.periods(context, null);
    boolean ofYears =
        mentions.stream().anyMatch(each -> each.months() > 3 || each.form() == Form.YEAR);
    Period carried = !ofYears && ALSO.occursIn(sentence.text()) ? quarterSoFar() : null;
    for (int i = 0; i < amounts.size(); i++) {
      ProseAmount amount = amounts.get(i).amount();
      Kind kind = amounts.get(i).kind();
      Optional<Period> period =
          switch (kind) {
            case REGULAR -> quarterRead(offset + amount.start());
            case SPECIAL -> quarterNamed(mentions);
          };
      if (kind == Kind.REGULAR && period.isEmpty() && ofYears) {
        continue;
      }
      Period quarter =
          period.orElse(kind == Kind.SPECIAL && dates.get(i).count() == 0 ? carried : null);
      quarters.add(Optional.ofNullable(quarter));
      declarations.add(
          new DividendDeclaration(
              kind,
              new Amount(amount.value()),
              quarter,
              dates.get(i).declaredOn(),
              dates.get(i).recordOn(),
              dates.get(i).payableOn(),
              words.substring(0, Math.min(words.length(), LONGEST_QUOTE)),
              Location.inParagraph(block, offset, offset + words.length())));
    }
  }

  /** What the Board {@code also} declared is for the one quarter of what it declared before. */
  private @Nullable Period quarterSoFar() {
    return quarters.size() == 1 ? quarters.iterator().next().orElse(null) : null;
  }

  /** The one quarter that the metric's reading of an amount gives it. */
  private Optional<Period> quarterRead(int start) {
    Set<Period> periods = read.getOrDefault(start, Set.of());
    return periods.size() == 1
        ? periods.stream().filter(each -> each.months() == 3).findFirst()
        : Optional.empty();
  }

  /** The one quarter that a sentence names. */
  private static Optional<Period> quarterNamed(List<PeriodMention> mentions) {
    List<Period> quarters =
        mentions.stream()
            .filter(each -> each.form() == Form.SPAN)
            .flatMap(each -> each.periods().stream())
            .filter(each -> each.months() == 3)
            .distinct()
            .toList();
    return quarters.size() == 1 ? Optional.of(quarters.get(0)) : Optional.empty();
  }
}
