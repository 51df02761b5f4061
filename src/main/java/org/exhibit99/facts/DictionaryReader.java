package org.exhibit99.facts;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@link MetricDictionary} from YAML and collects every problem before it refuses. */
final class DictionaryReader {
  private static final Set<String> TOP =
      Set.of("spellings", "ignored", "reserved", "phrases", "metrics");
  private static final Set<String> METRIC =
      Set.of(
          "name",
          "kind",
          "unit",
          "gaap",
          "definition",
          "sign",
          "rows",
          "never",
          "prose",
          "examples",
          "counterexamples");
  private static final Set<String> ROW =
      Set.of("label", "without", "under", "not under", "in", "beside", "rank", "sign");
  private static final int HIGHEST_RANK = 9;

  private final List<String> problems = new ArrayList<>();
  private Vocabulary vocabulary = Vocabulary.plain();
  private PhraseReader phrases = new PhraseReader(vocabulary, Map.of());

  MetricDictionary read(InputStream yaml) {
    Object loaded;
    try {
      loaded =
          new Load(LoadSettings.builder().setLabel("metrics").build()).loadFromInputStream(yaml);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException("Invalid metric dictionary: " + e.getMessage(), e);
    }
    Map<?, ?> top = map(loaded, "the file", TOP);
    readVocabulary(top);
    List<MetricRule> rules = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Object each : list(top.get("metrics"), "metrics")) {
      Map<?, ?> entry = map(each, "a metric", METRIC);
      String name = String.valueOf(entry.get("name"));
      if (!names.add(name)) {
        problems.add("metric '" + name + "' stands twice");
      }
      attempt("metric '" + name + "'", () -> rules.add(rule(name, entry)));
    }
    MetricDictionary dictionary = new MetricDictionary(vocabulary, rules);
    if (problems.isEmpty()) {
      rules.forEach(rule -> tryExamples(rule, dictionary));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid metric dictionary, "
              + problems.size()
              + " problem(s):\n  - "
              + String.join("\n  - ", problems));
    }
    return dictionary;
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::toString).toList();
  }

  private void readVocabulary(Map<?, ?> top) {
    Vocabulary plain = Vocabulary.plain();
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    map(top.get("spellings"), "spellings", null)
        .forEach(
            (printed, meant) ->
                spellings.put(
                    printed.toString().toLowerCase(Locale.ROOT),
                    texts(plain.words(meant.toString()))));
    Set<String> ignored = new HashSet<>(strings(top.get("ignored"), "ignored"));
    Vocabulary spelling = new Vocabulary(spellings, Set.of(), Set.of());
    Set<String> reserved = new HashSet<>();
    for (String line : strings(top.get("reserved"), "reserved")) {
      reserved.addAll(texts(spelling.words(line)));
    }
    vocabulary = new Vocabulary(spellings, ignored, reserved);
    Map<String, String> named = new LinkedHashMap<>();
    map(top.get("phrases"), "phrases", null)
        .forEach((name, pattern) -> named.put(name.toString(), pattern.toString()));
    phrases = new PhraseReader(vocabulary, named);
    named.forEach((name, pattern) -> attempt("phrase <" + name + ">", () -> phrases.read(pattern)));
  }

  private MetricRule rule(String name, Map<?, ?> entry) {
    Metric metric =
        new Metric(
            name,
            oneOf(
                Metric.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT), entry, "kind"),
            Unit.ofSymbol(text(entry.get("unit"), "unit")),
            Boolean.TRUE.equals(entry.get("gaap")),
            text(entry.get("definition"), "definition"));
    Sign sign =
        entry.containsKey("sign")
            ? oneOf(Sign.values(), Sign::word, entry, "sign")
            : Sign.AS_PRINTED;
    List<RowRule> rows = new ArrayList<>();
    for (Object each : list(entry.get("rows"), "rows of " + name)) {
      Map<?, ?> row = map(each, "a row of " + name, ROW);
      attempt("metric '" + name + "'", () -> rows.add(row(row, sign)));
    }
    return new MetricRule(
        metric,
        rows,
        phrases(entry.get("never")),
        phrases(entry.get("prose")),
        strings(entry.get("examples"), "examples").stream().map(LabelPath::parse).toList(),
        strings(entry.get("counterexamples"), "counterexamples").stream()
            .map(LabelPath::parse)
            .toList());
  }

  private RowRule row(Map<?, ?> row, Sign metricSign) {
    Set<Statement> in = EnumSet.noneOf(Statement.class);
    for (String word : strings(row.get("in"), "in")) {
      in.add(oneOf(Statement.values(), Statement::word, Map.of("in", word), "in"));
    }
    int rank = row.get("rank") instanceof Integer number ? number : 0;
    if (rank < 0 || rank > HIGHEST_RANK) {
      throw new IllegalArgumentException(
          "Invalid rank: " + rank + " (must be 0 to " + HIGHEST_RANK + ")");
    }
    List<Phrase> labels = phrases(row.get("label"));
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("a row has no label (add the pattern that its label has)");
    }
    return new RowRule(
        labels,
        phrases(row.get("without")),
        phrases(row.get("under")),
        phrases(row.get("not under")),
        in,
        new HashSet<>(strings(row.get("beside"), "beside")),
        rank,
        row.containsKey("sign") ? oneOf(Sign.values(), Sign::word, row, "sign") : metricSign);
  }

  private void tryExamples(MetricRule rule, MetricDictionary dictionary) {
    String name = rule.metric().name();
    if (rule.examples().isEmpty()) {
      problems.add("metric '" + name + "' has no examples (add at least one label that is it)");
    }
    for (LabelPath example : rule.examples()) {
      if (!matchesAnywhere(rule, example, dictionary)) {
        problems.add("metric '" + name + "' does not match its example '" + example.text() + "'");
      }
    }
    for (LabelPath example : rule.counterexamples()) {
      if (matchesAnywhere(rule, example, dictionary)) {
        problems.add("metric '" + name + "' matches its counterexample '" + example.text() + "'");
      }
    }
  }

  private static boolean matchesAnywhere(
      MetricRule rule, LabelPath path, MetricDictionary dictionary) {
    return Arrays.stream(Statement.values())
        .flatMap(statement -> dictionary.match(path, statement).stream())
        .anyMatch(match -> match.metric().equals(rule.metric()));
  }

  private List<Phrase> phrases(@Nullable Object value) {
    List<Phrase> read = new ArrayList<>();
    for (String pattern : strings(value, "phrases")) {
      attempt("a pattern", () -> read.add(phrases.read(pattern)));
    }
    return read;
  }

  private void attempt(String where, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException e) {
      problems.add(where + ": " + e.getMessage());
    }
  }

  private Map<?, ?> map(@Nullable Object value, String what, @Nullable Set<String> known) {
    if (!(value instanceof Map<?, ?> map)) {
      if (value != null || known != null) {
        problems.add(what + " is no mapping of keys to values");
      }
      return Map.of();
    }
    if (known != null) {
      for (Object key : map.keySet()) {
        if (!known.contains(key.toString())) {
          problems.add("unknown key '" + key + "' in " + what + " (known: " + sorted(known) + ")");
        }
      }
    }
    return map;
  }

  private List<?> list(@Nullable Object value, String what) {
    if (value instanceof List<?> list) {
      return list;
    }
    if (value != null) {
      problems.add(what + " is no list");
    }
    return List.of();
  }

  /** One string or a list of strings. */
  private List<String> strings(@Nullable Object value, String what) {
    if (value instanceof String one) {
      return List.of(one);
    }
    return list(value, what).stream().map(String::valueOf).toList();
  }

  private static String text(@Nullable Object value, String what) {
    if (value instanceof String text && !text.isBlank()) {
      return text.strip();
    }
    throw new IllegalArgumentException("no " + what);
  }

  private static <T> T oneOf(T[] values, Function<T, String> word, Map<?, ?> entry, String key) {
    String wanted = String.valueOf(entry.get(key));
    for (T value : values) {
      if (word.apply(value).equals(wanted)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "Invalid "
            + key
            + ": '"
            + wanted
            + "' (must be one of "
            + Arrays.stream(values).map(word).toList()
            + ")");
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }
}
