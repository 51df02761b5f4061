package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.model.Content;
import org.exhibit99.report.Views;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Company-quarters of real releases, where the corpus lies beside the project. */
@Tag("spark")
class CorpusQuartersTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final String DATABASE = "corpus_quarters_test";
  private static final String JPMORGAN = "cik:0000019617";
  private static final String TABLE = "jpmorgan-quarters.tsv";
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(CORPUS), "no ../shared/corpus, whose releases this test reads");
    List<Path> input =
        new ArrayList<>(List.of(CORPUS.resolve("exhibits"), CORPUS.resolve("seeds")));
    input.addAll(files("unlabelled", "jpm-"));
    input.addAll(files("submissions", "0000019617-24-"));
    String paths =
        input.stream()
            .map(path -> "'" + path.toAbsolutePath().normalize() + "'")
            .collect(Collectors.joining(", "));
    JobContext context =
        Contexts.of(
            folder,
            DATABASE,
            "input: [" + paths + "]",
            "companies: " + Path.of("conf/companies.csv").toAbsolutePath());
    for (Stage stage : List.of(new IngestStage(), new ExtractStage(), new QuartersStage())) {
      stage.run(context);
    }
    Views.create(SharedSpark.session(), DATABASE);
  }

  @Test
  void jpmorganHasOneRowAQuarterWithWhatItsReleasesPrint() throws IOException {
    List<String> lines = lines();
    List<String> metrics = Arrays.asList(lines.get(0).split("\t")).subList(1, 6);
    List<String> found = new ArrayList<>();
    for (Row row :
        sql(
            "SELECT calendar_quarter, "
                + String.join(", ", metrics)
                + " FROM company_quarters WHERE company_id = '"
                + JPMORGAN
                + "' ORDER BY 1")) {
      StringBuilder line = new StringBuilder(row.getString(0));
      for (int i = 1; i <= metrics.size(); i++) {
        line.append('\t')
            .append(row.isNullAt(i) ? "" : told(metrics.get(i - 1), row.getDecimal(i)));
      }
      found.add(line.toString());
    }
    assertThat(found).isEqualTo(lines.subList(1, lines.size()));
    assertThat(
            sql(
                "SELECT DISTINCT company_id FROM company_quarters WHERE company ILIKE '%jpmorgan%'"))
        .as("no part of it stands apart under its name")
        .hasSize(1);
  }

  @Test
  void theReleaseThatCameBareAndInASubmissionIsOnePrint() {
    List<Row> roles =
        sql(
            """
            SELECT bare.role, bare.release_id, filed.role, filed.release_id
            FROM reported_metrics AS bare
            JOIN reported_metrics AS filed USING (company_id, metric, period_end, months)
            WHERE bare.exhibit_id LIKE 'sha256:%' AND filed.exhibit_id = '0000019617-24-000446:2'
              AND bare.learnt_on = filed.learnt_on""");
    assertThat(roles).hasSizeGreaterThan(20);
    assertThat(roles)
        .allSatisfy(
            row -> {
              assertThat(row.getString(0))
                  .isEqualTo(
                      switch (row.getString(2)) {
                        case "confirmation", "contradiction" -> row.getString(2);
                        default -> "duplicate";
                      });
              assertThat(row.getString(1)).isEqualTo("0000019617-24-000446");
              assertThat(row.getString(3)).isEqualTo("0000019617-24-000446");
            });
  }

  @Test
  void jpmorgansPriorYearColumnsAgreeWithWhatWasPrintedThen() throws IOException {
    String metrics = "'" + String.join("', '", lines().get(0).split("\t")) + "'";
    assertThat(
            sql(
                "SELECT * FROM revisions WHERE company_id = '"
                    + JPMORGAN
                    + "' AND metric IN ("
                    + metrics
                    + ")"))
        .isEmpty();
    assertThat(
            sql(
                """
                SELECT metric, period_end FROM reported_metrics
                WHERE company_id = 'cik:0000019617' AND role = 'confirmation' AND months IN (0, 3)
                  AND period_end < learnt_on - INTERVAL 300 DAYS AND metric IN ("""
                    + metrics
                    + ")"))
        .hasSizeGreaterThan(40);
    assertThat(
            sql("SELECT * FROM conflicts WHERE company_id = 'cik:0000019617' AND check = 'scale'"))
        .isEmpty();
  }

  @Test
  void impacHasASeriesFrom2003To2007InWhichEachValueLeadsToItsWords() {
    Map<String, String> texts = new HashMap<>();
    DocumentReader reader = new DocumentReader();
    for (Row exhibit :
        sql(
            """
            SELECT exhibit_id, content, file_name FROM exhibits JOIN contents USING (sha256)
            WHERE cik = 1000298""")) {
      texts.put(
          exhibit.getString(0),
          reader.read(Content.of(exhibit.getAs(1)), exhibit.getString(2)).text());
    }
    List<Row> values =
        sql(
            """
            SELECT calendar_quarter, metric, source FROM (
              SELECT calendar_quarter, explode(sources) AS (metric, source)
              FROM company_quarters WHERE company_id = 'cik:0001000298')""");
    List<String> quarters =
        values.stream().map(row -> row.getString(0)).distinct().sorted().toList();
    assertThat(quarters).startsWith("2003Q1").endsWith("2007Q3").hasSizeGreaterThan(8);
    for (Row row : values) {
      Row source = row.getStruct(2);
      List<Row> prints = new ArrayList<>(source.getList(source.fieldIndex("less")));
      prints.add(source);
      for (Row print : prints) {
        assertThat(isWhereItSays(print, texts)).as("%s", row).isTrue();
      }
    }
  }

  private static boolean isWhereItSays(Row print, Map<String, String> texts) {
    String text = Objects.requireNonNull(texts.get(print.<String>getAs("exhibit_id")));
    Row place = print.getAs("location");
    String words = text.substring(place.<Integer>getAs("start"), place.<Integer>getAs("end"));
    String digits = digits(print.<BigDecimal>getAs("value").toPlainString());
    Matcher numbers = NUMBER.matcher(words);
    while (numbers.find()) {
      if (digits(numbers.group()).equals(digits)) {
        return true;
      }
    }
    return digits.isEmpty() && !words.isBlank();
  }

  /** The digits of a number without zeros before and behind. */
  private static String digits(String number) {
    return number.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
  }

  private static String told(String metric, BigDecimal value) {
    boolean perShare = metric.endsWith("_share") || metric.startsWith("eps_");
    return perShare
        ? value.setScale(2).toPlainString()
        : value.divide(MILLION).stripTrailingZeros().toPlainString();
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream = CorpusQuartersTest.class.getResourceAsStream(TABLE)) {
      return new String(
              Objects.requireNonNull(stream, TABLE).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static List<Path> files(String folder, String start) throws IOException {
    try (Stream<Path> list = Files.list(CORPUS.resolve(folder))) {
      return list.filter(path -> String.valueOf(path.getFileName()).startsWith(start))
          .sorted()
          .toList();
    }
  }

  private static List<Row> sql(String query) {
    SharedSpark.session().catalog().setCurrentDatabase(DATABASE);
    return SharedSpark.session().sql(query).collectAsList();
  }
}
