package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
  private static final Path SHARED = Path.of("..", "shared");

  private static final String RELEASE =
      """
      Larch Mortgage Trust, Inc. announces results for the first quarter of 2005

      For the three months ended March 31, 2005, net income was $12.5 million, as compared to net
      income of $10.1 million for the three months ended March 31, 2004.
      """;

  private final RecordedConsole recorded = new RecordedConsole();

  private String evaluated(Path folder, String gold) throws IOException {
    return evaluated(folder, gold, RELEASE);
  }

  private String evaluated(Path folder, String gold, String release) throws IOException {
    Files.writeString(folder.resolve("larch.txt"), release);
    Files.writeString(
        folder.resolve("larch.txt.tsv"), "metric\tperiod_end\tmonths\tvalue\tquote\n" + gold);
    assertThat(Main.run(recorded.console(), "evaluate", "--misses", folder.toString()))
        .isEqualTo(0);
    return recorded.out();
  }

  @Test
  void countsRightWrongAndMissed(@TempDir Path folder) throws IOException {
    assertThat(
            evaluated(
                folder,
                """
                net_income\t2005-03-31\t3\t12500000\tnet income was $12.5 million
                net_income\t2004-03-31\t3\t10200000\tnet income of $10.1 million
                total_assets\t2005-03-31\t0\t1\tnowhere
                """))
        .containsPattern("all +1 +1 +2 +0\\.5000 +0\\.3333")
        .contains("wrong\tlarch.txt\tnet_income\t2004-03-31\t3\t10100000\tgold has [10200000]")
        .contains("missed\tlarch.txt\ttotal_assets\t2005-03-31\t0\t[1]")
        .containsPattern("2005-2009 +1 +1 +2");
  }

  @Test
  void anOptionalFactCountsNeitherWay(@TempDir Path folder) throws IOException {
    assertThat(
            evaluated(
                folder,
                """
                net_income\t2005-03-31\t3\t12400000|12500000\teither
                net_income\t2004-03-31\t3\t10100000\toptional: net income of $10.1 million
                total_assets\t2005-03-31\t0\t1\toptional: nowhere
                """))
        .containsPattern("all +1 +0 +0 +1\\.0000 +1\\.0000");
  }

  @Test
  void tellsAbstentionFromOversight(@TempDir Path folder) throws IOException {
    String release =
        """
        Larch Mortgage Trust, Inc.
        (in thousands)
        <TABLE>
        <CAPTION>
                                    Here      There
        <S>                         <C>       <C>
        Total assets                900,000   800,000
        Total liabilities           700,000   650,000
        </TABLE>
        """;
    String out =
        evaluated(
            folder,
            """
            total_assets\t2005-03-31\t0\t900000000\tTotal assets
            total_deposits\t2005-03-31\t0\t1\tnowhere
            """,
            release);
    assertThat(out)
        .contains(
            "missed\tlarch.txt\ttotal_assets\t2005-03-31\t0\t[900000000]\tabstained: ",
            "missed\tlarch.txt\ttotal_deposits\t2005-03-31\t0\t[1]\t\tnowhere")
        .containsPattern("silent +abstained")
        .containsPattern("total_assets +0 +0 +1 +none +0\\.0000 +1 +1\n")
        .containsPattern("total_deposits +0 +0 +1 +none +0\\.0000 +1 +0\n");
  }

  @Test
  void saysHowManyFactsOfEachConfidenceAreRight(@TempDir Path folder) throws IOException {
    assertThat(
            evaluated(
                folder,
                """
                net_income\t2005-03-31\t3\t12500000\tnet income was $12.5 million
                net_income\t2004-03-31\t3\t10200000\tnet income of $10.1 million
                """))
        .containsPattern("by confidence\n  0\\.9 or more +1 +1 +0\\.5000\n")
        .containsPattern("  0\\.7 to 0\\.9 +0 +0 +none\n  below 0\\.7 +0 +0 +none\n");
  }

  @Test
  void saysWhichExhibitsWereNotFound(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("birch.txt.tsv"),
        "metric\tperiod_end\tmonths\tvalue\tquote\nnet_income\t2005-03-31\t3\t1\t-\n");
    evaluated(folder, "net_income\t2005-03-31\t3\t12500000\tnet income was $12.5 million\n");
    assertThat(recorded.err())
        .contains("1 exhibit read; not found, and counted as missed: birch.txt");
  }

  @Test
  void refusesAFolderWithoutFacts(@TempDir Path folder) {
    assertThat(Main.run(recorded.console(), "evaluate", folder.toString())).isEqualTo(2);
    assertThat(recorded.err())
        .isEqualTo("No .tsv file in " + folder + ": GOLD must hold one for each exhibit\n");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThat(Main.run(recorded.console(), "evaluate", "no-such-folder")).isEqualTo(2);
    assertThat(recorded.err())
        .isEqualTo("No folder no-such-folder: GOLD must be a folder of .tsv files\n");
  }

  @Test
  void refusesGoldWhoseExhibitsAreElsewhere(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("birch.txt.tsv"),
        "metric\tperiod_end\tmonths\tvalue\tquote\nnet_income\t2005-03-31\t3\t1\t-\n");
    assertThat(Main.run(recorded.console(), "evaluate", folder.toString())).isEqualTo(2);
    assertThat(recorded.err())
        .startsWith("None of the 1 exhibits of " + folder)
        .contains("name the folders that hold them after GOLD");
  }

  @Test
  void agreesWithTheScorerOfTheGoldSet(@TempDir Path folder) throws Exception {
    Path scorer = SHARED.resolve("gold/score.py");
    Assumptions.assumeTrue(Files.exists(scorer), "no ../shared/gold to compare with");
    Assumptions.assumeTrue(hasPython(), "no python3 to run the scorer");
    List<Path> exhibits =
        List.of(SHARED.resolve("corpus/seeds"), SHARED.resolve("corpus/facsimiles"));
    Path gold = SHARED.resolve("gold/facsimile");

    assertThat(
            Main.run(
                recorded.console(),
                "inspect",
                "--json",
                exhibits.get(0).toString(),
                exhibits.get(1).toString()))
        .isEqualTo(0);
    Path facts = Files.writeString(folder.resolve("facts.jsonl"), recorded.out());
    Process python =
        new ProcessBuilder("python3", scorer.toString(), gold.toString(), facts.toString())
            .redirectError(folder.resolve("python.err").toFile())
            .start();
    String scored =
        new String(python.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(python.waitFor(1, TimeUnit.MINUTES)).isTrue();

    RecordedConsole own = new RecordedConsole();
    assertThat(
            Main.run(
                own.console(),
                "evaluate",
                gold.toString(),
                exhibits.get(0).toString(),
                exhibits.get(1).toString()))
        .isEqualTo(0);
    assertThat(Arrays.copyOf(last(own.out(), "all").substring(3).strip().split(" +"), 5))
        .as("right, wrong, missed, precision, recall")
        .containsExactly(last(scored, "ALL").substring(3).strip().split(" +"));
  }

  private static String last(String text, String begin) {
    return text.lines().filter(line -> line.startsWith(begin)).reduce((a, b) -> b).orElse(begin);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
