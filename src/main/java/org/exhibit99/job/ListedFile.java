package org.exhibit99.job;

import java.io.Serializable;
import org.exhibit99.edgar.FilingFile;

/**
 * A file to read, with what it looks like from outside.
 *
 * @param file the file
 * @param fingerprint its {@link Fingerprint}
 */
record ListedFile(FilingFile file, String fingerprint) implements Serializable {}
