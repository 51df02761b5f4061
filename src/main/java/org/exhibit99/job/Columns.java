package org.exhibit99.job;

import java.util.List;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Names of columns as Spark's joins want them. */
final class Columns {
  private Columns() {}

  static Seq<String> named(String... names) {
    return CollectionConverters.asScala(List.of(names)).toSeq();
  }
}
