package org.exhibit99.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.exhibit99.model.Exhibit;
import org.exhibit99.model.Extraction;
import org.exhibit99.model.Fact;
import org.exhibit99.model.Identity;
import org.exhibit99.model.Location;
import org.jspecify.annotations.Nullable;

/** One object a line and fact. */
final class FactJson implements FactPrinter {
  private final ExhibitReader reader;
  private final JsonGenerator json;

  FactJson(PrintStream out, ExhibitReader reader) throws IOException {
    this.reader = reader;
    json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setRootValueSeparator(null);
  }

  @Override
  public Extraction print(Exhibit exhibit) throws IOException {
    Extraction extraction = reader.read(exhibit);
    for (Fact fact : extraction.facts()) {
      json.writeStartObject();
      json.writeStringField("source", exhibit.source());
      json.writeStringField("metric", fact.metric());
      json.writeStringField("period_end", fact.period().end().toString());
      json.writeNumberField("months", fact.period().months());
      json.writeFieldName("value");
      json.writeNumber(fact.value().toString());
      json.writeStringField("unit", fact.unit().symbol());
      json.writeNumberField("confidence", fact.confidence());
      json.writeStringField("label", fact.label());
      json.writeStringField("quote", fact.quote());
      location(fact.location());
      json.writeStringField("outcome", fact.outcome().name().toLowerCase(Locale.ROOT));
      json.writeArrayFieldStart("checks");
      for (String check : fact.checks()) {
        json.writeString(check);
      }
      json.writeEndArray();
      json.writeBooleanField("restated", fact.restated());
      json.writeStringField("period_evidence", fact.periodEvidence());
      json.writeStringField("scale_evidence", fact.scaleEvidence());
      identity(exhibit, extraction);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    json.flush();
    return extraction;
  }

  private void location(Location place) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeNumberField("block", place.block());
    json.writeNumberField("row", place.row());
    json.writeNumberField("column", place.column());
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
    json.writeEndObject();
  }

  private void identity(Exhibit exhibit, Extraction extraction) throws IOException {
    Identity identity = extraction.identity();
    json.writeStringField("exhibit_id", exhibit.id());
    json.writeStringField("kind", extraction.kind().name().toLowerCase(Locale.ROOT));
    text("company", identity.company());
    text("cik", identity.cik());
    text("ticker", identity.ticker());
    text("reported_on", identity.releasedOn());
    json.writeStringField("identity_basis", identity.provenance().name().toLowerCase(Locale.ROOT));
  }

  private void text(String name, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value.toString());
    }
  }
}
