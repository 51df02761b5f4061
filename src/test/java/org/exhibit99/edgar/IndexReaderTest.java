package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexReaderTest {
  private static final Path CORPUS = Path.of("../shared/corpus/index");
  private static final String DASHES = "-".repeat(100) + "\n";
  private static final IndexEntry THISTLE =
      new IndexEntry(
          AccessionNumber.parse("0009990001-04-000017"),
          new Cik(9_990_001),
          "THISTLE SAMPLE  MORTGAGE TRUST",
          "8-K/A",
          LocalDate.of(2004, 7, 22),
          "edgar/data/9990001/0009990001-04-000017.txt");

  private static IndexReading read(byte[] bytes) throws IOException {
    return IndexReader.read("a.idx", new ByteArrayInputStream(bytes), 1 << 30);
  }

  private static IndexReading read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String master(String... lines) {
    return "Description: Master Index\n \nCIK|Company Name|Form Type|Date Filed|Filename\n"
        + DASHES
        + String.join("\n", lines)
        + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9990001|THISTLE SAMPLE  MORTGAGE TRUST|8-K/A|20040722|edgar/data/9990001/0009990001-04-000017.txt",
        "0009990001|THISTLE SAMPLE  MORTGAGE TRUST|8-K/A|2004-07-22|data/9990001/0009990001-04-000017.txt",
      })
  void readsTheMasterIndex(String line) throws IOException {
    assertThat(read(master(line)).entries()).containsExactly(THISTLE);
    assertThat(read(master(line).replace("\n", "\r\n")).entries()).containsExactly(THISTLE);
    assertThat(read(master(line)).rejections()).isEmpty();
  }

  @Test
  void readsTheFormIndex() throws IOException {
    String index =
        "Form Type   Company Name                      CIK         Date Filed  File Name\n"
            + DASHES
            + "8-K/A       THISTLE SAMPLE  MORTGAGE TRUST    9990001     2004-07-22"
            + "  edgar/data/9990001/0009990001-04-000017.txt   \n";

    assertThat(read(index).entries()).containsExactly(THISTLE);
  }

  @Test
  void readsTheCompanyIndexWhoseHeadIsOverTwoLines() throws IOException {
    String index =
        "Company Name                      Form Type   CIK\n      Date Filed  File Name\n"
            + DASHES
            + "THISTLE SAMPLE  MORTGAGE TRUST    8-K/A       9990001     20040722"
            + "    edgar/data/9990001/0009990001-04-000017.txt\n"
            + "A NAME AS LONG AS THE WHOLE COLUM 10-K405/A   9990002     20040722"
            + "    edgar/data/9990002/0009990002-04-000001.txt\n";

    assertThat(read(index).entries()).first().isEqualTo(THISTLE);
    assertThat(read(index).entries())
        .last()
        .extracting(IndexEntry::company, IndexEntry::form)
        .containsExactly("A NAME AS LONG AS THE WHOLE COLUM", "10-K405/A");
  }

  @Test
  void readsTheCrawlerIndex() throws IOException {
    String index =
        "Company Name                      Form Type   CIK         Date Filed  URL\n"
            + DASHES
            + "THISTLE SAMPLE  MORTGAGE TRUST    8-K/A       9990001     2004-07-22  "
            + "https://www.sec.gov/Archives/edgar/data/9990001/0009990001-04-000017-index.htm\n";

    assertThat(read(index).entries()).containsExactly(THISTLE);
  }

  @Test
  void readsGzip() throws IOException {
    byte[] zipped = gzip(master("1|A|8-K|20040722|edgar/data/1/0000000001-04-000001.txt"));

    assertThat(read(zipped).entries()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1|A|8-K|20040722;4 fields (must be 5: CIK, company, form, date, file)",
        "x|A|8-K|20040722|edgar/data/1/0000000001-04-000001.txt;Invalid CIK: 'x'",
        "1|A|8-K|20040732|edgar/data/1/0000000001-04-000001.txt;No date (",
        "1|A|8-K|July 22|edgar/data/1/0000000001-04-000001.txt;No date (YYYYMMDD or YYYY-MM-DD)",
        "1|A||20040722|edgar/data/1/0000000001-04-000001.txt;No form type",
        "1|A|8-K|20040722|edgar/data/1/readme.txt;No accession number in the file name",
      })
  void namesLineAndContentOfWhatItCannotReadAndKeepsTheRest(String line, String problem)
      throws IOException {
    IndexReading reading =
        read(master(line, "1|A|8-K|20040722|edgar/data/1/0000000001-04-000001.txt"));

    assertThat(reading.entries()).hasSize(1);
    assertThat(reading.rejections())
        .extracting(Rejection::detail)
        .singleElement()
        .asString()
        .startsWith("a.idx, line 5: " + problem)
        .contains(": '" + line + "'");
  }

  @Test
  void rejectsWhatIsNoIndex() throws IOException {
    assertThat(read("").rejections()).extracting(Rejection::reason).containsExactly(Reason.EMPTY);
    assertThat(read("<html>Too many requests</html>\n").rejections())
        .extracting(Rejection::detail)
        .containsExactly(
            "a.idx, line 1: there is no line of dashes below names of columns; it is no index of"
                + " EDGAR's");
    assertThat(read(new byte[] {0x1f, (byte) 0x9d, 1, 2}).rejections())
        .extracting(Rejection::detail)
        .containsExactly(
            "a.idx, line 0: the index is compressed with compress (.Z); take the .gz or the .idx"
                + " beside it");
  }

  @Test
  void keepsTheLinesBeforeAGzipBreaksOff() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 5000; i++) {
      lines.append(
          "%d|A %d|8-K|20040722|edgar/data/%d/%010d-04-%06d.txt\n".formatted(i, i * 7919, i, i, i));
    }
    byte[] zipped = gzip(master(lines.toString()));
    IndexReading reading = read(Arrays.copyOf(zipped, zipped.length / 2));

    assertThat(reading.entries()).hasSizeBetween(100, 4999);
    assertThat(reading.rejections())
        .extracting(Rejection::reason)
        .contains(Reason.TRUNCATED)
        .doesNotContain(Reason.UNREADABLE);
  }

  @Test
  void stopsAtItsBounds() throws IOException {
    String index =
        master("x".repeat(5000), "1|A|8-K|20040722|edgar/data/1/0000000001-04-000001.txt");

    assertThat(read(index).entries()).hasSize(1);
    assertThat(read(index).rejections())
        .extracting(Rejection::reason)
        .containsExactly(Reason.TOO_LARGE);
    assertThat(
            IndexReader.read(
                    "a.idx", new ByteArrayInputStream(index.getBytes(StandardCharsets.UTF_8)), 200)
                .rejections())
        .extracting(Rejection::detail)
        .contains("a.idx, line 4: the index has more than 200 bytes; the rest is not read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"company-or-form.idx", "company.20221003.idx", "form.20200318.idx", "master.idx"})
  void readsEveryLineOfARealIndex(String name) throws IOException {
    assumeThat(CORPUS).as("the corpus of indexes is not beside the project").isDirectory();
    byte[] bytes = Files.readAllBytes(CORPUS.resolve(name));
    List<String> lines =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.contains("edgar/data/"))
            .toList();
    assertThat(lines).hasSizeGreaterThan(1000);

    IndexReading reading = read(bytes);

    assertThat(reading.rejections()).isEmpty();
    assertThat(reading.entries()).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      IndexEntry entry = reading.entries().get(i);
      String line = lines.get(i);
      String rest =
          line.replaceFirst(Pattern.quote(entry.path()), "")
              .replaceFirst(Pattern.quote(entry.company()), "")
              .replaceFirst(entry.filedOn().toString().replace("-", ""), "")
              .replaceFirst(Long.toString(entry.cik().number()), "")
              .replaceFirst(Pattern.quote(entry.form()), "");
      assertThat(rest.replace("|", "")).as(line).isBlank();
      assertThat(entry.path()).endsWith("/" + entry.accession() + ".txt");
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
