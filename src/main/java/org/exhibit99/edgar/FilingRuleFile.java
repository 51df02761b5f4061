package org.exhibit99.edgar;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@code conf/filings.yaml}, and says everything that is wrong with it at once. */
final class FilingRuleFile {
  private static final List<String> KEYS = List.of("forms", "items", "exhibits", "bodies");

  private static final Set<String> ITEM_KEYS = Set.of("item", "from", "to");

  private final Map<?, ?> values;
  private final List<String> problems = new ArrayList<>();

  private FilingRuleFile(Map<?, ?> values) {
    this.values = values;
  }

  static FilingRule read(InputStream yaml) {
    Object loaded;
    try {
      loaded =
          new Load(LoadSettings.builder().setLabel("the filing rule").build())
              .loadFromInputStream(yaml);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException("The filing rule is no YAML: " + e.getMessage(), e);
    }
    if (!(loaded instanceof Map<?, ?> values)) {
      throw new IllegalArgumentException("The filing rule is empty; its keys are " + KEYS);
    }
    return new FilingRuleFile(values).rule();
  }

  private FilingRule rule() {
    for (Object key : new TreeSet<>(values.keySet().stream().map(String::valueOf).toList())) {
      if (!KEYS.contains(key)) {
        problems.add("unknown key '" + key + "' (the keys are " + KEYS + ")");
      }
    }
    List<String> forms = words("forms");
    List<ItemRule> items = items(values.get("items"));
    List<String> exhibits = words("exhibits");
    FilingRule.Bodies bodies = bodies(values.get("bodies"));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Invalid filing rule: " + String.join("; ", problems));
    }
    return new FilingRule(forms, items, exhibits, bodies);
  }

  private List<String> words(String key) {
    List<String> words = new ArrayList<>();
    if (values.get(key) instanceof List<?> list) {
      for (Object word : list) {
        words.add(String.valueOf(word).strip().toUpperCase(Locale.ROOT));
      }
    }
    if (words.isEmpty()) {
      problems.add("'" + key + "' must be a list of at least one, as [8-K, 8-K/A] or [EX-99]");
    }
    return words;
  }

  private List<ItemRule> items(@Nullable Object list) {
    List<ItemRule> items = new ArrayList<>();
    if (list != null && !(list instanceof List<?>)) {
      problems.add("'items' must be a list of {item, from, to}");
    } else if (list instanceof List<?> entries) {
      for (Object entry : entries) {
        ItemRule item = entry instanceof Map<?, ?> fields ? item(fields) : null;
        if (item == null) {
          problems.add(
              "item "
                  + entry
                  + " (must be as {item: \"12\", from: 2003-03-28, to: 2004-08-22}, the number in"
                  + " quotes, the days each optional)");
        } else {
          items.add(item);
        }
      }
    }
    return items;
  }

  private static @Nullable ItemRule item(Map<?, ?> fields) {
    if (!(fields.get("item") instanceof String number) || !ITEM_KEYS.containsAll(fields.keySet())) {
      return null;
    }
    try {
      return new ItemRule(number, day(fields.get("from")), day(fields.get("to")));
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable LocalDate day(@Nullable Object value) {
    return value == null ? null : LocalDate.parse(value.toString());
  }

  private FilingRule.Bodies bodies(@Nullable Object value) {
    return switch (String.valueOf(value)) {
      case "null", "leave" -> FilingRule.Bodies.LEAVE;
      case "read" -> FilingRule.Bodies.READ;
      default -> {
        problems.add("'bodies' is '" + value + "' (must be leave or read)");
        yield FilingRule.Bodies.LEAVE;
      }
    };
  }
}
