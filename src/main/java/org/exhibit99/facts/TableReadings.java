package org.exhibit99.facts;

import java.util.List;
import java.util.Map;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.TableCell;

/**
 * What the tables of a document state.
 *
 * @param readings candidates for facts, in the order of the document
 * @param cells every number of every table
 * @param rejections what was seen and not taken
 * @param statements the kind of each table, by its block
 */
record TableReadings(
    List<Reading> readings,
    List<TableCell> cells,
    List<Rejection> rejections,
    Map<Integer, Statement> statements) {
  TableReadings {
    readings = List.copyOf(readings);
    cells = List.copyOf(cells);
    rejections = List.copyOf(rejections);
    statements = Map.copyOf(statements);
  }
}
