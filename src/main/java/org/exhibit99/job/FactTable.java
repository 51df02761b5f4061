package org.exhibit99.job;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Identity;
import org.exhibit99.model.Period;
import org.exhibit99.model.Rejection;
import org.jspecify.annotations.Nullable;

/** An aligned table for each exhibit: whose it is, what it states, how much of it was not taken. */
final class FactTable implements FactPrinter {
  private static final int WIDEST = 60;

  private final PrintStream out;
  private final boolean withRejections;

  FactTable(PrintStream out, boolean withRejections) {
    this.out = out;
    this.withRejections = withRejections;
  }

  @Override
  public void print(Exhibit exhibit, Extraction extraction) {
    Identity identity = extraction.identity();
    out.println(exhibit.source());
    out.println(
        "  "
            + extraction.kind().name().toLowerCase(Locale.ROOT)
            + "; company "
            + shown(identity.company())
            + ", CIK "
            + shown(identity.cik())
            + ", ticker "
            + shown(identity.ticker())
            + ", REIT "
            + (identity.reit() == null ? "unknown" : identity.reit() ? "yes" : "no")
            + ", reported on "
            + shown(identity.releasedOn())
            + " ("
            + identity.provenance().name().toLowerCase(Locale.ROOT)
            + "); "
            + extraction.mediaType()
            + ", "
            + extraction.tables()
            + " tables");
    out.println(
        "  "
            + extraction.facts().size()
            + " facts, "
            + extraction.rejections().size()
            + " rejected");
    if (!extraction.facts().isEmpty()) {
      out.println();
      facts(extraction).print(out);
    }
    if (withRejections) {
      for (Rejection rejection : extraction.rejections()) {
        out.println(
            "  "
                + rejection.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + ": "
                + rejection.detail()
                + (rejection.metric() == null ? "" : " [" + rejection.metric() + "]")
                + (rejection.quote().isEmpty() ? "" : " \"" + rejection.quote() + "\""));
      }
    }
    out.println();
  }

  private static TextTable facts(Extraction extraction) {
    TextTable table = new TextTable(WIDEST);
    for (TextTable.Side side :
        List.of(
            TextTable.Side.LEFT,
            TextTable.Side.LEFT,
            TextTable.Side.RIGHT,
            TextTable.Side.LEFT,
            TextTable.Side.RIGHT,
            TextTable.Side.LEFT,
            TextTable.Side.LEFT)) {
      table.column(side);
    }
    table.row(List.of("metric", "period", "value", "unit", "conf.", "outcome", "label"));
    for (Fact fact : extraction.facts()) {
      table.row(
          List.of(
              fact.metric(),
              period(fact.period()),
              fact.value().toString(),
              fact.unit().symbol(),
              String.format(Locale.ROOT, "%.2f", fact.confidence()),
              fact.outcome().name().toLowerCase(Locale.ROOT),
              fact.label()));
    }
    return table;
  }

  private static String period(Period period) {
    return period.isInstant() ? period.end().toString() : period.end() + "/" + period.months();
  }

  private static String shown(@Nullable Object value) {
    return Objects.requireNonNullElse(value, "unknown").toString();
  }
}
