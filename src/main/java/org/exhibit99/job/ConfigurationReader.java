package org.exhibit99.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.exhibit99.edgar.FilingRule;
import org.exhibit99.model.Content;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a configuration file. Unknown keys are refused, and everything that is wrong comes in one
 * {@link WrongUse}. Paths are relative to the file.
 */
final class ConfigurationReader {
  private static final Pattern URI = Pattern.compile("[a-z][a-z0-9+.-]{1,15}:/.*");
  private static final Pattern DATABASE = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  private final Path file;
  private final List<String> problems = new ArrayList<>();

  private ConfigurationReader(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  /** The configuration of a file. */
  static Configuration read(Path file) {
    return new ConfigurationReader(file).read();
  }

  private Configuration read() {
    Content content = content();
    Settings top = Settings.of(yaml(content), problems);
    String database = top.text("database", "exhibit99");
    if (!DATABASE.matcher(database).matches()) {
      top.problem(
          "database",
          "must be lower-case letters, digits and underscores, a letter first, not '"
              + database
              + "'");
    }
    String warehouse = location(top.text("warehouse", "../warehouse"));
    Input input = input(top.texts("input", List.of("sample")));
    EdgarSettings edgar = EdgarSettings.of(top.section("edgar"));
    FilingRule filings = filings(existing(top, "filings"));
    Path metrics = existing(top, "metrics");
    Path companies = existing(top, "companies");
    Path universe = existing(top, "universe");
    Bounds bounds = bounds(top.section("bounds"));
    Map<String, String> spark = spark(top.section("spark"));
    top.refuseOthers();
    if (!problems.isEmpty()) {
      throw new WrongUse(
          "Configuration "
              + file
              + " cannot be used:\n  "
              + String.join("\n  ", problems)
              + "\nCorrect the file, or name another one with --conf.");
    }
    return new Configuration(
        hash(content, filings, metrics, companies, universe),
        database,
        warehouse,
        input,
        edgar,
        filings,
        metrics,
        companies,
        universe,
        bounds,
        spark);
  }

  private static String hash(
      Content content,
      FilingRule filings,
      @Nullable Path metrics,
      @Nullable Path companies,
      @Nullable Path universe) {
    StringBuilder all = new StringBuilder(content.sha256()).append(filings);
    try {
      for (Path named : new Path[] {metrics, companies, universe}) {
        all.append(named == null ? "-" : Content.of(Files.readAllBytes(named)).sha256());
      }
    } catch (IOException e) {
      throw new WrongUse("Configuration names a file that cannot be read: " + e.getMessage(), e);
    }
    return Content.of(all.toString().getBytes(StandardCharsets.UTF_8)).sha256();
  }

  private Content content() {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("No configuration " + file + ": name an existing file with --conf FILE");
    }
    try {
      return Content.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new WrongUse("Configuration " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private @Nullable Object yaml(Content content) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
      return new Load(settings).loadFromString(new String(content.bytes(), StandardCharsets.UTF_8));
    } catch (YamlEngineException e) {
      throw new WrongUse(
          "Configuration " + file + " is not YAML: " + e.getMessage() + "\nCorrect the file.", e);
    }
  }

  private FilingRule filings(@Nullable Path rules) {
    if (rules == null) {
      return FilingRule.shipped();
    }
    try (InputStream yaml = Files.newInputStream(rules)) {
      return FilingRule.load(yaml);
    } catch (IOException e) {
      problems.add("filings names " + rules + ", which cannot be read: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      problems.add("filings names " + rules + ": " + e.getMessage());
    }
    return FilingRule.shipped();
  }

  private Bounds bounds(Settings section) {
    long bytes = section.number("file_bytes", Bounds.DEFAULT.fileBytes(), Integer.MAX_VALUE - 64);
    long millis = section.number("exhibit_millis", Bounds.DEFAULT.exhibitMillis(), 3_600_000);
    section.refuseOthers();
    return new Bounds((int) bytes, millis);
  }

  private Map<String, String> spark(Settings section) {
    Map<String, String> settings = section.all();
    for (String key : settings.keySet()) {
      if (!key.startsWith("spark.")) {
        section.problem(key, "is no setting of Spark (must begin with spark.)");
      }
    }
    return settings;
  }

  private Input input(List<String> named) {
    if (named.equals(List.of("sample"))) {
      return new Input.Sample();
    }
    if (named.equals(List.of("edgar"))) {
      return new Input.Edgar(EdgarRequest.NEWS);
    }
    List<Path> paths = new ArrayList<>();
    for (String name : named) {
      Path path = resolve(name);
      if (!Files.exists(path)) {
        problems.add("input names " + path + ", which does not exist");
      }
      paths.add(path);
    }
    return new Input.Paths(paths);
  }

  private @Nullable Path existing(Settings settings, String key) {
    String named = settings.textOrNull(key);
    if (named == null) {
      return null;
    }
    Path path = resolve(named);
    if (!Files.isRegularFile(path)) {
      settings.problem(key, "names " + path + ", which is not a file");
    }
    return path;
  }

  private String location(String named) {
    return URI.matcher(named).matches() ? named : resolve(named).toString();
  }

  private Path resolve(String named) {
    return file.resolveSibling(named).normalize();
  }
}
