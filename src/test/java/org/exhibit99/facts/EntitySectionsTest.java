package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntitySectionsTest {
  private static List<String> named(String lines) {
    List<TableRow> rows = Rows.of(Statement.SUMMARY, lines);
    EntitySections.leaveOutParts(rows);
    return Rows.named(rows);
  }

  @Test
  void leavesMetricsOnlyToTheRowsOfTheWholeCompany() {
    assertThat(
            named(
                """
                Consolidated - > Revenues | 900 800
                Consolidated - > Net income | 90 80
                Larkspur Power - > Revenues | 500 450
                Larkspur Power - > Net income | 50 45
                Larkspur Gas - > Revenues | 400 350
                Larkspur Gas - > Net income | 40 35
                """))
        .containsExactly(
            "Consolidated - > Revenues: revenues", "Consolidated - > Net income: net_income");
  }

  @Test
  void keepsTheRowsAndTheirFigures() {
    List<TableRow> rows =
        Rows.of(
            Statement.SUMMARY,
            """
            Larkspur Power > Net income | 50 45
            Larkspur Gas > Net income | 40 35
            Consolidated > Net income | 90 80
            """);
    List<TableRow> before = List.copyOf(rows);

    EntitySections.leaveOutParts(rows);

    assertThat(rows)
        .extracting(TableRow::path)
        .isEqualTo(before.stream().map(TableRow::path).toList());
    assertThat(rows)
        .extracting(TableRow::cells)
        .isEqualTo(before.stream().map(TableRow::cells).toList());
    assertThat(rows.get(0).matches()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Consolidated",
        "CONSOLIDATED:",
        "Consolidated Results (1)",
        "Total Company",
        "Consolidated Company -",
        "Total Consolidated",
        "Consolidated Total"
      })
  void knowsTheWholeCompanyByItsHeading(String whole) {
    assertThat(
            named(
                """
                Larkspur Power > Net income | 50
                Larkspur Gas > Net income | 40
                %s > Net income | 90
                """
                    .formatted(whole)))
        .containsExactly(whole + " > Net income: net_income");
  }

  @Test
  void keepsTheMetricsOfRowsThatStandUnderNoHeading() {
    assertThat(
            named(
                """
                Total assets | 9,000
                Consolidated > Net income | 90
                Larkspur Power > Net income | 50
                Larkspur Gas > Net income | 40
                """))
        .containsExactly("Total assets: total_assets", "Consolidated > Net income: net_income");
  }

  @Test
  void leavesATableAloneWhoseSectionsNameNoWholeCompany() {
    assertThat(
            named(
                """
                Three months > Net income | 90
                Six months > Net income | 50
                Nine months > Net income | 40
                """))
        .hasSize(3);
  }

  @Test
  void leavesATableAloneInWhichOnlyOneOtherSectionRepeatsTheMetric() {
    assertThat(
            named(
                """
                Consolidated > Net income | 90
                Larkspur Power > Net income | 50
                """))
        .hasSize(2);
  }

  @Test
  void leavesATableAloneWhoseSectionsStateDifferentMetrics() {
    assertThat(
            named(
                """
                Consolidated > Net income | 90
                Balance sheet > Total assets | 9,000
                Operations > Revenues | 900
                Operations > Interest income | 700
                """))
        .hasSize(4);
  }

  @Test
  void leavesATableAloneWhoseWholeStatesNothing() {
    assertThat(
            named(
                """
                Consolidated > Employees | 120
                Larkspur Power > Net income | 50
                Larkspur Gas > Net income | 40
                Larkspur Water > Net income | 30
                """))
        .hasSize(3);
  }
}
