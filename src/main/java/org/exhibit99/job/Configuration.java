package org.exhibit99.job;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.exhibit99.edgar.FilingRule;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to do, read once from a file such as {@code conf/exhibit99.yaml}.
 *
 * @param hash the SHA-256 of the file and of the files that it names
 * @param database the database of the tables
 * @param warehouse the folder of the tables: an absolute path, or a URI
 * @param input what is ingested
 * @param edgar how filings come from EDGAR
 * @param filings which filings and which of their documents are read
 * @param metrics the file of the metric dictionary, or null for the one in the jar
 * @param companies the list of companies that are one, or null for what EDGAR says alone
 * @param universe the list of companies that the trends speak of, or null for REITs as they are
 * @param bounds what one file or exhibit may ask of its readers at most
 * @param spark settings for Spark where spark-submit gives none, by name
 */
record Configuration(
    String hash,
    String database,
    String warehouse,
    Input input,
    EdgarSettings edgar,
    FilingRule filings,
    @Nullable Path metrics,
    @Nullable Path companies,
    @Nullable Path universe,
    Bounds bounds,
    Map<String, String> spark) {
  Configuration {
    spark = Collections.unmodifiableMap(new LinkedHashMap<>(spark));
  }

  Configuration withWarehouse(String other) {
    return new Configuration(
        hash, database, other, input, edgar, filings, metrics, companies, universe, bounds, spark);
  }

  Configuration withInput(Input other) {
    return new Configuration(
        hash, database, warehouse, other, edgar, filings, metrics, companies, universe, bounds,
        spark);
  }
}
