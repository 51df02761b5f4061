package org.exhibit99.quarters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  private static final String HEAD = "cik,company,rule,value,from,to,reason\n";

  private static final String EXTRACTIONS =
      """
      SELECT exhibit_id, accession, company_id, cik, company, ticker, DATE(day) AS reported_on,
        coalesce(sha, exhibit_id) AS sha256
      FROM VALUES
        ('a:2', 'a', 'cik:0000000001', 1L, 'Larch Trust Inc', 'LT', '2004-05-04', NULL),
        ('b:2', 'b', 'cik:0000000001', 1L, 'Larch Holdings Inc', NULL, '2006-05-04', NULL),
        ('c:2', 'c', 'cik:0000000002', 2L, 'Rowan Trust', 'RT', '2004-05-04', 'same'),
        ('d:2', 'd', 'cik:0000000003', 3L, 'Rowan Trust', 'RT', '2004-05-06', NULL),
        ('e:2', 'e', 'cik:0000000004', 4L, 'Rowan Partners LP', NULL, '2004-05-05', 'same'),
        ('both', NULL, 'name:larch', NULL, 'LARCH', 'LT', NULL, NULL),
        ('both now', NULL, 'name:larch holdings', NULL, 'Larch Holdings', 'LT', '2006-08-01', NULL),
        ('no ticker', NULL, 'name:larch', NULL, 'Larch', NULL, NULL, NULL),
        ('other ticker', NULL, 'name:larch', NULL, 'Larch', 'LX', NULL, NULL),
        ('of two', NULL, 'name:rowan', NULL, 'Rowan Trust', 'RT', NULL, NULL),
        ('listed', NULL, 'name:larchtrust', NULL, 'LarchTrust', 'LT', '2005-08-01', NULL),
        ('too early', NULL, 'name:larchtrust', NULL, 'LarchTrust', 'LT', '2004-08-01', NULL),
        ('nobody', NULL, NULL, NULL, NULL, NULL, NULL, NULL)
        AS t(exhibit_id, accession, company_id, cik, company, ticker, day, sha)""";

  @Test
  @Tag("spark")
  void matchesByNameAndTickerAndKeepsApartWhatCouldBeAnothers() {
    CompanyList list =
        CompanyList.read(
            new StringReader(
                HEAD
                    + "1,Larch Trust,name,LarchTrust,2005-01-01,,one word\n"
                    + "3,Rowan Trust,successor,5,,,new holding company\n"));
    Dataset<Row> extractions = SharedSpark.session().sql(EXTRACTIONS);
    assertThat(
            Identities.resolve(extractions, list)
                .orderBy("exhibit_id")
                .select("exhibit_id", "company_id", "cik", "original")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[a:2,cik:0000000001,1,null]",
            "[b:2,cik:0000000001,1,null]",
            "[both,cik:0000000001,1,null]",
            "[both now,cik:0000000001,1,null]",
            "[c:2,cik:0000000002,2,null]",
            "[d:2,cik:0000000005,3,null]",
            "[e:2,cik:0000000004,4,c:2]",
            "[listed,cik:0000000001,1,null]",
            "[no ticker,name:larch,null,null]",
            "[of two,name:rowan,null,null]",
            "[other ticker,name:larch,null,null]",
            "[too early,name:larchtrust,null,null]");
  }

  @Test
  @Tag("spark")
  void theSameReleaseOfTwoRegistrantsCountsOnce() {
    List<Row> rows =
        new ReportedMetrics(Release.METRICS)
            .from(
                Release.table(
                    List.of(
                        Release.of("c:2").by(2).on("2004-05-04").says("ffo", "2004-03-31", 3, "5"),
                        Release.of("e:2")
                            .by(4)
                            .copyOf("c:2")
                            .on("2004-05-05")
                            .says("ffo", "2004-03-31", 3, "5"))))
            .orderBy("exhibit_id")
            .select("exhibit_id", "role", "same_as", "revision", "latest")
            .collectAsList();
    assertThat(rows)
        .extracting(Row::toString)
        .containsExactly(
            "[c:2,first print,null,0,true]", "[e:2,of another registrant,c:2,null,false]");
  }

  @Test
  void aListThatIsWrongSaysWhatAndWhere() {
    assertThatThrownBy(
            () ->
                CompanyList.read(
                    new StringReader(
                        HEAD
                            + "x,A,name,B,,,why\n"
                            + "1,A,alias,B,,,why\n"
                            + "1,A,name,,,,why\n"
                            + "1,A,successor,2,,,why\n"
                            + "2,B,successor,1,,,why\n"
                            + "1,A,name,B,2005-01-01,2004-01-01,why\n")))
        .hasMessage(
            "Company list: line 2: Invalid cik: 'x' (must be 1 to 10 digits); line 3: Unknown rule:"
                + " 'alias' (must be name, ticker or successor); line 4: value is empty: write a"
                + " name, a ticker or a CIK; line 7: to 2004-01-01 is before from 2005-01-01; the"
                + " successors of 1 lead back to 1; the successors of 2 lead back to 2");
    assertThatThrownBy(() -> CompanyList.read(new StringReader("cik,name\n")))
        .hasMessage(
            "Company list has the columns [cik, name] (must be [cik, company, rule, value, from,"
                + " to, reason])");
  }
}
