package org.exhibit99.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
  private static final String INCOME = "net_income";
  private static final String PROVISION = "provision_for_loan_losses";

  @Test
  void exhibitsOfOneSubmissionAreOneRelease() {
    assertThat(
            told(
                says("x:2", "46046000").in("x").on("2004-05-04"),
                says("x:3", "7").in("x").on("2004-05-04")))
        .containsExactly("x on 2004-05-04: x:2 x:3");
  }

  @Test
  void theSameBytesAreOneReleaseWheneverTheyAreFiled() {
    assertThat(
            told(
                says("x:2", "46046000").in("x").on("2004-05-04").bytes("same"),
                says("y:2", "46046000").in("y").on("2004-11-04").bytes("same"),
                says("bare", "46046000").bytes("same")))
        .containsExactly("x on 2004-05-04: bare x:2 y:2");
  }

  @Test
  void aBareFileThatStatesTheSameIsTheSameRelease() {
    assertThat(
            told(
                says("bare", "46046000").on("2004-05-03"),
                says("x:2", "46046000").in("x").on("2004-05-04")))
        .containsExactly("x on 2004-05-03: bare x:2");
  }

  @Test
  void aBareFileThatStatesAnotherThingOrCameWeeksLaterStaysApart() {
    assertThat(
            told(
                says("bare", "41200000"),
                says("later", "46046000").on("2004-06-20"),
                says("x:2", "46046000").in("x").on("2004-05-04")))
        .containsExactly(
            "bare on 2004-05-04: bare", "x on 2004-05-04: x:2", "later on 2004-06-20: later");
  }

  @Test
  void twoSubmissionsThatStateTheSameStayTwoReleases() {
    assertThat(
            told(
                says("x:2", "46046000").in("x").on("2004-05-04"),
                says("y:2", "46046000").in("y").on("2004-05-06")))
        .containsExactly("x on 2004-05-04: x:2", "y on 2004-05-06: y:2");
  }

  @Test
  void anAmendmentIsAReleaseOfItsOwn() {
    assertThat(
            told(
                says("bare", "46046000"),
                says("x:2", "46046000").in("x").on("2004-05-04").amended()))
        .containsExactly("bare on 2004-05-04: bare", "x on 2004-05-04: x:2");
  }

  private static Release says(String exhibit, String income) {
    return Release.of(exhibit)
        .says(INCOME, "2004-03-31", 3, income)
        .says(PROVISION, "2003-03-31", 3, "5000000");
  }

  private static List<String> told(Release... releases) {
    return Announcements.of(Stream.of(releases).map(Release::exhibit).toList()).stream()
        .map(
            one ->
                one.id()
                    + " on "
                    + one.learntOn()
                    + ": "
                    + String.join(" ", one.exhibits().stream().map(ReleasedExhibit::id).toList()))
        .toList();
  }
}
