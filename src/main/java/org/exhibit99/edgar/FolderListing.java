package org.exhibit99.edgar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads what EDGAR says a folder holds: {@code index.json}, as "Accessing EDGAR data" at sec.gov
 * describes it. JSON is YAML, so the one reader that the project has for both reads it.
 */
final class FolderListing {
  /** The listing's name in its folder. */
  static final String NAME = "index.json";

  private FolderListing() {}

  /**
   * The names of the files in the listing's order.
   *
   * @param folder how a message names it
   * @throws IOException where it is no listing
   */
  static List<String> names(String folder, byte[] json) throws IOException {
    Object loaded;
    try {
      loaded =
          new Load(LoadSettings.builder().setLabel(folder).build())
              .loadFromString(new String(json, StandardCharsets.UTF_8));
    } catch (YamlEngineException e) {
      throw new UnansweredRequest(
          "The listing of " + folder + " is no JSON: '" + HeaderText.quoted(json) + "'");
    }
    if (loaded instanceof Map<?, ?> top
        && top.get("directory") instanceof Map<?, ?> directory
        && directory.get("item") instanceof List<?> items) {
      List<String> names = new ArrayList<>();
      for (Object item : items) {
        if (item instanceof Map<?, ?> fields && fields.get("name") instanceof String name) {
          names.add(name);
        }
      }
      return names;
    }
    throw new UnansweredRequest(
        "The listing of " + folder + " has no directory.item: '" + HeaderText.quoted(json) + "'");
  }
}
