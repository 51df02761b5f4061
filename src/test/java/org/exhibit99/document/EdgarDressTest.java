package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgarDressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\nNet income\n</TEXT>\n</DOCUMENT>\n",
        "<TYPE>EX-99.1\n<TEXT>\nNet income\n</TEXT>\n",
        "\n  <document>\n<type>EX-99\n<text>\nNet income\n</text>\n",
        "-----BEGIN-----\n<TYPE>EX-99\n<TEXT>\nNet income\n</TEXT>",
        "<DOCUMENT>\n<TEXT>\nNet income\n",
      })
  void takesTheDocumentOutOfItsDress(String dressed) {
    assertThat(EdgarDress.of(dressed).text()).isEqualTo("\nNet income\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Net income",
        "Net income <TEXT> and other words </TEXT> here",
        "<html><body><text>Net income</text></body></html>",
        "",
      })
  void leavesTextWithoutADressAsItIs(String bare) {
    assertThat(EdgarDress.of(bare).text()).isEqualTo(bare);
  }

  @Test
  void endsAtTheLastTagThatClosesTheText() {
    assertThat(EdgarDress.of("<TYPE>EX-99\n<TEXT>one</TEXT>two</TEXT>\n").text())
        .isEqualTo("one</TEXT>two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Net income",
        "<!DOCTYPE HTML PUBLIC>Net income",
        "<P>Net income</P><BR>",
        "Net income <b>rose</b><br>",
        "<TYPE>EX-99\n<TEXT>\n<HTML>Net income\n</TEXT>",
      })
  void tellsHtmlByItsTags(String html) {
    assertThat(EdgarDress.of(html).isHtml()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Net income",
        "<TABLE>\n<CAPTION>\n<S>   <C>   <C>\nNet income   15   12\n</TABLE>\n<PAGE>\n",
        "Net income <p> rose",
        "Net income <p> rose <p> twice",
        "Net income < 5 and > 3",
      })
  void tellsTaggedTextFromHtml(String text) {
    assertThat(EdgarDress.of(text).isHtml()).isFalse();
  }
}
