package org.exhibit99.edgar;

import org.jspecify.annotations.Nullable;

/**
 * What tells one state of a file from another, as a server gave it.
 *
 * @param etag its entity tag, or null
 * @param lastModified when it last changed, as the server wrote it, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing is known. */
  public static final Validators NONE = new Validators(null, null);
}
