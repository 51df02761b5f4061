/** Tests of the room that reads documents into facts. */
@NullMarked
package org.exhibit99.facts;

import org.jspecify.annotations.NullMarked;
