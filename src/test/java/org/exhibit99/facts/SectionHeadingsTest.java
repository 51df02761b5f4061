package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingsTest {
  private final SectionHeadings headings = new SectionHeadings(Set.of("larkspur"));

  private static Passage heading(String words) {
    return Objects.requireNonNull(new Passages(Releases.document("#" + words)).at(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkspur Reports Second Quarter 2022 Results; Raises 2022 Guidance",
        "Larkspur Announces Record Earnings and Updates Outlook",
        "LARKSPUR REPORTS NET INCOME OF $61 MILLION, RAISES GUIDANCE"
      })
  void takesAHeadlineOfResultsForTheCompanysThoughAnOutlookFollows(String headline) {
    assertThat(headings.isOfTheCompany(heading(headline), false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkspur Raises 2022 Guidance",
        "Larkspur Raises Second Quarter Earnings Guidance",
        "Larkspur Updates Outlook and Results of Tender Offer",
        "Larkspur Reports Segment Results; Raises Guidance"
      })
  void takesNoOtherHeadlineWithAnOutlook(String headline) {
    assertThat(headings.isOfTheCompany(heading(headline), false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Results and Outlook", "Second Quarter Results; 2022 Guidance"})
  void takesNoHeadingWithAnOutlookWithinTheRelease(String words) {
    assertThat(headings.isOfTheCompany(heading(words), true)).isFalse();
  }
}
