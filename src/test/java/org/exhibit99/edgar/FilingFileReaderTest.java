package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.FilingEntry.Status;
import org.exhibit99.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingFileReaderTest {
  private static final FilingRule RULE = FilingRule.shipped();
  private static final FilingFileReader READER =
      new FilingFileReader(RULE, ReadingBounds.DEFAULT.withFileBytes(30_000_000));
  private static final ManifestEntry MANIFEST =
      new ManifestEntry(
          "q3.txt",
          AccessionNumber.parse("0009990001-07-000004"),
          new Cik(9_990_001),
          "Thistle Sample Mortgage Trust",
          "6798",
          MonthDay.of(12, 31),
          "8-K",
          List.of("2.02"),
          "EX-99.1",
          LocalDate.of(2007, 10, 25));

  private static LoadedFiling read(String path, String text) {
    return READER.read(path, Sgml.bytes(text), null);
  }

  @Test
  void loadsTheExhibitsOfACurrentReport() {
    LoadedFiling filing = read("in/a.nc", Sgml.current("Net income rose."));

    FilingEntry entry = filing.entry();
    assertThat(entry.filingId()).isEqualTo(Sgml.ACCESSION);
    assertThat(entry.status()).isEqualTo(Status.LOADED);
    assertThat(entry.error()).isNull();
    assertThat(entry.sic()).isEqualTo("6798");
    assertThat(entry.source()).isEqualTo("in/a.nc");
    Exhibit exhibit = filing.exhibits().get(0);
    assertThat(filing.exhibits()).hasSize(1);
    assertThat(exhibit.id()).isEqualTo(Sgml.ACCESSION + ":2");
    assertThat(exhibit.provenance()).isEqualTo(Provenance.HEADER);
    assertThat(exhibit.source()).isEqualTo("in/a.nc#ex99.txt");
    assertThat(exhibit.fiscalYearEnd()).isEqualTo(MonthDay.of(12, 31));
    assertThat(exhibit.filedOn()).isEqualTo(LocalDate.of(2004, 7, 22));
  }

  @ParameterizedTest
  @CsvSource({
    "8-K, EX-99, LOADED",
    "8-K/A, EX-99.01, LOADED",
    "8-K, EX-99.A, LOADED",
    "8-K, EX-99.1 CHARTER, LOADED",
    "8-K, EX-10, NO_EXHIBIT",
    "8-K, EX-9, NO_EXHIBIT",
    "8-K, EX-999, NO_EXHIBIT",
    "8-K12G3, EX-99, NO_EXHIBIT",
    "6-K, EX-99, NO_EXHIBIT",
    "10-Q, EX-99, NO_EXHIBIT",
  })
  void takesExhibits99OfCurrentReports(String form, String type, Status expected) {
    String header = Sgml.HEADER.replace("TYPE:\t8-K", "TYPE:\t" + form);
    LoadedFiling filing =
        read("a.txt", Sgml.website(header, Sgml.document(type, 1, "a.txt", "Words.")));

    assertThat(filing.entry().status()).isEqualTo(expected);
    assertThat(filing.exhibits()).hasSize(expected == Status.LOADED ? 1 : 0);
    assertThat(filing.entry().error() == null).isEqualTo(expected == Status.LOADED);
  }

  @Test
  void leavesFilingsOfOtherItems() {
    String later =
        Sgml.current("The bylaws were amended.")
            .replace("20040722", "20050722")
            .replace("Results of Operations and Financial Condition", "Material Impairments");
    FilingEntry entry = read("a.txt", later).entry();

    assertThat(entry.status()).isEqualTo(Status.NO_EXHIBIT);
    assertThat(entry.error())
        .isEqualTo(
            "no exhibit: none of the items [2.06, 9.01] is one under which releases were furnished"
                + " on 2005-07-22");
  }

  @Test
  void readsBodiesWithoutExhibitWhereTheRuleSaysSo() {
    FilingRule bodies =
        new FilingRule(RULE.forms(), RULE.items(), RULE.exhibitTypes(), FilingRule.Bodies.READ);
    FilingFileReader reader = new FilingFileReader(bodies, ReadingBounds.DEFAULT);
    String alone = Sgml.website(Sgml.HEADER, Sgml.document("8-K", 1, "b.txt", "Results."));

    assertThat(reader.read("a.txt", Sgml.bytes(alone), null).exhibits())
        .extracting(Exhibit::type)
        .containsExactly("8-K");
    assertThat(reader.read("a.txt", Sgml.bytes(Sgml.current("x")), null).exhibits())
        .extracting(Exhibit::type)
        .containsExactly("EX-99.1");
    assertThat(read("a.txt", alone).entry().status()).isEqualTo(Status.NO_EXHIBIT);
  }

  @Test
  void loadsABareExhibitWithItsManifest() {
    LoadedFiling filing = READER.read("in/q3.txt", Sgml.bytes("Net loss."), MANIFEST);

    Exhibit exhibit = filing.exhibits().get(0);
    assertThat(exhibit.id()).isEqualTo("sha256:" + exhibit.content().sha256());
    assertThat(exhibit.provenance()).isEqualTo(Provenance.MANIFEST);
    assertThat(exhibit.cik()).isEqualTo(new Cik(9_990_001));
    assertThat(exhibit.items()).containsExactly("2.02");
    assertThat(exhibit.fileName()).isEqualTo("q3.txt");
    assertThat(filing.entry().filingId()).isEqualTo("in/q3.txt");
    assertThat(filing.entry().accession()).isEqualTo(MANIFEST.accession());
    assertThat(filing.entry().status()).isEqualTo(Status.LOADED);
  }

  @Test
  void loadsABareExhibitOfNobodyKnown() {
    Exhibit exhibit = read("q3.htm", "<html>Net loss.</html>").exhibits().get(0);

    assertThat(exhibit.provenance()).isEqualTo(Provenance.INFERRED);
    assertThat(exhibit.cik()).isNull();
    assertThat(exhibit.source()).isEqualTo("q3.htm");
  }

  @Test
  void takesADocumentOutOfItsDress() {
    LoadedFiling filing = read("q3.htm", Sgml.document("EX-99.2", 3, "x.htm", "Net loss."));

    Exhibit exhibit = filing.exhibits().get(0);
    assertThat(new String(exhibit.content().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("Net loss.");
    assertThat(exhibit.type()).isEqualTo("EX-99.2");
    assertThat(exhibit.id()).startsWith("sha256:");
  }

  @Test
  void believesAManifestAboutADocumentOfAnotherType() {
    String report = Sgml.document("10-Q", 1, "q.txt", "Net loss.");

    assertThat(READER.read("q3.txt", Sgml.bytes(report), MANIFEST).exhibits())
        .extracting(Exhibit::type)
        .containsExactly("EX-99.1");
    assertThat(read("q3.txt", report).entry().status()).isEqualTo(Status.NO_EXHIBIT);
  }

  @Test
  void tellsSubmissionsByContentAndNotByName() {
    assertThat(read("exhibit.htm", Sgml.current("x")).entry().filingId()).isEqualTo(Sgml.ACCESSION);
    assertThat(read("0009990001-04-000017.nc.txt", "Net loss of the quarter.").exhibits())
        .extracting(Exhibit::provenance)
        .containsExactly(Provenance.INFERRED);
  }

  @Test
  void keepsAnExhibitThatIsWholeInATruncatedSubmission() {
    String cut = Sgml.current("Net income rose.").replace("</SEC-DOCUMENT>\n", "");
    LoadedFiling filing = read("a.txt", cut);

    assertThat(filing.entry().status()).isEqualTo(Status.LOADED);
    assertThat(filing.entry().error()).startsWith("truncated: The submission ends without");
    assertThat(filing.exhibits()).hasSize(1);
  }

  @Test
  void failsWhereTheExhibitMayBeInThePartThatIsMissing() {
    String whole = Sgml.current("Net income rose.");
    FilingEntry entry = read("a.txt", whole.substring(0, whole.indexOf("rose"))).entry();

    assertThat(entry.status()).isEqualTo(Status.FAILED);
    assertThat(entry.error()).startsWith("truncated: document 2 (EX-99.1) ends in the middle");
    assertThat(entry.filingId()).isEqualTo(Sgml.ACCESSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n "})
  void failsOnAFileWithoutWords(String text) {
    assertThat(read("a.txt", text).entry().error()).isEqualTo("empty: The file has no words");
  }

  @ParameterizedTest
  @CsvSource({
    "release.zip, PK\u0003\u0004rest, a zip archive",
    "release.txt, PK\u0003\u0004rest, a zip archive",
    "feed.nc.tar.gz, '\u001f\u008b\brest', gzip-compressed",
    "photo.htm, \u0089PNGrest, a PNG image",
    "old.txt, \u00d0\u00cf\u0011\u00e0rest, an old Office document",
  })
  void opensNoArchive(String name, String content, String kind) {
    FilingEntry entry = read(name, content).entry();

    assertThat(entry.status()).isEqualTo(Status.FAILED);
    assertThat(entry.error()).startsWith("unsupported type: The file is " + kind);
  }

  @Test
  void failsOnOtherFilesUnlessAManifestNamesThem() {
    assertThat(read("notes.md", "Words.").entry().error())
        .startsWith("unsupported type: The file is no submission, and its name");
    assertThat(READER.read("notes.md", Sgml.bytes("Words."), MANIFEST).exhibits()).hasSize(1);
  }

  @Test
  void failsOnRandomBytes() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);

    assertThat(READER.read("a.txt", noise, null).entry().error())
        .isEqualTo("unreadable: The file is neither text nor PDF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8", "windows-1252"})
  void loadsExhibitsInAnyCharset(String charset) throws Exception {
    byte[] bytes = "Net loss of the quarter – per share\n".repeat(20).getBytes(charset);

    assertThat(READER.read("a.txt", bytes, null).entry().status()).isEqualTo(Status.LOADED);
  }

  @Test
  void loadsAPdfWithBinaryContent() {
    byte[] pdf = new byte[5000];
    new Random(2).nextBytes(pdf);
    System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, pdf, 0, 9);

    assertThat(READER.read("a.pdf", pdf, null).exhibits()).hasSize(1);
  }

  @Test
  void loadsASingleLineOfTwentyMegabytes() {
    assertThat(READER.read("a.txt", Sgml.bytes("word ".repeat(4_000_000)), null).exhibits())
        .hasSize(1);
  }

  @Test
  void doesNotOpenAFileBeyondTheBound(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Words that are too many.");
    FilingFileReader small = new FilingFileReader(RULE, ReadingBounds.DEFAULT.withFileBytes(10));

    assertThat(small.read(new FilingFile(file.toString(), 24, null)).entry().error())
        .isEqualTo(
            "too large: The file has 24 bytes, more than the bound of 10; raise the bound to read"
                + " it");
    assertThat(small.read(new FilingFile(file.toString(), 1, null)).entry().error())
        .startsWith("too large: The file has 11 bytes");
  }

  @Test
  void notesAFileThatWentAwayAfterItWasListed(@TempDir Path folder) {
    String path = folder.resolve("gone.txt").toString();

    assertThat(READER.read(new FilingFile(path, 5, null)).entry().status())
        .isEqualTo(Status.ABSENT);
  }
}
