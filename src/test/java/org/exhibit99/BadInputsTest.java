package org.exhibit99;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.exhibit99.edgar.DirectorySource;
import org.exhibit99.edgar.FilingFile;
import org.exhibit99.edgar.FilingFileReader;
import org.exhibit99.edgar.FilingRule;
import org.exhibit99.edgar.LoadedFiling;
import org.exhibit99.edgar.ReadingBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputsTest {
  @Test
  void costALineEach(@TempDir Path folder) throws IOException {
    List<BadInput> inputs = BadInputs.writeTo(folder);
    FilingFileReader reader = new FilingFileReader(FilingRule.shipped(), ReadingBounds.DEFAULT);
    assertThat(DirectorySource.list(List.of(folder)).files()).hasSameSizeAs(inputs);
    SoftAssertions all = new SoftAssertions();
    for (BadInput input : inputs) {
      Path file = folder.resolve(input.name());
      LoadedFiling read = reader.read(new FilingFile(file.toString(), Files.size(file), null));
      all.assertThat(read.entry().status())
          .as("%s: %s", input.name(), read.entry().error())
          .isEqualTo(input.status());
      if (!input.says().isEmpty()) {
        all.assertThat(read.entry().error()).as(input.name()).contains(input.says());
      }
    }
    all.assertAll();
  }
}
