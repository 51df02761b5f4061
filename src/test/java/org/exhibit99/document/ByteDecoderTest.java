package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteDecoderTest {
  private static final String WORDS = "Net income of Société Larkspur — €5 million";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static Optional<String> decoded(String text, String charset) {
    return ByteDecoder.decode(text.getBytes(Charset.forName(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsTextByItsBytesAlone(String charset) {
    assertThat(decoded(WORDS, charset)).contains(WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void leavesOutAByteOrderMark(String charset) {
    assertThat(decoded(BYTE_ORDER_MARK + WORDS, charset)).contains(WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=\"utf-8\">",
        "<meta charset='us-ascii'>",
        "<meta content=\"text/html; charset=iso-8859-1\">",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<meta charset=no-such-charset>",
        "<meta charset=>",
      })
  void takesBytesThatRefuteTheirLabelForWindows(String label) {
    assertThat(decoded(label + WORDS, "windows-1252")).contains(label + WORDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <meta charset="windows-1250">; windows-1250
          <META CHARSET=WINDOWS-1250>; windows-1250
          <?xml version="1.0" encoding="windows-1251"?>; windows-1251
          """)
  void believesALabelThatTheBytesDoNotRefute(String label, String charset) {
    assumeThat(Charset.isSupported(charset)).isTrue();
    String words = label + (charset.endsWith("0") ? " Łódź" : " Доход");

    assertThat(decoded(words, charset)).contains(words);
  }

  @Test
  void readsUtf8ThatIsLabelledOtherwise() {
    String words = "<meta charset=\"windows-1250\">" + WORDS;

    assertThat(decoded(words, "UTF-8")).contains(words);
  }

  @Test
  void readsNothingFromBytesThatAreNoText() {
    byte[] bytes = new byte[1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }

    assertThat(ByteDecoder.decode(bytes)).isEmpty();
  }

  @Test
  void readsTextWithAFewControlCharacters() {
    String text = "x".repeat(198) + "\u0001\u0002";

    assertThat(ByteDecoder.decode(text.getBytes(StandardCharsets.US_ASCII))).contains(text);
    assertThat(ByteDecoder.decode((text + "\u0003").getBytes(StandardCharsets.US_ASCII))).isEmpty();
  }

  @Test
  void readsTheMarksThatLayTextOut() {
    String text = "a\tb\r\nc\fd\u000Be";

    assertThat(decoded(text, "US-ASCII")).contains(text);
  }

  @Test
  void readsNoBytesAsNoText() {
    assertThat(ByteDecoder.decode(new byte[0])).contains("");
  }
}
