package org.exhibit99.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a YAML file, read key by key; what is wrong is collected, so that all of it comes in
 * one message.
 */
final class Settings {
  private final String path;
  private final Map<String, Object> values;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<String> problems;

  private Settings(String path, Map<String, Object> values, List<String> problems) {
    this.path = path;
    this.values = values;
    this.problems = problems;
  }

  /** The top of a file; null stands for an empty file. */
  static Settings of(@Nullable Object yaml, List<String> problems) {
    return new Settings("", mapping("the file", yaml, problems), problems);
  }

  private static Map<String, Object> mapping(
      String name, @Nullable Object yaml, List<String> problems) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (yaml instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (value != null) {
              values.put(String.valueOf(key), value);
            }
          });
    } else if (yaml != null) {
      problems.add(name + " must hold keys with values, not " + shown(yaml));
    }
    return values;
  }

  /** The mapping below a key, empty where the key is missing. */
  Settings section(String key) {
    Object value = value(key);
    return new Settings(path + key + ".", mapping(path + key, value, problems), problems);
  }

  /** A text, or the default where the key is missing. */
  String text(String key, String otherwise) {
    String text = textOrNull(key);
    return text == null ? otherwise : text;
  }

  /** A text, or null where the key is missing. */
  @Nullable String textOrNull(String key) {
    Object value = value(key);
    if (value == null) {
      return null;
    }
    if (value instanceof Map || value instanceof List || value.toString().isBlank()) {
      problem(key, "must be a text, not " + shown(value));
      return null;
    }
    return value.toString();
  }

  /** One text or a list of texts. */
  List<String> texts(String key, List<String> otherwise) {
    Object value = value(key);
    if (value == null) {
      return otherwise;
    }
    List<String> texts = new ArrayList<>();
    for (Object element : value instanceof List<?> list ? list : List.of(value)) {
      if (element == null
          || element instanceof Map
          || element instanceof List
          || element.toString().isBlank()) {
        problem(key, "must hold texts, not " + shown(element));
      } else {
        texts.add(element.toString());
      }
    }
    if (texts.isEmpty()) {
      problem(key, "must name at least one");
    }
    return texts;
  }

  /** A whole number of at least 1, or the default where the key is missing. */
  long number(String key, long otherwise, long largest) {
    Object value = value(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number
        && !(value instanceof Double)
        && number.longValue() >= 1
        && number.longValue() <= largest) {
      return number.longValue();
    }
    problem(key, "must be a whole number from 1 to " + largest + ", not " + shown(value));
    return otherwise;
  }

  /** All keys with their values as texts: a section whose keys are not ours. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String key : values.keySet()) {
      String text = textOrNull(key);
      if (text != null) {
        all.put(key, text);
      }
    }
    return all;
  }

  /** Says what is wrong with a key's value. */
  void problem(String key, String what) {
    problems.add(path + key + " " + what);
  }

  /** To be called when every key has been asked for: the others are refused. */
  void refuseOthers() {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        problems.add(
            path
                + key
                + " is not known (must be one of "
                + known.stream().sorted().collect(Collectors.joining(", "))
                + ")");
      }
    }
  }

  private @Nullable Object value(String key) {
    known.add(key);
    return values.get(key);
  }

  private static String shown(@Nullable Object value) {
    String text = String.valueOf(value);
    return "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
  }
}
