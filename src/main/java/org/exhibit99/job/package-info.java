/**
 * Composition: arguments, configuration, the Spark session, exit codes.
 *
 * <p>The only package that reads the clock, the environment and the command line. Nothing depends
 * on it.
 */
@NullMarked
package org.exhibit99.job;

import org.jspecify.annotations.NullMarked;
