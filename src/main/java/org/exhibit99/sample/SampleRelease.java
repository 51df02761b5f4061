package org.exhibit99.sample;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.Content;
import org.exhibit99.model.ExhibitKind;

/**
 * A sample submission with one exhibit, and what the exhibit states.
 *
 * @param accession its accession number
 * @param cik the filer's CIK
 * @param company the filer's name
 * @param sector {@code mortgage} or {@code equity}
 * @param fiscalYearEnd the day on which the filer's fiscal year ends
 * @param form {@code 8-K} or {@code 8-K/A}
 * @param items the item numbers, as {@code 2.02}
 * @param filedOn the filing date
 * @param kind what kind of release the exhibit is
 * @param quarter the quarter that it tells of; for other news, the quarter in which it came out
 * @param exhibitFile the exhibit's file name
 * @param exhibit the exhibit's bytes
 * @param submission the whole submission's bytes
 * @param facts what the exhibit prints, by metric and period
 */
public record SampleRelease(
    AccessionNumber accession,
    Cik cik,
    String company,
    String sector,
    MonthDay fiscalYearEnd,
    String form,
    List<String> items,
    LocalDate filedOn,
    ExhibitKind kind,
    SampleQuarter quarter,
    String exhibitFile,
    Content exhibit,
    Content submission,
    List<SampleFact> facts) {
  public SampleRelease {
    items = List.copyOf(items);
    facts = List.copyOf(facts);
  }

  /** Where its submission lies in the corpus, as {@code 2004/QTR2/9999000001-04-000101.txt}. */
  public String path() {
    return filedOn.getYear()
        + "/QTR"
        + ((filedOn.getMonthValue() + 2) / 3)
        + "/"
        + accession.value()
        + ".txt";
  }
}
