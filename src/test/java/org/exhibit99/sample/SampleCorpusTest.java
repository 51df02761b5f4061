package org.exhibit99.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exhibit99.model.ExhibitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCorpusTest {
  private static final List<SampleRelease> RELEASES = SampleCorpus.embedded().releases().toList();

  @Test
  void makesTheSameBytesInEveryRunAndLocale() throws NoSuchAlgorithmException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.US);
      String american = digest();
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      String turkish = digest();
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      String arabic = digest();
      assertThat(turkish).isEqualTo(american);
      assertThat(arabic).isEqualTo(american);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesEverySubmissionOnce(@TempDir Path folder) throws IOException {
    int written = SampleCorpus.embedded().writeTo(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> found =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(found)
          .isEqualTo(
              RELEASES.stream()
                  .map(SampleRelease::path)
                  .collect(Collectors.toCollection(TreeSet::new)))
          .hasSize(written);
    }
  }

  @Test
  void saysEverywhereThatItIsInvented() {
    for (SampleRelease release : RELEASES) {
      assertThat(release.company()).contains("Sample");
      assertThat(release.cik().number()).isGreaterThan(9_990_000_000L);
      assertThat(text(release).replaceAll("\\s+", " ")).contains(ReleaseText.NOTICE);
    }
  }

  @Test
  void givesEverySubmissionAnAccessionNumberOfItsOwn() {
    Set<String> seen = new HashSet<>();
    assertThat(RELEASES).allMatch(release -> seen.add(release.accession().value()));
  }

  @Test
  void holdsWhatTheDesignAsksFor() {
    Set<String> companies =
        RELEASES.stream().map(SampleRelease::company).collect(Collectors.toSet());
    assertThat(companies).hasSizeGreaterThanOrEqualTo(14);
    assertThat(RELEASES).anyMatch(r -> r.form().equals("8-K/A"));
    assertThat(RELEASES).anyMatch(r -> r.kind() == ExhibitKind.OTHER);
    assertThat(RELEASES).anyMatch(r -> r.kind() == ExhibitKind.DIVIDEND);
    assertThat(RELEASES).anyMatch(r -> r.items().contains("12"));
    assertThat(RELEASES).anyMatch(r -> r.items().contains("2.02"));
    assertThat(RELEASES).anyMatch(r -> r.filedOn().isAfter(r.quarter().end().plusDays(150)));
    assertThat(RELEASES).anyMatch(r -> r.facts().stream().anyMatch(SampleFact::restated));
  }

  private static String digest() throws NoSuchAlgorithmException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    SampleCorpus.embedded()
        .releases()
        .forEach(
            release -> {
              sha.update(release.path().getBytes(StandardCharsets.US_ASCII));
              sha.update(release.submission().bytes());
              sha.update(release.facts().toString().getBytes(StandardCharsets.UTF_8));
            });
    return HexFormat.of().formatHex(sha.digest());
  }

  private static String text(SampleRelease release) {
    return new String(release.exhibit().bytes(), StandardCharsets.US_ASCII);
  }
}
