/**
 * Invented mortgage and equity REITs and their earnings releases, written as EDGAR submissions of
 * 2004-2008.
 *
 * <p>Deterministic: the same seed gives the same bytes. Names say that they are samples and the
 * CIKs lie in a range that no filer has. The truth that the releases print is known and is a test.
 */
@NullMarked
package org.exhibit99.sample;

import org.jspecify.annotations.NullMarked;
