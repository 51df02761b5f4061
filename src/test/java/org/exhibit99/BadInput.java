package org.exhibit99;

import org.exhibit99.model.FilingEntry;

/**
 * A file that no job may fail on.
 *
 * @param name its path below the folder, with {@code /}
 * @param status what its line of the ledger must say
 * @param says a word or two that the line's error must contain; empty where none is due
 */
public record BadInput(String name, FilingEntry.Status status, String says) {}
