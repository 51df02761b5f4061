package org.exhibit99.edgar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exhibit99.model.Filer;
import org.jspecify.annotations.Nullable;

/** The fields of one filer as a header prints them, the first of each name. */
final class FilerFields {
  private static final int MOST_FORMER_NAMES = 1000;

  private final Filer.Role role;
  private final Map<String, String> values = new HashMap<>();
  private final List<String> formerNames = new ArrayList<>();

  FilerFields(Filer.Role role) {
    this.role = role;
  }

  void put(String key, String value) {
    values.putIfAbsent(key, value);
  }

  void addFormerName(String name) {
    if (formerNames.size() < MOST_FORMER_NAMES) {
      formerNames.add(name);
    }
  }

  Filer.Role role() {
    return role;
  }

  @Nullable String value(String key) {
    return values.get(key);
  }

  List<String> formerNames() {
    return formerNames;
  }
}
