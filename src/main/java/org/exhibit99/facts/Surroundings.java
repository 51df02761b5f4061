package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exhibit99.model.Period;

/**
 * What stands directly before a table: its title, its scale, the sentence that introduces it.
 *
 * @param nearest the paragraphs, nearest first
 */
record Surroundings(List<Passage> nearest) {
  private static final int MOST_PARAGRAPHS = 6;
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_SENTENCE = 700;

  /** What stands before a block. */
  static Surroundings before(int block, Passages passages) {
    List<Passage> nearest = new ArrayList<>();
    for (int i = block - 1; i >= 0 && nearest.size() < MOST_PARAGRAPHS; i--) {
      Passage before = passages.at(i);
      if (before == null || isContents(before.text())) {
        break;
      } else if (!before.text().isBlank()) {
        nearest.add(before);
        if (before.text().length() > LONGEST_SENTENCE) {
          break;
        }
      }
    }
    return new Surroundings(nearest);
  }

  /** {@code Average Balances ....... 6}: a line of contents is about another page. */
  private static boolean isContents(String text) {
    int digits = text.length();
    while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    String before = text.substring(0, digits).stripTrailing();
    return digits < text.length()
        && text.length() - digits <= 3
        && (before.endsWith("...") || before.endsWith(". .") || before.endsWith("\u2026"));
  }

  /** Short lines above the table, nearest first: titles, scales, dates. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (Passage paragraph : nearest) {
      if (paragraph.text().length() > LONGEST_TITLE) {
        break;
      }
      titles.add(paragraph.text());
    }
    return titles;
  }

  /** Whether so little stands between this table and the one before that it may be its rest. */
  boolean continues() {
    int characters = 0;
    for (Passage paragraph : nearest) {
      characters += paragraph.text().length();
    }
    return nearest.size() <= 2 && characters < LONGEST_TITLE;
  }

  /**
   * Heads of columns that a line above the table lists from the left, as {@code June 26, 1998
   * September 26, 1997}: one day or span for each column.
   */
  static List<ColumnHead> heads(List<String> titles, int columns, HeadPeriods heads) {
    for (String title : titles) {
      List<PeriodMention> mentions = heads.in(title);
      List<Period> periods =
          mentions.stream().flatMap(mention -> mention.periods().stream()).toList();
      boolean each =
          periods.size() == columns
              && columns > 1
              && periods.stream().distinct().count() == columns
              && mentions.stream().noneMatch(mention -> mention.periods().isEmpty());
      if (each && heads.role(title) == ColumnHead.Role.FIGURE) {
        boolean restated = ColumnWords.restated(title);
        return periods.stream()
            .map(period -> new ColumnHead(title, ColumnHead.Role.FIGURE, period, title, restated))
            .toList();
      }
    }
    return List.of();
  }

  /** The scale that stands nearest above the table. */
  Optional<ScaleWords> scale() {
    for (Passage paragraph : nearest) {
      boolean sentence = paragraph.text().length() > LONGEST_TITLE;
      Optional<ScaleWords> scale = ScaleWords.find(paragraph.text(), sentence);
      if (scale.isPresent()) {
        return scale;
      }
    }
    return Optional.empty();
  }

  /** The periods that the nearest lines name which name any. */
  List<PeriodMention> periods(ReleaseContext context) {
    for (Passage paragraph : nearest) {
      List<PeriodMention> mentions = paragraph.wholePeriods(context);
      if (!mentions.isEmpty()) {
        return mentions;
      }
    }
    return List.of();
  }
}
