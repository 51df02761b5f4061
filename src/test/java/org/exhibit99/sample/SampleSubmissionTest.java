package org.exhibit99.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exhibit99.edgar.DirectorySource;
import org.exhibit99.edgar.FilingFile;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.edgar.FilingRule;
import org.exhibit99.edgar.LoadedFiling;
import org.exhibit99.edgar.ReadingBounds;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Content;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSubmissionTest {
  @Test
  void readsAsEdgarsOwn(@TempDir Path folder) throws IOException {
    SampleCorpus.embedded().writeTo(folder);
    Map<AccessionNumber, SampleRelease> releases = new HashMap<>();
    SampleCorpus.embedded().releases().forEach(r -> releases.put(r.accession(), r));
    FilingFileReader reader = new FilingFileReader(FilingRule.shipped(), ReadingBounds.DEFAULT);
    List<FilingFile> files = DirectorySource.list(List.of(folder)).files();
    assertThat(files).hasSameSizeAs(releases.keySet());
    for (FilingFile file : files) {
      LoadedFiling filing = reader.read(file);
      assertThat(filing.rejections()).as(file.path()).isEmpty();
      assertThat(filing.exhibits()).as(file.path()).hasSize(1);
      Exhibit exhibit = filing.exhibits().get(0);
      SampleRelease release = Objects.requireNonNull(releases.get(exhibit.accession()));
      assertThat(exhibit.provenance()).isEqualTo(Provenance.HEADER);
      assertThat(exhibit.cik()).isEqualTo(release.cik());
      assertThat(exhibit.sic()).isEqualTo("6798");
      assertThat(exhibit.form()).isEqualTo(release.form());
      assertThat(exhibit.items()).isEqualTo(release.items());
      assertThat(exhibit.type()).isEqualTo("EX-99.1");
      assertThat(exhibit.fileName()).isEqualTo(release.exhibitFile());
      assertThat(exhibit.filedOn()).isEqualTo(release.filedOn());
      assertThat(exhibit.fiscalYearEnd()).isEqualTo(release.fiscalYearEnd());
      assertThat(words(exhibit.content())).isEqualTo(words(release.exhibit()));
    }
  }

  private static String words(Content content) {
    return new String(content.bytes(), StandardCharsets.US_ASCII).strip();
  }
}
