package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exhibit99.document.Block;
import org.exhibit99.document.Table;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.TableCell;

/** Reads every table of a document: its numbers, and those that state a metric. */
final class TableReader {
  /** Tables that do not speak of the whole company as it is. */
  static final Set<Statement> APART =
      Set.copyOf(EnumSet.of(Statement.SEGMENT, Statement.AVERAGE_BALANCE, Statement.HYPOTHETICAL));

  private static final int MOST_CELLS = 400_000;

  private final MetricDictionary dictionary;

  TableReader(MetricDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Is shown every table as it is read. */
  interface Onlooker {
    /**
     * One table.
     *
     * @param turned whether its rows and columns were swapped
     */
    void see(TableScan scan, int block, boolean turned);
  }

  /** Reads all tables. */
  TableReadings read(Passages passages, ReleaseContext context) {
    return read(passages, context, (scan, block, turned) -> {});
  }

  /** Reads all tables, and shows them to somebody. */
  TableReadings read(Passages passages, ReleaseContext context, Onlooker onlooker) {
    List<Block> blocks = passages.document().blocks();
    List<Reading> readings = new ArrayList<>();
    List<TableCell> cells = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    Map<Integer, Statement> statements = new HashMap<>();
    HeadPeriods periods = new HeadPeriods(context);
    TableScan previous = null;
    for (int i = 0; i < blocks.size() && cells.size() < MOST_CELLS; i++) {
      Block block = blocks.get(i);
      if (block instanceof Table table && table.rows() > 0 && table.columns() > 1) {
        Grid grid = new Grid(table);
        int at = i;
        Surroundings around = Surroundings.before(i, passages);
        Optional<Table> turned = Transposition.of(table, grid, periods);
        TableScan scan =
            TableScan.of(
                turned.orElse(table),
                turned.isPresent() ? new Grid(turned.get()) : grid,
                around,
                previous,
                dictionary,
                periods);
        previous = scan;
        statements.put(i, scan.statement());
        TableReadings found = facts(scan, i);
        boolean back = turned.isPresent();
        onlooker.see(scan, i, back);
        found.readings().forEach(each -> readings.add(back ? Transposition.back(each) : each));
        dictionary
            .metric("dividends_per_common_share")
            .map(metric -> DividendRecord.read(grid, around, context, metric, at))
            .ifPresent(readings::addAll);
        found.cells().forEach(each -> cells.add(back ? Transposition.back(each) : each));
        found.rejections().forEach(each -> rejections.add(back ? Transposition.back(each) : each));
      }
    }
    return new TableReadings(readings, cells, rejections, statements);
  }

  private TableReadings facts(TableScan scan, int block) {
    List<Reading> readings = new ArrayList<>();
    List<TableCell> cells = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    new TableFacts(
            scan,
            block,
            readings,
            cells,
            rejections,
            dictionary.metric("shares_outstanding").orElse(null),
            dictionary.metric("allowance_for_loan_losses").orElse(null))
        .collect();
    return new TableReadings(readings, cells, rejections, Map.of(block, scan.statement()));
  }
}
