package org.exhibit99.quarters;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import org.exhibit99.model.Metric;
import org.exhibit99.model.Unit;
import org.jspecify.annotations.Nullable;

/** The metrics of the dictionary by name, and what may be done with their values. */
final class MetricKinds implements Serializable {
  private static final long serialVersionUID = 1;

  /** A metric as it is sent to the executors. */
  private record Kind(Unit unit, boolean instant) implements Serializable {}

  private final Map<String, Kind> kinds;

  MetricKinds(Collection<Metric> metrics) {
    this.kinds =
        metrics.stream()
            .collect(
                toUnmodifiableMap(
                    Metric::name,
                    metric -> new Kind(metric.unit(), metric.kind() == Metric.Kind.INSTANT)));
  }

  boolean has(String metric) {
    return kinds.containsKey(metric);
  }

  boolean isInstant(String metric) {
    Kind kind = kinds.get(metric);
    return kind != null && kind.instant();
  }

  @Nullable Unit unit(String metric) {
    Kind kind = kinds.get(metric);
    return kind == null ? null : kind.unit();
  }

  /** Whether the amounts of two quarters add up to that of the half year. */
  boolean addsUp(String metric) {
    Kind kind = kinds.get(metric);
    return kind != null
        && !kind.instant()
        && (kind.unit() == Unit.USD || metric.equals(ReleasedExhibit.DIVIDEND));
  }
}
