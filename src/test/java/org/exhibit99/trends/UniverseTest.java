package org.exhibit99.trends;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UniverseTest {
  @Test
  void namesEveryLineThatIsWrong() {
    assertThatThrownBy(
            () ->
                Universe.read(
                    new StringReader(
                        """
                        cik,company,rule,from,to,reason
                        12x,A,add,,,
                        12,B,merge,,,
                        13,C,add,2007-13-01,,
                        14,D,add,2007-12-31,2007-01-01,
                        15,E,add
                        16,F,add,,,
                        17,G,merged into 16,,,
                        """)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2: Invalid cik: '12x' (must be 1 to 10 digits)")
        .hasMessageContaining(
            "line 3: Unknown rule: 'merge' (must be add, remove, mortgage, equity or merged into and a CIK)")
        .hasMessageContaining("line 4: Text '2007-13-01'")
        .hasMessageContaining("line 5: to 2007-01-01 is before from 2007-12-31")
        .hasMessageContaining("line 6: 3 fields (must be 6; write empty ones too)")
        .hasMessageNotContaining("line 7")
        .hasMessageContaining("line 8: a merger has no from");
  }

  @Test
  void refusesOtherColumns() {
    assertThatThrownBy(() -> Universe.read(new StringReader("cik,name\n")))
        .hasMessageContaining("has the columns [cik, name] (must be [cik, company, rule");
  }

  @Test
  void readsTheListThatShips() throws IOException {
    try (Reader reader = Files.newBufferedReader(Path.of("conf/universe.csv"))) {
      assertThatCode(() -> Universe.read(reader)).doesNotThrowAnyException();
    }
  }
}
