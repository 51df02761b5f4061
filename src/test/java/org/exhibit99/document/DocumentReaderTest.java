package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exhibit99.document.Reading.paragraphs;
import static org.exhibit99.document.Reading.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.exhibit99.model.Content;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void tellsTheCharsetByTheBytes(String charset) {
    byte[] bytes = "The Company’s loss – in full".getBytes(Charset.forName(charset));
    assertThat(paragraphs(read(bytes))).containsExactly("The Company’s loss – in full");
  }

  @Test
  void believesADeclaredCharsetThatTheBytesDoNotRefute() {
    byte[] bytes =
        "<html><head><meta charset=\"iso-8859-2\"></head><p>ł</p></html>"
            .getBytes(Charset.forName("ISO-8859-2"));
    assertThat(paragraphs(read(bytes))).containsExactly("ł");
  }

  @Test
  void readsWindowsQuotesWhereLatinOneIsDeclared() {
    byte[] bytes =
        "<html><head><meta charset=\"iso-8859-1\"></head><p>“Yes”</p></html>"
            .getBytes(Charset.forName("windows-1252"));
    assertThat(paragraphs(read(bytes))).containsExactly("“Yes”");
  }

  @Test
  void takesOffTheDressOfASubmission() {
    Document document =
        read(
            "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\nPlain words.\n</TEXT>\n</DOCUMENT>\n");
    assertThat(document.mediaType()).isEqualTo("text/plain");
    assertThat(paragraphs(document)).containsExactly("Plain words.");
  }

  @Test
  void takesTextWithTableTagsForText() {
    Document document =
        read("<PAGE>\n<TABLE>\n<CAPTION>\n<S>     <C>\nCash   $1,204\nLoans  $  98\n</TABLE>\n");
    assertThat(document.mediaType()).isEqualTo("text/plain");
  }

  @Test
  void rejectsNothingAsEmpty() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason(" \r\n\t ".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.EMPTY);
    assertThat(reason("<html><body></body></html>".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void rejectsRandomBytesAsUnreadable() {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);
    assertThat(reason(bytes)).isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void rejectsArchivesByTheirType() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[100_000]);
    }
    assertThat(reason(packed.toByteArray())).isEqualTo(Reason.UNSUPPORTED_TYPE);
  }

  @Test
  void rejectsWhatGoesBeyondTheBounds() {
    ReadingBounds bounds = new ReadingBounds(100, 1_000, 100, 10, 10, 1, 1_000);
    Document document =
        new DocumentReader(bounds)
            .read(Content.of("x".repeat(101).getBytes(StandardCharsets.US_ASCII)), "");
    assertThat(document.rejections())
        .containsExactly(
            Rejection.ofWhole(
                Reason.TOO_LARGE, "It has 101 bytes, more than the 100 that are read"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "1,000 ",
        "<td>",
        "<div>",
        "<pre></pre>",
        "<b",
        "\t1",
        ". ",
        "-",
        "(",
        "$ ",
        "<C> ",
        "1 | "
      })
  void readsALineOfTwentyMillionCharactersInBoundedTime(String part) {
    byte[] bytes = part.repeat(20_000_000 / part.length()).getBytes(StandardCharsets.US_ASCII);
    Document document = Assertions.assertTimeout(Duration.ofSeconds(30), () -> read(bytes));
    assertThat(document.text().length()).isLessThanOrEqualTo(ReadingBounds.DEFAULT.characters());
  }

  @Test
  void rejectsATornPdf() {
    assertThat(reason("%PDF-1.4\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Reason.TRUNCATED);
    assertThat(reason((PDF_OF_NO_PAGES + "3 0 obj\n<</Len").getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void rejectsAPdfWithoutText() {
    String whole = PDF_OF_NO_PAGES + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
    assertThat(reason(whole.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.NO_TEXT);
  }

  private static final String PDF_OF_NO_PAGES =
      """
      %PDF-1.4
      1 0 obj
      <</Type/Catalog/Pages 2 0 R>>
      endobj
      2 0 obj
      <</Type/Pages/Kids[]/Count 0>>
      endobj
      """;

  private static Reason reason(byte[] bytes) {
    Document document = read(bytes);
    assertThat(document.blocks()).isEmpty();
    assertThat(document.rejections()).hasSize(1);
    return document.rejections().get(0).reason();
  }
}
