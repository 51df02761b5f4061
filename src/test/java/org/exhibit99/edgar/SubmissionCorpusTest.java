package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exhibit99.model.Filer;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.exhibit99.model.SubmissionDocument;
import org.exhibit99.model.SubmissionHeader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real submissions, where they are at hand, held against a plain count of their tags. */
class SubmissionCorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus/submissions");
  private static final Path HEADERS = Path.of("../shared/corpus/index");
  private static final SubmissionReader READER = new SubmissionReader(ReadingBounds.DEFAULT);

  @TestFactory
  Stream<DynamicTest> readsEverySubmission() throws IOException {
    assumeThat(CORPUS).as("the corpus of submissions is not beside the project").isDirectory();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(CORPUS)) {
      all.sorted().forEach(files::add);
    }
    try (Stream<Path> all = Files.list(HEADERS)) {
      all.filter(file -> file.getFileName().toString().startsWith("header-"))
          .sorted()
          .forEach(files::add);
    }
    assertThat(files).hasSizeGreaterThan(70);
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace('\r', '\n');
    String[] parts = text.split("(?m)^<DOCUMENT>$");

    SubmissionReading reading = READER.read(bytes);

    List<String> expected = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].contains("</TEXT>")) {
        String heading = parts[i].substring(0, parts[i].indexOf("<TEXT>"));
        expected.add(
            first(heading, "<SEQUENCE>(.*)")
                + " "
                + first(heading, "<TYPE>(.*)")
                + " "
                + first(heading, "<FILENAME>(.*)"));
      }
    }
    assertThat(reading.documents())
        .extracting(d -> d.sequence() + " " + d.type() + " " + d.fileName())
        .isEqualTo(expected);
    assertThat(reading.documents()).allSatisfy(d -> assertThat(d.content().size()).isPositive());
    checkHeader(parts[0], reading.header());
    boolean whole = parts.length - 1 == expected.size();
    assertThat(reading.rejections())
        .extracting(Rejection::reason)
        .isSubsetOf(whole ? Set.of() : Set.of(Reason.TRUNCATED));
    assertThat(reading.rejections().isEmpty()).isEqualTo(whole);

    SubmissionReading streamed =
        READER.read(new ByteArrayInputStream(bytes), (header, type) -> true);
    assertThat(streamed.documents())
        .extracting(SubmissionDocument::content)
        .isEqualTo(reading.documents().stream().map(SubmissionDocument::content).toList());
    assertThat(streamed.header()).isEqualTo(reading.header());
    assertThat(streamed.rejections()).isEqualTo(reading.rejections());
  }

  private static void checkHeader(String text, @Nullable SubmissionHeader read) {
    String accession = first(text, "(?:ACCESSION NUMBER:\\s*|<ACCESSION-NUMBER>)([0-9-]+)");
    if (accession.isEmpty()) {
      assertThat(read).isNull();
      return;
    }
    SubmissionHeader header = Objects.requireNonNull(read, "the header was not read");
    assertThat(header.accession()).hasToString(accession);
    assertThat(header.form())
        .isEqualTo(first(text, "(?:CONFORMED SUBMISSION TYPE:[ \\t]*|<TYPE>)(.*)"));
    assertThat(date(header.filedOn()))
        .isEqualTo(first(text, "(?:FILED AS OF DATE:\\s*|<FILING-DATE>)([0-9]{8})"));
    assertThat(date(header.periodOfReport()))
        .isEqualTo(first(text, "(?:CONFORMED PERIOD OF REPORT:\\s*|<PERIOD>)([0-9]{8})"));
    Set<String> ciks =
        new LinkedHashSet<>(all(text, "(?:CENTRAL INDEX KEY:\\s*|<CIK>)([0-9]{10})"));
    assertThat(new LinkedHashSet<>(header.filers().stream().map(f -> f.cik().toString()).toList()))
        .isEqualTo(ciks);
    Set<String> names =
        new LinkedHashSet<>(
            all(text, "(?m)^(?:\\s*COMPANY CONFORMED NAME:[ \\t]*|<CONFORMED-NAME>)(.*)"));
    assertThat(names).containsAll(header.filers().stream().map(Filer::name).toList());
    Set<String> formerNames =
        new LinkedHashSet<>(all(text, "FORMER[ -]CONFORMED[ -]NAME[:>][ \\t]*(.*)"));
    assertThat(formerNames)
        .isEqualTo(
            new LinkedHashSet<>(
                header.filers().stream().flatMap(f -> f.formerNames().stream()).toList()));
    long items = all(text, "(?:ITEM INFORMATION:|<ITEMS>)(.*)").stream().distinct().count();
    assertThat(header.items()).hasSize((int) items);
    Set<String> years = new LinkedHashSet<>(all(text, "FISCAL[ -]YEAR[ -]END[:>]\\s*([0-9]{4})"));
    assertThat(years)
        .containsAll(
            header.filers().stream()
                .map(Filer::fiscalYearEnd)
                .filter(day -> day != null)
                .map(day -> day.toString().replaceAll("\\D", ""))
                .toList());
  }

  private static String date(@Nullable Object date) {
    return date == null ? "" : date.toString().replace("-", "");
  }

  private static String first(String text, String pattern) {
    List<String> found = all(text, pattern);
    return found.isEmpty() ? "" : found.get(0);
  }

  private static List<String> all(String text, String pattern) {
    List<String> found = new ArrayList<>();
    for (Matcher m = Pattern.compile(pattern).matcher(text); m.find(); ) {
      found.add(m.group(1).strip());
    }
    return found;
  }
}
