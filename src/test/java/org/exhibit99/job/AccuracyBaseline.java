package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How accurately exhibits were read when somebody last looked: in {@code accuracy.tsv} a line for
 * each exhibit with how many facts are right, wrong and missed, and in {@code accuracy-facts.tsv},
 * of exhibits that are ours to print, a line for each wrong and each missed fact.
 */
final class AccuracyBaseline {
  /** What records what is measured now. */
  static final String UPDATE = "mvn -B -ntp test -Dtest=AccuracyTest -Dgolden.update";

  private static final String FIGURES_HEAD = "set\texhibit\tright\twrong\tmissed";
  private static final String FACTS_HEAD = "set\texhibit\tverdict\tmetric\tperiod_end\tmonths";

  /** Whether the facts themselves are recorded, or their numbers alone. */
  enum Detail {
    /** The numbers alone. */
    FIGURES,
    /** Each wrong and each missed fact too. */
    FACTS
  }

  private record Count(int right, int wrong, int missed) {
    static Count of(Tally tally) {
      return new Count(tally.right(), tally.wrong(), tally.missed());
    }

    boolean isWorseThan(Count other) {
      return right < other.right || wrong > other.wrong;
    }

    String words() {
      return right + " right, " + wrong + " wrong, " + missed + " missed";
    }
  }

  private final Path figures;
  private final Path facts;

  /** The baseline in a folder, which may not hold one yet. */
  AccuracyBaseline(Path folder) {
    figures = folder.resolve("accuracy.tsv");
    facts = folder.resolve("accuracy-facts.tsv");
  }

  /**
   * Whether what is measured is to be recorded instead of compared.
   *
   * @param property {@code golden.update} of the build, or null
   * @param ci {@code CI} of the environment, or null
   * @throws AssertionError where it is asked for in continuous integration
   */
  static boolean isToBeRecorded(@Nullable String property, @Nullable String ci) {
    boolean asked = property != null && !property.equals("false");
    if (asked && "true".equals(ci)) {
      throw new AssertionError(
          "golden.update is refused where CI=true: continuous integration compares with the baseline"
              + " and never writes it. Record it on your own machine with "
              + UPDATE
              + " and commit the diff.");
    }
    return asked;
  }

  /** The sets that the baseline names. */
  Set<String> sets() throws IOException {
    Set<String> sets = new TreeSet<>();
    lines(figures).forEach(line -> sets.add(line.substring(0, line.indexOf('\t'))));
    return sets;
  }

  /** Records a set as it is measured, and leaves the lines of the others as they are. */
  void record(String set, Evaluation measured, Detail detail) throws IOException {
    List<String> counted = new ArrayList<>();
    measured
        .byExhibit()
        .forEach(
            (exhibit, tally) ->
                counted.add(
                    String.join(
                        "\t",
                        set,
                        exhibit,
                        String.valueOf(tally.right()),
                        String.valueOf(tally.wrong()),
                        String.valueOf(tally.missed()))));
    replace(figures, FIGURES_HEAD, set, counted);
    replace(
        facts,
        FACTS_HEAD,
        set,
        detail == Detail.FACTS ? List.copyOf(notRight(set, measured).keySet()) : List.of());
  }

  /**
   * What a build says of a set that is not read as recorded; empty where it is.
   *
   * @param set the set's name in the files
   */
  String difference(String set, Evaluation measured, Detail detail) throws IOException {
    Map<String, Count> recorded = recorded(set);
    Map<String, Count> found = new TreeMap<>();
    measured.byExhibit().forEach((exhibit, tally) -> found.put(exhibit, Count.of(tally)));
    Set<String> before = new TreeSet<>(ofSet(facts, set));
    Map<String, Judgement> now = notRight(set, measured);
    List<String> lost = new ArrayList<>();
    List<String> gained = new ArrayList<>();
    TreeSet<String> exhibits = new TreeSet<>(recorded.keySet());
    exhibits.addAll(found.keySet());
    for (String exhibit : exhibits) {
      String begin = set + "\t" + exhibit + "\t";
      List<String> newly = new ArrayList<>();
      now.forEach(
          (line, judgement) -> {
            boolean isNew = detail == Detail.FIGURES || !before.contains(line);
            if (line.startsWith(begin) && isNew) {
              newly.add("    " + described(judgement));
            }
          });
      List<String> gone =
          before.stream()
              .filter(line -> line.startsWith(begin) && !now.containsKey(line))
              .map(line -> "    no longer " + line.substring(begin.length()).replace('\t', ' '))
              .toList();
      Count was = recorded.get(exhibit);
      Count is = found.get(exhibit);
      String head = "  " + exhibit + ": " + (is == null ? "is gone" : is.words());
      head += "; recorded " + (was == null ? "nothing yet" : was.words());
      if (was == null || is == null) {
        (was == null ? gained : lost).add(head);
      } else if (is.isWorseThan(was) || (detail == Detail.FACTS && !newly.isEmpty())) {
        lost.add(head);
        lost.addAll(newly);
        lost.addAll(gone);
      } else if (!is.equals(was) || !gone.isEmpty()) {
        gained.add(head);
        gained.addAll(gone);
      }
    }
    return lost.isEmpty() && gained.isEmpty() ? "" : message(set, lost, gained);
  }

  private String message(String set, List<String> lost, List<String> gained) {
    StringBuilder message = new StringBuilder();
    message.append(set).append(" is not read as ").append(figures).append(" records it.\n");
    if (!lost.isEmpty()) {
      message.append("Lost:\n").append(String.join("\n", lost)).append('\n');
    }
    if (!gained.isEmpty()) {
      message.append("Gained:\n").append(String.join("\n", gained)).append('\n');
    }
    return message
        .append(lost.isEmpty() ? "A gain is to be recorded" : "Mend what was lost; what is left")
        .append(lost.isEmpty() ? "" : " is to be recorded")
        .append(", so that the change shows in the diff:\n  ")
        .append(UPDATE)
        .toString();
  }

  private static String described(Judgement each) {
    return (each.verdict() == Verdict.WRONG ? "wrong   " : "missed  ")
        + each.subject()
        + " = "
        + each.values()
        + (each.note().isEmpty() ? "" : ", " + each.note())
        + (each.words().isEmpty() ? "" : " (" + each.words() + ")");
  }

  /** Each wrong and each missed fact by its line in the file. */
  private static Map<String, Judgement> notRight(String set, Evaluation measured) {
    Map<String, Judgement> lines = new TreeMap<>();
    for (Judgement each : measured.judgements()) {
      if (each.verdict() != Verdict.RIGHT) {
        lines.put(
            String.join(
                "\t",
                set,
                each.exhibit(),
                each.verdict() == Verdict.WRONG ? "wrong" : "missed",
                each.key().metric(),
                each.key().periodEnd(),
                String.valueOf(each.key().months())),
            each);
      }
    }
    return lines;
  }

  private Map<String, Count> recorded(String set) throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    for (String line : ofSet(figures, set)) {
      String[] cells = line.split("\t", -1);
      counts.put(
          cells[1],
          new Count(
              Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), Integer.parseInt(cells[4])));
    }
    return counts;
  }

  private static List<String> ofSet(Path file, String set) throws IOException {
    return lines(file).stream().filter(line -> line.startsWith(set + "\t")).toList();
  }

  private static List<String> lines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<String> all = Files.readAllLines(file);
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  private static void replace(Path file, String head, String set, List<String> lines)
      throws IOException {
    List<String> all = new ArrayList<>(lines);
    lines(file).stream().filter(line -> !line.startsWith(set + "\t")).forEach(all::add);
    Collections.sort(all);
    all.add(0, head);
    Files.writeString(file, String.join("\n", all) + "\n");
  }
}
