/** What people look at: views over the tables and the summary that a run prints. */
@NullMarked
package org.exhibit99.report;

import org.jspecify.annotations.NullMarked;
