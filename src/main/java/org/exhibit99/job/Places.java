package org.exhibit99.job;

import java.util.HashMap;
import java.util.Map;
import org.exhibit99.document.Block;
import org.exhibit99.document.Document;
import org.exhibit99.document.Table;
import org.exhibit99.model.Explanation;
import org.exhibit99.model.Location;
import org.exhibit99.model.TableCell;

/** Says where in an exhibit something stands. */
final class Places {
  private final Map<Integer, String> blocks = new HashMap<>();
  private final Map<Location, TableCell> cells = new HashMap<>();

  Places(Document document, Explanation explanation) {
    int tables = 0;
    int paragraphs = 0;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block instanceof Table) {
        tables++;
        String kind = explanation.tables().getOrDefault(i, "");
        blocks.put(i, "table " + tables + (kind.isEmpty() ? "" : " (" + kind + ")"));
      } else {
        paragraphs++;
        blocks.put(i, "paragraph " + paragraphs);
      }
    }
    explanation.extraction().cells().forEach(cell -> cells.put(cell.location(), cell));
  }

  /** {@code table 2 (income), row 14}, or {@code paragraph 3}. */
  String line(Location place) {
    return blocks.getOrDefault(place.block(), "somewhere")
        + (place.isCell() ? ", row " + place.row() : "");
  }

  /** The line, the column and the characters. */
  String exact(Location place) {
    return line(place)
        + (place.isCell() ? ", column " + place.column() : "")
        + ", characters "
        + place.start()
        + " to "
        + place.end()
        + " (block "
        + place.block()
        + ")";
  }

  /** What stands above a cell; empty for a sentence, and where nothing does. */
  String heading(Location place) {
    TableCell cell = cells.get(place);
    return cell == null ? "" : cell.columnHeading();
  }
}
