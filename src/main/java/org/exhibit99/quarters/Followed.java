package org.exhibit99.quarters;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A print in its place among the prints of one value.
 *
 * @param print the print
 * @param role what it is
 * @param revision 0 for the value first printed, 1 for what replaced it, and so on; null for a
 *     doubtful print
 * @param sameAs of a confirmation or duplicate, the id of the exhibit whose print it repeats; of
 *     another registrant's release, that registrant's exhibit
 * @param revisedOn when the revision was learnt
 * @param supersededAt when it was replaced, or null while it stands
 * @param latest whether it prints the newest revision
 * @param change of a print that replaces a value, by how much, beside that value's most exact print
 */
record Followed(
    Print print,
    Role role,
    @Nullable Integer revision,
    @Nullable String sameAs,
    @Nullable LocalDate revisedOn,
    @Nullable LocalDate supersededAt,
    boolean latest,
    @Nullable BigDecimal change) {}
