package org.exhibit99.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of a table, mapped to a metric or not.
 *
 * @param rowLabel the row's label with its parents, apart by {@code " > "}
 * @param columnHeading the column's stacked headings, apart by {@code " > "}
 * @param period the column's period, or null where none can be told
 * @param printed the number as printed, before its scale
 * @param scale the scale that applies to it, or null where none can be told
 * @param unit its unit, or null where none can be told
 * @param metric the metric it was mapped to, or null
 * @param location the cell
 */
public record TableCell(
    String rowLabel,
    String columnHeading,
    @Nullable Period period,
    Amount printed,
    @Nullable Scale scale,
    @Nullable Unit unit,
    @Nullable String metric,
    Location location) {}
