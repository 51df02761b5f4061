/**
 * The nouns of earnings releases: filers, exhibits, periods, amounts, metrics, facts.
 *
 * <p>In and out: records and enums that check themselves. This package knows only the JDK.
 */
@NullMarked
package org.exhibit99.model;

import org.jspecify.annotations.NullMarked;
