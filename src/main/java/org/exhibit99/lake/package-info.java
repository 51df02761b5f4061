/**
 * The Delta tables: schemas, keys, constraints, merges, and the way of a record into a row and
 * back.
 *
 * <p>The only package that knows {@code io.delta}.
 */
@NullMarked
package org.exhibit99.lake;

import org.jspecify.annotations.NullMarked;
