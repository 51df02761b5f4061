package org.exhibit99.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exhibit99.edgar.FileNames;

/** Files of a folder that hold no exhibit by their names: counted, not named one by one. */
final class PassedOver {
  private static final int MOST_ENDINGS = 8;

  private final Map<String, Integer> endings = new TreeMap<>();
  private int files;
  private int archives;

  void add(String path) {
    if (FileNames.isArchive(path)) {
      archives++;
    } else {
      files++;
      endings.merge(FileNames.ending(path), 1, Integer::sum);
    }
  }

  /** Says how many they were and how their names end; nothing where there was none. */
  void say(Console console) {
    if (files > 0) {
      console.say(Plain.count(files, "file") + " passed over (" + endings() + ")");
    }
    if (archives > 0) {
      console.say(
          Plain.count(archives, "archive")
              + " of the feed passed over: jobs/nightly --input FILE reads what is in one");
    }
  }

  private String endings() {
    List<String> words = new ArrayList<>();
    endings.keySet().forEach(ending -> words.add(ending.isEmpty() ? "without an ending" : ending));
    return words.size() <= MOST_ENDINGS
        ? String.join(" ", words)
        : String.join(" ", words.subList(0, MOST_ENDINGS)) + " …";
  }
}
