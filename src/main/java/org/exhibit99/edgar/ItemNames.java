package org.exhibit99.edgar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words that headers print for the items of Form 8-K, and their numbers. The same words have
 * meant two numbers: SEC release 33-8400 numbered the items anew from 23 August 2004 on.
 */
final class ItemNames {
  private static final String RESOURCE = "items.tsv";

  private final Map<String, List<Meaning>> meanings = new HashMap<>();

  private record Meaning(String number, LocalDate from, LocalDate to) {}

  private static final class Published {
    static final ItemNames NAMES = load();
  }

  private ItemNames() {}

  /** The items that the SEC has published, read once from {@code items.tsv}. */
  static ItemNames published() {
    return Published.NAMES;
  }

  /**
   * The number of an item.
   *
   * @param words as a header prints them
   * @param filedOn the filing date; where it is null, only words with one meaning have a number
   * @return empty where the words are not known or not on that day
   */
  Optional<String> number(String words, @Nullable LocalDate filedOn) {
    List<Meaning> known = meanings.getOrDefault(normal(words), List.of());
    List<Meaning> possible =
        filedOn == null
            ? known
            : known.stream()
                .filter(meaning -> !filedOn.isBefore(meaning.from) && !filedOn.isAfter(meaning.to))
                .toList();
    return possible.size() == 1 ? Optional.of(possible.get(0).number) : Optional.empty();
  }

  private static String normal(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static ItemNames load() {
    ItemNames names = new ItemNames();
    try (InputStream in =
            Objects.requireNonNull(
                ItemNames.class.getResourceAsStream(RESOURCE), RESOURCE + " is not in the jar");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          names.add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private void add(String[] fields) {
    meanings
        .computeIfAbsent(normal(fields[3]), words -> new ArrayList<>())
        .add(new Meaning(fields[0], LocalDate.parse(fields[1]), LocalDate.parse(fields[2])));
  }
}
