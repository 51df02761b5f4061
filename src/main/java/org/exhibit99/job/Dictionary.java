package org.exhibit99.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exhibit99.facts.MetricDictionary;
import org.exhibit99.model.Content;
import org.jspecify.annotations.Nullable;

/** The metric dictionary as bytes, so that executors read the same one as the driver. */
final class Dictionary implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String SHIPPED = "/conf/metrics.yaml";

  private final byte[] yaml;

  private Dictionary(byte[] yaml) {
    this.yaml = yaml;
  }

  /** The dictionary of a file, or the one in the jar where the file is null; checked. */
  static Dictionary of(@Nullable Path file) {
    try (InputStream stream =
        file == null ? Dictionary.class.getResourceAsStream(SHIPPED) : Files.newInputStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("No " + SHIPPED + " in the jar: build it again");
      }
      Dictionary dictionary = new Dictionary(stream.readAllBytes());
      dictionary.load();
      return dictionary;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(
          "The metric dictionary " + (file == null ? SHIPPED : file) + ": " + e.getMessage(), e);
    }
  }

  /** The dictionary itself. */
  MetricDictionary load() {
    return MetricDictionary.load(new ByteArrayInputStream(yaml));
  }

  /** The first digits of its SHA-256: another dictionary, another reading. */
  String digest() {
    return Content.of(yaml).sha256().substring(0, 8);
  }
}
