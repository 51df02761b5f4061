package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Filer;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.exhibit99.model.SubmissionDocument;
import org.exhibit99.model.SubmissionHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {
  private static final SubmissionReader READER = new SubmissionReader(ReadingBounds.DEFAULT);

  private static SubmissionReading read(String text) {
    return READER.read(Sgml.bytes(text));
  }

  private static SubmissionHeader header(SubmissionReading reading) {
    return Objects.requireNonNull(reading.header(), () -> "no header: " + reading.rejections());
  }

  private static String text(SubmissionDocument document) {
    return new String(document.content().bytes(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void readsTheWebsitesHeader() {
    SubmissionHeader header = header(read(Sgml.current("Net income rose.")));

    assertThat(header.accession()).hasToString(Sgml.ACCESSION);
    assertThat(header.form()).isEqualTo("8-K");
    assertThat(header.items()).containsExactly("12", "7");
    assertThat(header.periodOfReport()).isEqualTo(LocalDate.of(2004, 7, 20));
    assertThat(header.filedOn()).isEqualTo(LocalDate.of(2004, 7, 22));
    assertThat(header.acceptedAt()).isEqualTo(LocalDateTime.of(2004, 7, 22, 6, 15));
    assertThat(header.filers())
        .containsExactly(
            new Filer(
                Filer.Role.FILER,
                new Cik(9_990_001),
                "THISTLE SAMPLE MORTGAGE TRUST INC",
                "6798",
                MonthDay.of(12, 31),
                List.of("THISTLE SAMPLE HOLDINGS INC", "THISTLE SAMPLE INC")));
  }

  @Test
  void readsTheFeedsHeader() {
    SubmissionReading reading =
        read(
            """
            <SUBMISSION>
            <ACCESSION-NUMBER>0009990002-07-000003
            <TYPE>8-K/A
            <PUBLIC-DOCUMENT-COUNT>1
            <PERIOD>20071024
            <ITEMS>2.02
            <ITEMS>9.01
            <FILING-DATE>20071025
            <FILER>
            <COMPANY-DATA>
            <CONFORMED-NAME>HEATHER & SAMPLE < CO
            <CIK>0009990002
            <ASSIGNED-SIC>798
            <FISCAL-YEAR-END>0630
            </COMPANY-DATA>
            <FORMER-COMPANY>
            <FORMER-CONFORMED-NAME>HEATHER SAMPLE
            <DATE-CHANGED>20010101
            </FORMER-COMPANY>
            </FILER>
            <DOCUMENT>
            <TYPE>EX-99
            <SEQUENCE>1
            <TEXT>
            A release.
            </TEXT>
            </DOCUMENT>
            </SUBMISSION>
            """);

    SubmissionHeader header = header(reading);
    assertThat(header.form()).isEqualTo("8-K/A");
    assertThat(header.items()).containsExactly("2.02", "9.01");
    assertThat(header.filedOn()).isEqualTo(LocalDate.of(2007, 10, 25));
    Filer filer = header.registrant().orElseThrow();
    assertThat(filer.name()).isEqualTo("HEATHER & SAMPLE < CO");
    assertThat(filer.sic()).isEqualTo("0798");
    assertThat(filer.fiscalYearEnd()).isEqualTo(MonthDay.of(6, 30));
    assertThat(filer.formerNames()).containsExactly("HEATHER SAMPLE");
    assertThat(reading.documents())
        .singleElement()
        .extracting(d -> text(d))
        .isEqualTo("A release.");
    assertThat(reading.rejections()).isEmpty();
  }

  @Test
  void readsLinesThatEndInCarriageReturns() {
    SubmissionReading reading = read(Sgml.current("One.\nTwo.").replace('\n', '\r'));

    assertThat(header(reading).registrant().orElseThrow().cik()).isEqualTo(new Cik(9_990_001));
    assertThat(reading.documents()).extracting(d -> text(d)).contains("One.\rTwo.");
    assertThat(reading.rejections()).isEmpty();
  }

  @Test
  void tellsTheRolesOfSeveralFilers() {
    String other =
        """
        SUBJECT COMPANY:

        \tCOMPANY DATA:\t
        \t\tCOMPANY CONFORMED NAME:\t\t\tBRACKEN SAMPLE CORP
        \t\tCENTRAL INDEX KEY:\t\t\t0009990003
        \t\tORGANIZATION NAME:

        FILED BY:

        \tCOMPANY DATA:\t
        \t\tCOMPANY CONFORMED NAME:\t\t\tGORSE SAMPLE PARTNERS
        \t\tCENTRAL INDEX KEY:\t\t\t0009990004

        REPORTING-OWNER:

        \tOWNER DATA:\t
        \t\tCOMPANY CONFORMED NAME:\t\t\tDOE SAMPLE
        \t\tCENTRAL INDEX KEY:\t\t\t0009990005
        """;
    SubmissionHeader header = header(read(Sgml.website(Sgml.HEADER + other)));

    assertThat(header.filers())
        .extracting(Filer::role, Filer::name)
        .containsExactly(
            tuple(Filer.Role.FILER, "THISTLE SAMPLE MORTGAGE TRUST INC"),
            tuple(Filer.Role.SUBJECT_COMPANY, "BRACKEN SAMPLE CORP"),
            tuple(Filer.Role.FILED_BY, "GORSE SAMPLE PARTNERS"),
            tuple(Filer.Role.REPORTING_OWNER, "DOE SAMPLE"));
  }

  @Test
  void takesTheSenderAsRegistrantAmongCoRegistrants() {
    String first =
        """
        FILER:

        \tCOMPANY DATA:\t
        \t\tCOMPANY CONFORMED NAME:\t\t\tTHISTLE SAMPLE SUBSIDIARY
        \t\tCENTRAL INDEX KEY:\t\t\t0009990009
        """;
    String header = Sgml.HEADER.replace("\nFILER:", "\n" + first + "\nFILER:");

    assertThat(header(read(Sgml.website(header))).registrant().orElseThrow().name())
        .isEqualTo("THISTLE SAMPLE MORTGAGE TRUST INC");
  }

  @Test
  void numbersTheSameWordsByTheDayOfFiling() {
    String later = Sgml.HEADER.replace("20040722", "20040823");

    assertThat(header(read(Sgml.website(later))).items()).containsExactly("2.02", "9.01");
  }

  @Test
  void keepsThatAnItemWasLeftBlankAndRejectsUnknownWords() {
    String odd =
        Sgml.HEADER
            .replace("Results of Operations and Financial Condition", "")
            .replace("Financial statements and exhibits", "Weather of the quarter");
    SubmissionReading reading = read(Sgml.website(odd));

    assertThat(header(reading).items()).containsExactly("unnamed");
    assertThat(reading.rejections())
        .singleElement()
        .extracting(Rejection::detail)
        .asString()
        .contains("Unknown item: 'Weather of the quarter'");
  }

  @Test
  void readsABareNumberAsIndustryAndABracketOverTwoLines() {
    String plain = Sgml.HEADER.replace("REAL ESTATE INVESTMENT TRUSTS [6798]", "6798");
    String broken = Sgml.HEADER.replace("REAL ESTATE INVESTMENT TRUSTS [6798]", " [6798\n]");

    assertThat(header(read(Sgml.website(plain))).filers()).extracting(Filer::sic).contains("6798");
    assertThat(header(read(Sgml.website(broken))).filers()).extracting(Filer::sic).contains("6798");
  }

  @Test
  void leavesOutFieldsThatMakeNoSense() {
    String odd =
        Sgml.HEADER
            .replace("\t1231", "\t1331")
            .replace("FILED AS OF DATE:\t\t20040722", "FILED AS OF DATE:\t\t20040732");
    SubmissionReading reading = read(Sgml.website(odd));

    assertThat(header(reading).filedOn()).isNull();
    assertThat(header(reading).filers()).extracting(Filer::fiscalYearEnd).containsOnlyNulls();
    assertThat(reading.rejections())
        .extracting(Rejection::detail)
        .contains(
            "Invalid filing date: '20040732' (must be YYYYMMDD)",
            "Invalid fiscal year end: '1331' (must be MMDD)");
  }

  @Test
  void readsAHeaderWithBlankLinesBetweenItsLines() {
    String spread = Sgml.current("Words.").replace("\n", "\n\n");

    assertThat(header(read(spread)).filers()).hasSize(1);
    assertThat(read(spread).documents()).hasSize(2);
  }

  @Test
  void takesOffArmourAndItsEscapedDashes() {
    String armour =
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n"
            + Sgml.current("- -----------\n- - an item\n - kept")
            + "-----END PRIVACY-ENHANCED MESSAGE-----\n";
    SubmissionReading reading = read(armour);

    assertThat(text(reading.documents().get(1))).isEqualTo("-----------\n- an item\n - kept");
    assertThat(reading.rejections()).isEmpty();
  }

  @Test
  void keepsDashesWhereThereIsNoArmour() {
    assertThat(text(read(Sgml.current("- - an item")).documents().get(1))).isEqualTo("- - an item");
  }

  @Test
  void readsHeadingsWithoutNameOrDescription() {
    SubmissionReading reading =
        read(
            Sgml.website(
                Sgml.HEADER,
                "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nFirst.\n</TEXT>\n</DOCUMENT>\n",
                """
                <DOCUMENT>
                <TYPE>EX-99
                <SEQUENCE>1
                <DESCRIPTION>LONG WORDS
                GO ON < HERE
                <TEXT>Second.</TEXT></DOCUMENT>
                """));

    assertThat(reading.documents()).extracting(SubmissionDocument::sequence).containsExactly(1, 2);
    assertThat(reading.documents()).extracting(SubmissionDocument::fileName).containsOnly("");
    assertThat(reading.documents().get(1).description()).isEqualTo("LONG WORDS GO ON < HERE");
    assertThat(text(reading.documents().get(1))).isEqualTo("Second.");
  }

  @Test
  void leavesTagsInsideADocumentAlone() {
    String text = "<P>\n<DOCUMENT>\nis a word, </DOCUMENT> too, </TEXT> also\n<TYPE>";
    SubmissionReading reading = read(Sgml.current(text));

    assertThat(text(reading.documents().get(1))).isEqualTo(text);
    assertThat(reading.documents()).hasSize(2);
  }

  @Test
  void endsADocumentWhereTheNextBegins() {
    String open = "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\nNever closed.\n";
    SubmissionReading reading =
        read(Sgml.website(Sgml.HEADER, open, Sgml.document("EX-99", 2, "e.txt", "Release.")));

    assertThat(reading.documents())
        .extracting(d -> text(d))
        .containsExactly("Never closed.\n", "Release.");
  }

  @Test
  void joinsLinesThatWereWrappedAt1023Characters() {
    String line = "<p>" + "x".repeat(2500) + "</p>";
    String wrapped =
        line.substring(0, 1023)
            + "\n"
            + line.substring(1023, 2046)
            + "\n"
            + line.substring(2046)
            + "\nshort\nlines";
    SubmissionReading reading = read(Sgml.current(wrapped));

    assertThat(text(reading.documents().get(1))).isEqualTo(line + "\nshort\nlines");
  }

  @Test
  void doesNotJoinWhereLongerLinesShowThatNothingWasWrapped() {
    String text = "x".repeat(1023) + "\nnext\n" + "y".repeat(1500);

    assertThat(text(read(Sgml.current(text)).documents().get(1))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PDF", "GRAPHIC", "XML", "ZIP", "EXCEL"})
  void decodesUuencodedFiles(String wrapper) {
    byte[] file = new byte[1000];
    new Random(7).nextBytes(file);
    String text = "<" + wrapper + ">\n" + Uuencoded.of(file, "sample.bin") + "\n</" + wrapper + ">";
    SubmissionReading reading = read(Sgml.current(text));

    assertThat(reading.documents().get(1).content().bytes()).isEqualTo(file);
    assertThat(reading.rejections()).isEmpty();
  }

  @Test
  void decodesUuencodedLinesWithoutTheirBlanksAtTheEnd() {
    String text = Uuencoded.of(new byte[90], "zeros.bin").replace('`', ' ');
    String stripped = text.lines().map(String::stripTrailing).reduce((a, b) -> a + "\n" + b).get();
    SubmissionReading reading = read(Sgml.current(stripped));

    assertThat(reading.documents().get(1).content().bytes()).isEqualTo(new byte[90]);
  }

  @Test
  void rejectsBrokenUuencodingAndKeepsTheRest() {
    SubmissionReading reading = read(Sgml.current("<PDF>\nbegin 644 a.pdf\nM~~~~\nend\n</PDF>"));

    assertThat(reading.documents()).extracting(SubmissionDocument::type).containsExactly("8-K");
    assertThat(reading.rejections())
        .containsExactly(
            Rejection.ofWhole(
                Reason.UNREADABLE, "document 2 (EX-99.1) is uuencoded, and the code is broken"));
  }

  @Test
  void keepsWhatIsWholeOfATruncatedSubmission() {
    String whole = Sgml.current("Net income rose by a lot.");
    SubmissionReading reading = read(whole.substring(0, whole.indexOf("by a lot")));

    assertThat(reading.documents()).extracting(SubmissionDocument::type).containsExactly("8-K");
    assertThat(reading.rejections())
        .extracting(Rejection::detail)
        .containsExactly(
            "document 2 (EX-99.1) ends in the middle, without </TEXT>; get it again",
            "The submission ends without </SEC-DOCUMENT>, after 1 documents that are whole;"
                + " get it again");
  }

  @Test
  void neverThrowsWhereverASubmissionIsCut() {
    String whole = Sgml.current("<PDF>\n" + Uuencoded.of(new byte[50], "a.pdf") + "\n</PDF>");
    for (int end = 0; end < whole.length() - 1; end++) {
      SubmissionReading reading = read(whole.substring(0, end));
      assertThat(reading.documents().size() < 2 || !reading.rejections().isEmpty())
          .as("cut behind %d characters", end)
          .isTrue();
    }
  }

  @Test
  void rejectsAHeaderWithoutAnAccessionNumber() {
    SubmissionReading reading =
        read(Sgml.current("Words.").replaceAll("ACCESSION NUMBER:.*\n", ""));

    assertThat(reading.header()).isNull();
    assertThat(reading.submission()).isEmpty();
    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.rejections())
        .extracting(Rejection::detail)
        .containsExactly(
            "The header names no accession number (ACCESSION NUMBER or <ACCESSION-NUMBER>)");
  }

  @Test
  void readsASingleDocumentInItsDress() {
    SubmissionReading reading = read(Sgml.document("EX-99.1", 2, "ex99.htm", "<html>hi</html>"));

    assertThat(reading.header()).isNull();
    assertThat(reading.documents()).extracting(d -> text(d)).containsExactly("<html>hi</html>");
    assertThat(reading.rejections()).isEmpty();
  }

  @Test
  void staysWithinItsBounds() {
    ReadingBounds small = new ReadingBounds(1 << 20, 4096, 100, 3);
    String many =
        Sgml.website(
            Sgml.HEADER,
            Sgml.document("EX-99.1", 1, "a.txt", "short"),
            Sgml.document("EX-99.2", 2, "b.txt", "long ".repeat(40)),
            Sgml.document("EX-99.3", 3, "c.txt", "short"),
            Sgml.document("EX-99.4", 4, "d.txt", "short"));
    SubmissionReading reading = new SubmissionReader(small).read(Sgml.bytes(many));

    assertThat(reading.documents())
        .extracting(SubmissionDocument::type)
        .containsExactly("EX-99.1", "EX-99.3");
    assertThat(reading.rejections())
        .extracting(Rejection::detail)
        .containsExactly(
            "document 2 (EX-99.2) is longer than 100 bytes; raise the bound to read it",
            "The submission has more than 3 documents; the rest is not read");

    String longHeader = Sgml.website(Sgml.HEADER + "FILER:\n".repeat(1000));
    assertThat(new SubmissionReader(small).read(Sgml.bytes(longHeader)).rejections())
        .extracting(Rejection::reason)
        .containsExactly(Reason.TOO_LARGE);
  }

  @Test
  void readsAStreamThatTricklesAsItReadsBytes() throws IOException {
    String large =
        Sgml.website(
            Sgml.HEADER,
            Sgml.document("8-K", 1, "a.txt", "A line of words.\n".repeat(40_000)),
            Sgml.document("EX-99.1", 2, "b.txt", "Another line.\n".repeat(30_000)));
    byte[] bytes = Sgml.bytes(large);
    List<String> types = new ArrayList<>();

    SubmissionReading streamed =
        READER.read(
            new Trickle(bytes),
            (header, type) -> {
              types.add(type);
              return type.startsWith("EX-99");
            });

    assertThat(types).containsExactly("8-K", "EX-99.1");
    assertThat(streamed.documents()).isEqualTo(READER.read(bytes).documents().subList(1, 2));
    assertThat(streamed.rejections()).isEmpty();
  }

  /** Gives a few bytes at a time, as a slow line does. */
  private static final class Trickle extends InputStream {
    private final ByteArrayInputStream bytes;

    Trickle(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return bytes.read(target, offset, Math.min(length, 997));
    }
  }
}
