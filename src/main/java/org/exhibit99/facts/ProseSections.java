package org.exhibit99.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.exhibit99.document.Paragraph;
import org.exhibit99.facts.PeriodMention.Form;
import org.exhibit99.model.Metric;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the heading under which a paragraph stands: whether the section speaks of the whole company
 * and which period its figures belong to where they name none.
 */
final class ProseSections {
  private static final int LONGEST_HEADING = 160;

  private static final Pattern OTHER_SUBJECT =
      Pattern.compile(
          "forward[- ]looking|safe harbor|^about |outlook|guidance|conference call|web ?cast|non-gaap"
              + "|use of|pro forma|segment|division|subsidiar|footnote|^notes? |risk factors|profile"
              + "|joint venture|subsequent event|cautionary",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOTES =
      Pattern.compile("non-gaap|^notes? |footnote", Pattern.CASE_INSENSITIVE);

  private static final Set<String> COMPANY_SUBJECTS =
      Set.of(
          "results",
          "highlights",
          "earnings",
          "income",
          "quarter",
          "year",
          "financial",
          "dividend",
          "dividends",
          "balance",
          "sheet",
          "capital",
          "credit",
          "quality",
          "review",
          "summary",
          "operating",
          "performance",
          "net",
          "interest",
          "margin",
          "provision",
          "expense",
          "expenses",
          "noninterest",
          "non-interest",
          "assets",
          "book",
          "value",
          "equity",
          "taxable",
          "funds",
          "ffo",
          "core",
          "operations",
          "overview",
          "consolidated",
          "liquidity",
          "loss",
          "asset",
          "press",
          "release",
          "news",
          "reports",
          "announces",
          "months",
          "revenue",
          "revenues",
          "sales",
          "deposits",
          "loans",
          "allowance",
          "key",
          "restatement",
          "comments");

  private final ReleaseContext context;
  private boolean company = true;
  private boolean notes;
  private @Nullable PeriodMention time;

  ProseSections(ReleaseContext context) {
    this.context = context;
  }

  /** Goes on to the next paragraph. */
  void enter(Paragraph paragraph) {
    String text = paragraph.text();
    boolean bullet = !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0));
    boolean brief = text.length() <= LONGEST_HEADING && !text.endsWith(".") && !text.endsWith(";");
    if (!brief || bullet || !(paragraph.heading() || isTitle(text))) {
      return;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean other = OTHER_SUBJECT.matcher(text).find();
    notes = NOTES.matcher(text).find();
    boolean known = false;
    for (String word : lower.split("[^a-z-]+")) {
      known |= COMPANY_SUBJECTS.contains(word);
    }
    List<PeriodMention> times = PeriodWords.find(text, context);
    company = !other && (known || !times.isEmpty() || !paragraph.heading());
    time =
        times.size() == 1 && times.get(0).periods().size() == 1 && times.get(0).form() == Form.SPAN
            ? times.get(0)
            : null;
  }

  /** Short, without a full stop, and most of its words begin with a capital. */
  private static boolean isTitle(String text) {
    int words = 0;
    int capitals = 0;
    for (String word : text.split(" ")) {
      if (word.length() > 3) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words > 0 && words <= 14 && capitals * 4 >= words * 3;
  }

  /** Whether the section speaks of the whole company's actual figures. */
  boolean speaksOfTheCompany() {
    return company;
  }

  /** Whether the section explains figures: only what it states for printed days is one. */
  boolean explains() {
    return !company && notes;
  }

  /** The period of a figure in this section whose sentence names none, or null. */
  @Nullable PeriodMention period(List<Metric> metrics) {
    if (metrics.get(0).kind() == Metric.Kind.INSTANT) {
      return null;
    }
    if (time != null) {
      return time;
    }
    return null;
  }
}
