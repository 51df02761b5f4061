package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreformattedTablesTest {
  @Test
  void makesTheTagsOfTaggedTextWords() {
    assertThat(
            PreformattedTables.escaped(
                "<p>a</p><PRE><TABLE><CAPTION>x<S> <C>1 <b>2</b><FN>n</FN><PAGE></TABLE></PRE>"
                    + "<table><c></table>"))
        .isEqualTo(
            "<p>a</p><PRE>&lt;TABLE>&lt;CAPTION>x&lt;S> &lt;C>1 <b>2</b>&lt;FN>n&lt;/FN>&lt;PAGE>"
                + "&lt;/TABLE></PRE><table><c></table>");
  }

  @Test
  void takesEachPreformattedTextByItself() {
    assertThat(PreformattedTables.escaped("<pre><s><c></pre><pre><s>old</s></pre><pre><c>"))
        .isEqualTo("<pre>&lt;s>&lt;c></pre><pre><s>old</s></pre><pre>&lt;c>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no tags",
        "<table><s><c>1</table>",
        "<pre>Net income   15</pre>",
        "<pre><table><tr><td>1</td></tr></table></pre>",
        "<pre><table><tr><td>1<c></td></tr></table></pre>",
        "<pre><s>struck</s></pre>",
      })
  void leavesOtherHtmlAsItIs(String html) {
    assertThat(PreformattedTables.escaped(html)).isEqualTo(html);
  }
}
