package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.exhibit99.edgar.FilingRule;
import org.exhibit99.quarters.CompanyList;
import org.exhibit99.trends.Universe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
  private static Path written(Path folder, String yaml) throws IOException {
    return Files.writeString(folder.resolve("own.yaml"), yaml);
  }

  @Test
  void everyFileThatShipsIsRead() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of("conf"))) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      try (InputStream stream = Files.newInputStream(file);
          Reader reader = Files.newBufferedReader(file)) {
        switch (String.valueOf(file.getFileName())) {
          case "exhibit99.yaml" ->
              assertThat(ConfigurationReader.read(file).input()).isInstanceOf(Input.Sample.class);
          case "filings.yaml" -> assertThat(FilingRule.load(stream).takesForm("8-K")).isTrue();
          case "metrics.yaml" -> assertThat(Dictionary.of(file).load().metrics()).hasSize(38);
          case "companies.csv" -> assertThat(CompanyList.read(reader)).isNotNull();
          case "universe.csv" -> assertThat(Universe.read(reader)).isNotNull();
          case "log4j2.properties" -> {
            Properties logging = new Properties();
            logging.load(reader);
            assertThat(logging).containsEntry("appender.console.target", "SYSTEM_ERR");
          }
          default -> throw new AssertionError("No test reads " + file + ": add one");
        }
      }
    }
    assertThat(files).isNotEmpty();
  }

  @Test
  void anEmptyFileMeansTheDefaults(@TempDir Path folder) throws IOException {
    Configuration configuration = ConfigurationReader.read(written(folder, ""));
    assertThat(configuration.database()).isEqualTo("exhibit99");
    assertThat(configuration.warehouse())
        .isEqualTo(folder.toAbsolutePath().resolveSibling("warehouse").toString());
    assertThat(configuration.bounds()).isEqualTo(Bounds.DEFAULT);
  }

  @Test
  void pathsAreRelativeToTheFileAndUrisStay(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("my exhibits"));
    Configuration configuration =
        ConfigurationReader.read(
            written(folder, "warehouse: s3a://bucket/lake\ninput: [my exhibits]\n"));
    assertThat(configuration.warehouse()).isEqualTo("s3a://bucket/lake");
    assertThat(configuration.input())
        .isEqualTo(
            new Input.Paths(List.of(folder.toAbsolutePath().normalize().resolve("my exhibits"))));
  }

  @Test
  void saysEverythingThatIsWrongAtOnce(@TempDir Path folder) throws IOException {
    Path file =
        written(
            folder,
            """
            datbase: x
            database: No Good
            input: [nowhere]
            metrics: none.yaml
            bounds:
              file_bytes: 0
              files: 1
            spark:
              shuffle: 3
            """);
    assertThatThrownBy(() -> ConfigurationReader.read(file))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("datbase is not known (must be one of bounds, companies, database,")
        .hasMessageContaining("database must be lower-case letters")
        .hasMessageContaining("nowhere, which does not exist")
        .hasMessageContaining("none.yaml, which is not a file")
        .hasMessageContaining("bounds.file_bytes must be a whole number from 1")
        .hasMessageContaining(
            "bounds.files is not known (must be one of exhibit_millis, file_bytes)")
        .hasMessageContaining("spark.shuffle is no setting of Spark")
        .hasMessageContaining("Correct the file");
  }

  @Test
  void saysWhereAFileIsNoYaml(@TempDir Path folder) throws IOException {
    Path file = written(folder, "warehouse: [\n");
    assertThatThrownBy(() -> ConfigurationReader.read(file))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("own.yaml is not YAML")
        .hasMessageContaining("line 2");
  }

  @Test
  void theHashCoversTheFilesThatItNames(@TempDir Path folder) throws IOException {
    Path universe = Files.writeString(folder.resolve("u.csv"), "cik,company,rule,from,to,reason\n");
    Path file = written(folder, "universe: u.csv\n");
    String before = ConfigurationReader.read(file).hash();
    assertThat(ConfigurationReader.read(file).hash()).isEqualTo(before);
    Files.writeString(universe, "cik,company,rule,from,to,reason\n1,A,add,,,why\n");
    assertThat(ConfigurationReader.read(file).hash()).isNotEqualTo(before);
  }
}
