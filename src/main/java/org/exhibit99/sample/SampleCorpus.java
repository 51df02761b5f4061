package org.exhibit99.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Invented companies and their filings, the same bytes on every machine.
 *
 * <p>Every release says that it is an invented sample, every name contains "Sample", and the CIKs
 * lie from 9,990,000,001 upwards, where EDGAR, which numbers filers in order and has come to some
 * two millions, has none.
 */
public final class SampleCorpus {
  private final SamplePlan plan;

  private SampleCorpus(SamplePlan plan) {
    this.plan = plan;
  }

  /** The embedded sample. */
  public static SampleCorpus embedded() {
    return of(SamplePlan.EMBEDDED);
  }

  /** The corpus of a plan. */
  public static SampleCorpus of(SamplePlan plan) {
    return new SampleCorpus(plan);
  }

  /** All releases, by company, then day; made one company at a time. */
  public Stream<SampleRelease> releases() {
    return plan.cast().stream().flatMap(company -> CompanyReleases.of(company, plan).stream());
  }

  /**
   * Writes every submission into a folder, by year and quarter of filing as on EDGAR.
   *
   * @return how many submissions were written
   * @throws IOException if the folder cannot be made or written to
   */
  public int writeTo(Path folder) throws IOException {
    int written = 0;
    for (SampleCompany company : plan.cast()) {
      for (SampleRelease release : CompanyReleases.of(company, plan)) {
        Path file = folder.resolve(release.path());
        Path parent = file.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        Files.write(file, release.submission().bytes());
        written++;
      }
    }
    return written;
  }
}
