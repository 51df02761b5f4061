package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.exhibit99.model.AccessionNumber;
import org.exhibit99.model.Cik;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.FilingEntry.Status;
import org.exhibit99.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectorySourceTest {
  private static final String HEAD =
      "file,accession,cik,company,sic,fiscal_year_end,form,items,exhibit_type,filed_on\n";

  private final Path root;

  DirectorySourceTest(@TempDir Path root) {
    this.root = root;
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private Listing list() throws IOException {
    return DirectorySource.list(List.of(root));
  }

  private List<String> names(Listing listing) {
    return listing.files().stream()
        .map(file -> root.relativize(Path.of(file.path())).toString())
        .toList();
  }

  @Test
  void listsEverythingBelowInTheOrderOfPaths() throws IOException {
    write("b.txt", "two");
    write("a/z.htm", "three");
    write("a/b/c.nc", "one");
    write(".hidden.txt", "no");
    write(".git/config.txt", "no");
    write("a/notes.md", "other");

    Listing listing = list();

    assertThat(names(listing)).containsExactly("a/b/c.nc", "a/notes.md", "a/z.htm", "b.txt");
    assertThat(listing.files()).extracting(FilingFile::bytes).containsExactly(3L, 5L, 5L, 3L);
    assertThat(listing.entries()).isEmpty();
    assertThat(listing.rejections()).isEmpty();
  }

  @Test
  void listsAFileNamedTwiceOnce() throws IOException {
    write("a.txt", "words");

    assertThat(DirectorySource.list(List.of(root, root.resolve("a.txt"))).files()).hasSize(1);
  }

  @Test
  void refusesAPathThatIsNotThere() {
    assertThatThrownBy(() -> DirectorySource.list(List.of(root.resolve("none"))))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("must be a folder or a file; check the path");
  }

  @Test
  void readsTheManifestBesideAFile() throws IOException {
    write("sub/q1.txt", "words");
    write(
        "sub/manifest.csv",
        HEAD
            + "q1.txt,0009990001-04-000017,9990001,\"Thistle Sample, Inc.\",6798,0930,8-K,"
            + "2.02;9.01,EX-99.1,2004-10-22\n");
    ManifestEntry expected =
        new ManifestEntry(
            "q1.txt",
            AccessionNumber.parse("0009990001-04-000017"),
            new Cik(9_990_001),
            "Thistle Sample, Inc.",
            "6798",
            MonthDay.of(9, 30),
            "8-K",
            List.of("2.02", "9.01"),
            "EX-99.1",
            LocalDate.of(2004, 10, 22));

    assertThat(list().files()).extracting(FilingFile::manifest).containsExactly(expected);
    assertThat(DirectorySource.list(List.of(root.resolve("sub/q1.txt"))).files())
        .extracting(FilingFile::manifest)
        .containsExactly(expected);
  }

  @Test
  void takesEmptyFieldsAsNotKnown() throws IOException {
    write("q1.txt", "words");
    write("manifest.csv", "\uFEFFfile,cik,items\nq1.txt,,\n");

    assertThat(list().files())
        .extracting(FilingFile::manifest)
        .containsExactly(
            new ManifestEntry("q1.txt", null, null, null, null, null, null, List.of(), null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q1.txt,,x1,,,,,,,|cik is left out: Invalid CIK: 'x1' (must be up to ten digits)",
        "q1.txt,12-34,,,,,,,,|accession is left out: Invalid accession number: '12-34'",
        "q1.txt,,,,67,,,,,|sic is left out: Invalid SIC: '67' (must be four digits)",
        "q1.txt,,,,,1331,,,,|fiscal_year_end is left out",
        "q1.txt,,,,,,,,,22/10/2004|filed_on is left out",
        "q1.txt,,1|3 fields and not 10 as the head has; put a field that holds a comma in quotes",
        "q1.txt,,,Thistle, Inc.,,,,,,|11 fields and not 10",
        "q1.txt,,,\"Thistle,,,,,,|the quotes do not match",
        ",,,Thistle,,,,,,|the field 'file' is empty",
        "q2.txt,,,Other,,,,,,|'q2.txt' is named a second time; the first line counts",
      })
  void namesFileAndLineOfWhatItCannotReadAndKeepsTheRest(String line, String message)
      throws IOException {
    write("q1.txt", "words");
    write("q2.txt", "words");
    write("manifest.csv", HEAD + "q2.txt,,,Heather,,,,,,\n" + line + "\n");

    Listing listing = list();

    assertThat(listing.rejections())
        .singleElement()
        .extracting(Rejection::detail)
        .asString()
        .contains("manifest.csv, line 3: " + message);
    assertThat(Objects.requireNonNull(listing.files().get(1).manifest()).company())
        .isEqualTo("Heather");
  }

  @Test
  void saysWhichColumnsItDoesNotKnow() throws IOException {
    write("q1.txt", "words");
    write("manifest.csv", "File,ticker,company\nq1.txt,TSM,Thistle\n");

    Listing listing = list();

    assertThat(listing.rejections())
        .extracting(Rejection::detail)
        .singleElement()
        .asString()
        .contains("manifest.csv, line 1: unknown column 'ticker' is left out");
    assertThat(listing.files().get(0).manifest()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"'', there is no head", "'company\nThistle\n', there is no column 'file'"})
  void saysWhatAManifestLacks(String text, String message) throws IOException {
    write("q1.txt", "words");
    write("manifest.csv", text);

    assertThat(list().rejections())
        .extracting(Rejection::detail)
        .anySatisfy(detail -> assertThat(detail).contains(message));
  }

  @Test
  void givesAnAbsentFileALine() throws IOException {
    write("sub/manifest.csv", HEAD + "gone.txt,,9990001,Thistle,,,8-K,,,\n");

    assertThat(list().entries())
        .extracting(FilingEntry::status, FilingEntry::company)
        .containsExactly(tuple(Status.ABSENT, "Thistle"));
  }

  @ParameterizedTest
  @CsvSource({"../outside.txt", "/etc/hosts", "a/../../outside.txt"})
  void leavesItsFolderForNoManifest(String file) throws IOException {
    write("sub/manifest.csv", HEAD + file + ",,,,,,,,,\n");

    Listing listing = list();

    assertThat(listing.entries()).isEmpty();
    assertThat(listing.rejections())
        .extracting(Rejection::detail)
        .singleElement()
        .asString()
        .contains("'" + file + "' is left out, because it does not lead to a file below");
  }

  @Test
  void followsLinksOnlyWithinTheFolder() throws IOException {
    write("in/a.txt", "words");
    write("out/secret.txt", "words");
    Path in = root.resolve("in");
    Files.createSymbolicLink(in.resolve("inner.txt"), in.resolve("a.txt"));
    Files.createSymbolicLink(in.resolve("outer.txt"), root.resolve("out/secret.txt"));
    Files.createSymbolicLink(in.resolve("folder"), root.resolve("out"));
    Files.createSymbolicLink(in.resolve("loop"), in);
    Files.createSymbolicLink(in.resolve("broken.txt"), root.resolve("nowhere"));

    Listing listing = DirectorySource.list(List.of(in));

    assertThat(names(listing)).containsExactly("in/a.txt", "in/inner.txt");
    assertThat(listing.entries())
        .extracting(entry -> Path.of(entry.source()).getFileName().toString())
        .containsExactly("broken.txt", "folder", "loop", "outer.txt");
    assertThat(listing.entries()).extracting(FilingEntry::status).containsOnly(Status.FAILED);
  }

  @Test
  void keepsTheNameOfALinkedRoot() throws IOException {
    write("real/a.txt", "words");
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));

    assertThat(names(DirectorySource.list(List.of(link)))).containsExactly("link/a.txt");
  }
}
