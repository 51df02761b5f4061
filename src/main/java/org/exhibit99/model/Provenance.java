package org.exhibit99.model;

/** Who says which company and which filing an exhibit belongs to. */
public enum Provenance {
  /** The header of the submission that it came in. */
  HEADER,
  /** A {@code manifest.csv} beside the bare file. */
  MANIFEST,
  /** Nobody: it is inferred from the words of the release. */
  INFERRED
}
