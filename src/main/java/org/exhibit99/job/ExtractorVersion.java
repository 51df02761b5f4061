package org.exhibit99.job;

import org.exhibit99.facts.FactReader;

/** What an extraction depends on besides its exhibit. */
final class ExtractorVersion {
  private ExtractorVersion() {}

  /** The version of the rules and the dictionary's digest: {@code 1-0a1b2c3d}. */
  static String of(Dictionary dictionary) {
    return FactReader.VERSION + "-" + dictionary.digest();
  }
}
