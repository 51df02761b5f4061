package org.exhibit99.edgar;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file that a directory holds, listed and not yet read. Serializable, so that a cluster can list
 * in one place and read in many.
 *
 * @param path the file's path, the directory's as it was given and then {@code /} between names
 * @param bytes its size when it was listed
 * @param manifest what {@code manifest.csv} beside it says of it, or null
 */
public record FilingFile(String path, long bytes, @Nullable ManifestEntry manifest)
    implements Serializable {}
