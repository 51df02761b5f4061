package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.exhibit99.document.Document;
import org.exhibit99.model.DividendDeclaration;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that declare dividends, and sentences that only look so. */
class DeclarationReaderTest {
  private static final FactReader READER = new FactReader(Releases.dictionary());
  private static final LocalDate RELEASED = LocalDate.of(2007, 10, 25);
  private static final String OPENING =
      "Harrowgate Trust today reported net income of $3.1 million for the quarter ended September 30, 2007.";

  private static List<DividendDeclaration> declarations(String... paragraphs) {
    return read(Releases.document(paragraphs)).declarations();
  }

  private static Extraction read(Document document) {
    return READER.read(Releases.exhibit("Harrowgate Trust", RELEASED, null), document);
  }

  /** Kind, amount, quarter, and the days of declaration, record and payment. */
  private static List<String> told(String paragraph) {
    return declarations(OPENING, paragraph).stream().map(DeclarationReaderTest::told).toList();
  }

  private static String told(DividendDeclaration each) {
    Period period = each.period();
    return String.join(
        " ",
        each.kind().name().toLowerCase(java.util.Locale.ROOT),
        each.amount().toString(),
        period == null ? "-" : period.end() + "/" + period.months(),
        day(each.declaredOn()),
        day(each.recordOn()),
        day(each.payableOn()));
  }

  private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null ? "-" : day.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The Board declared a dividend of $0.30 per common share for the third quarter of 2007, payable on October 26, 2007 to holders of record on October 12, 2007."
            + "| regular 0.3 2007-09-30/3 - 2007-10-12 2007-10-26",
        "On September 14, 2007, the Board of Directors declared a quarterly cash dividend of 30 cents per share, payable in cash on October 26 to stockholders of record as of the close of business on October 12."
            + "| regular 0.3 - 2007-09-14 2007-10-12 2007-10-26",
        "A dividend of $.30 per share was declared on September 14, 2007 and will be paid on or about 10/26/07 to shareholders of record at the close of business October 12, 2007."
            + "| regular 0.3 - 2007-09-14 2007-10-12 2007-10-26",
        "The Company declared a $0.30 per share regular dividend, payable December 31 to holders of record December 15."
            + "| regular 0.3 - - 2007-12-15 2007-12-31",
        "The Company declared a dividend for the quarter ended September 30, 2007 of $0.30 per common share, payable January 15 to holders of record December 28."
            + "| regular 0.3 2007-09-30/3 - 2007-12-28 2008-01-15",
        "The Board declared a dividend of $0.45 per share. The dividend is payable on November 11 to holders of record as of the close of business on October 28 and the ex-dividend date is October 25."
            + "| regular 0.45 - - 2007-10-28 2007-11-11",
        "The Board also declared a special cash dividend of $1.25 per share, payable December 20, 2007, to shareholders of record as of the close of business on December 6, 2007."
            + "| special 1.25 - - 2007-12-06 2007-12-20",
        "(c) On September 14, 2007, the Board declared a dividend on common stock of $0.30 per share."
            + "| regular 0.3 - 2007-09-14 - -",
        "The Board approved a one-time $2.00 per share special dividend for the fourth quarter of 2007, payable on December 20."
            + "| special 2 2007-12-31/3 - - 2007-12-20",
        "The Board declared a dividend of $0.20 per share on its common stock and a dividend of $0.53125 per share on its 8.5% Series B preferred stock, payable on October 31."
            + "| regular 0.2 - - - 2007-10-31",
      })
  void readsOneDeclaration(String sentence, String expected) {
    assertThat(told(sentence)).containsExactly(expected);
  }

  @Test
  void readsSpecialsApartFromRegularOnes() {
    assertThat(
            told(
                "The Board declared a regular dividend of $0.30 per share, payable November 15 to holders of record November 1, and a special dividend of $0.10 per share, payable December 15 to holders of record December 3."))
        .containsExactly(
            "regular 0.3 - - 2007-11-01 2007-11-15", "special 0.1 - - 2007-12-03 2007-12-15");
    assertThat(
            told(
                "The Board declared a regular dividend of $0.30 per share and a special dividend of $0.10 per share, both payable December 15 to holders of record December 3."))
        .containsExactly(
            "regular 0.3 - - 2007-12-03 2007-12-15", "special 0.1 - - 2007-12-03 2007-12-15");
    assertThat(
            told(
                "The Board declared a dividend of $0.30 per share for the third quarter of 2007. The Board also declared a special dividend of $0.10 per share."))
        .containsExactly("regular 0.3 2007-09-30/3 - - -", "special 0.1 2007-09-30/3 - - -");
  }

  @Test
  void aSpecialOneThatIsAlsoDeclaredIsForTheQuarterOfTheOther() {
    String[] release = {
      OPENING,
      "The Company declared a dividend of $0.30 per share for the third quarter of 2007;",
      "Total assets were $310.4 million.",
      "The Board also declared a special dividend of $0.10 per share."
    };
    assertThat(declarations(release))
        .extracting(DeclarationReaderTest::told)
        .containsExactly("regular 0.3 2007-09-30/3 - - -", "special 0.1 2007-09-30/3 - - -");
    release[2] = "It declared a dividend of $0.31 per share for the fourth quarter of 2007.";
    assertThat(declarations(release))
        .extracting(DeclarationReaderTest::told)
        .containsExactly(
            "regular 0.3 2007-09-30/3 - - -",
            "regular 0.31 2007-12-31/3 - - -",
            "special 0.1 - - - -");
  }

  @Test
  void leavesDaysOpenThatCouldBeEithersDividend() {
    assertThat(
            told(
                "The Board declared a regular dividend of $0.30 per share and a special dividend of $0.10 per share, payable December 15 to holders of record December 3."))
        .containsExactly("regular 0.3 - - - -", "special 0.1 - - 2007-12-03 2007-12-15");
  }

  @Test
  void takesNoDateOutOfOrderAndNoneOfTwo() {
    assertThat(
            told(
                "The Board declared a dividend of $0.30 per share, payable October 1, 2007 to holders of record October 15, 2007."))
        .containsExactly("regular 0.3 - - - -");
    assertThat(
            told(
                "The Board declared a dividend of $0.30 per share, payable October 26, 2007 to holders of record October 12, 2007, and payable October 29, 2007 in Canada."))
        .containsExactly("regular 0.3 - - 2007-10-12 -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Board expects to declare a dividend of $0.30 per share for the fourth quarter of 2007.",
        "The Company may declare a special dividend of $0.30 per share.",
        "The Board did not declare a dividend of $0.30 per share as it had before.",
        "The Board declared a dividend of $0.53125 per share on its 8.5% Series B preferred stock.",
        "The Board declared a dividend of $12.4 million.",
        "The Company declared a monthly dividend of $0.10 per share, payable November 15.",
        "The Company declared dividends of $1.20 per share for the year ended December 31, 2006.",
        "The Company declared regular and special dividends of $0.30 and $0.10 per share.",
        "The Company declared a 5% stock dividend of $0.10 per share.",
        "Net income was $0.30 per share and dividends payable were $12,400.",
        "The Company paid a dividend of $0.30 per share.",
      })
  void declaresNothing(String sentence) {
    assertThat(told(sentence)).isEmpty();
  }

  @Test
  void leavesOutWhatADividendIsComparedWith() {
    assertThat(
            told(
                "The Board declared a dividend of $0.30 per common share for the third quarter of 2007, compared to a dividend of $0.25 per common share for the second quarter of 2007."))
        .containsExactly("regular 0.3 2007-09-30/3 - - -");
  }

  @Test
  void pointsToItsSentences() {
    String before = "Results were fair.";
    String declared = "The Board declared a dividend of $0.45 per share.";
    String dated = "It will be paid November 15 to holders of record November 1.";
    Document document =
        Releases.document(OPENING, before + " " + declared + " " + dated + " Nothing else.");
    DividendDeclaration found = read(document).declarations().get(0);
    assertThat(found.quote()).isEqualTo(declared + " " + dated);
    assertThat(document.text().substring(found.location().start(), found.location().end()))
        .isEqualTo(found.quote());
    assertThat(found.location().block()).isEqualTo(1);
  }

  @Test
  void readsNoYearIntoADateOfAReleaseWithoutADay() {
    Extraction read =
        READER.read(
            Releases.bare(),
            Releases.document(
                "The Board declared a dividend of $0.30 per share, payable December 31 to holders of record December 15."));
    assertThat(read.declarations())
        .extracting(DeclarationReaderTest::told)
        .containsExactly("regular 0.3 - - - -");
  }
}
