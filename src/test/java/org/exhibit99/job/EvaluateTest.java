package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Files.writeString(folder.resolve("larch.txt"), RELEASE);
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
    assertThat(last(own.out(), "all").substring(3).strip().split(" +"))
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
