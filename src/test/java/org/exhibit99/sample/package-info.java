/** Tests of the sample corpus. */
@NullMarked
package org.exhibit99.sample;

import org.jspecify.annotations.NullMarked;
