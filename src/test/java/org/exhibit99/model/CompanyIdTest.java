package org.exhibit99.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyIdTest {
  @Test
  void prefersTheCik() {
    assertThat(CompanyId.of(new Cik(1000298), "Whatever, Inc."))
        .contains(new CompanyId("cik:0001000298"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Larch Mortgage Holdings, Inc.', name:larch mortgage holdings",
    "LARCH  MORTGAGE HOLDINGS INC, name:larch mortgage holdings",
    "Indigo Realty Trust, name:indigo realty",
    "O'Hara & Sons Co., name:ohara sons",
    "Trust, name:trust",
    "L.P. Corp., name:lp",
  })
  void writesANameTheSameWayEverywhere(String name, String id) {
    assertThat(CompanyId.of(null, name)).contains(new CompanyId(id));
  }

  @Test
  void isEmptyWhereNothingIsKnown() {
    assertThat(CompanyId.of(null, null)).isEmpty();
    assertThat(CompanyId.of(null, " ., ")).isEmpty();
  }
}
