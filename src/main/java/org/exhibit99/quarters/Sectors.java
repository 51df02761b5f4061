package org.exhibit99.quarters;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sector of a company, from its SIC code as EDGAR's list of codes and the divisions of the
 * Standard Industrial Classification have it. REITs stand apart from the other financials.
 */
final class Sectors {
  private static final String REIT = "6798";

  /** By the first code that lies behind the sector. */
  private static final TreeMap<String, String> BELOW =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("1000", "agriculture"),
              Map.entry("1500", "mining"),
              Map.entry("2000", "construction"),
              Map.entry("4000", "manufacturing"),
              Map.entry("5000", "transportation and utilities"),
              Map.entry("5200", "wholesale trade"),
              Map.entry("6000", "retail trade"),
              Map.entry("6100", "depository institution"),
              Map.entry("6200", "credit institution"),
              Map.entry("6300", "securities"),
              Map.entry("6500", "insurance"),
              Map.entry("6600", "real estate"),
              Map.entry("7000", "investment office"),
              Map.entry("9000", "services")));

  private Sectors() {}

  /** The sector; null where nobody says. */
  static @Nullable String sector(@Nullable String sic, @Nullable Boolean reit) {
    if (REIT.equals(sic) || Boolean.TRUE.equals(reit)) {
      return "REIT";
    }
    if (sic == null) {
      return null;
    }
    Map.Entry<String, String> found = BELOW.higherEntry(sic);
    return found == null ? "public administration" : found.getValue();
  }
}
