package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class ExtractionDifferencesTest {
  private static final String READINGS =
      """
      SELECT exhibit_id, '%s' AS extractor_version, kind, 'cik:0000000001' AS company_id,
        transform(facts, f -> struct(f.metric, DATE'2004-03-31' AS period_end, 3 AS months,
          CAST(f.value AS DECIMAL(38,6)) AS value, f.confidence, concat('quote of ', f.value) AS quote))
          AS facts
      FROM VALUES %s AS t(exhibit_id, kind, facts)""";

  @Test
  void listsWhatAppearsVanishesAndChangesAndNothingElse() {
    Dataset<Row> old =
        readings(
            "1",
            """
            ('a', 'earnings', array(named_struct('metric', 'ffo', 'value', '46046000', 'confidence', 0.9D),
              named_struct('metric', 'net_income', 'value', '1000', 'confidence', 0.9D), named_struct('metric', 'eps_diluted', 'value', '0.7', 'confidence', 0.9D))),
            ('b', 'other', array(named_struct('metric', 'ffo', 'value', '5', 'confidence', 0.9D)))""");
    Dataset<Row> fresh =
        readings(
            "2",
            """
            ('a', 'earnings', array(named_struct('metric', 'ffo', 'value', '46047000', 'confidence', 0.9D),
              named_struct('metric', 'eps_diluted', 'value', '0.70', 'confidence', 0.97D), named_struct('metric', 'total_assets', 'value', '0', 'confidence', 0.9D))),
            ('b', 'earnings', array(named_struct('metric', 'ffo', 'value', '5', 'confidence', 0.8D)))""");
    assertThat(ExtractionDifferences.between(old, fresh).collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[a,changes,ffo,2004-03-31,3,46046000,46047000,1,2,quote of 46047000]",
            "[a,vanishes,net_income,2004-03-31,3,1000,null,1,2,quote of 1000]",
            "[a,appears,total_assets,2004-03-31,3,null,0,1,2,quote of 0]",
            "[b,is of another kind,null,null,null,other,earnings,1,2,null]");
    assertThat(ExtractionDifferences.between(old, old).collectAsList()).isEmpty();
  }

  private static Dataset<Row> readings(String version, String values) {
    return SharedSpark.session().sql(READINGS.formatted(version, values));
  }
}
