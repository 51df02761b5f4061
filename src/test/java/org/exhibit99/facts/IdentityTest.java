package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exhibit99.document.Document;
import org.exhibit99.document.DocumentReader;
import org.exhibit99.model.CompanyId;
import org.exhibit99.model.Content;
import org.exhibit99.model.Identity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whose the invented releases are, against {@code identity.tsv}, which somebody wrote by reading
 * their openings. Names are alike that give one {@link CompanyId}. What a release does not tell may
 * be missed, but nothing is told wrongly.
 */
class IdentityTest {
  private static final Path INVENTED = Path.of("src", "test", "resources", "invented");
  private static final int RIGHT_COMPANIES = 177;
  private static final int RIGHT_TICKERS = 175;

  private static final Measure COMPANIES = new Measure();
  private static final Measure TICKERS = new Measure();

  /** What was read of releases: how much is right, and what is not. */
  private static final class Measure {
    private int right;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    private void add(String file, @Nullable String read, String expected, boolean alike) {
      if (read == null) {
        if (!expected.isEmpty()) {
          missed.add(file + ": " + expected);
        }
      } else if (alike) {
        right++;
      } else {
        wrong.add(file + ": " + read + " for " + expected);
      }
    }

    @Override
    public String toString() {
      return right + " right, wrong " + wrong + ", missed " + missed;
    }
  }

  @BeforeAll
  static void readReleases() throws IOException {
    List<String> lines = Files.readAllLines(INVENTED.resolve("identity.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      Identity identity = identity(INVENTED.resolve("developed").resolve(fields[0]));
      COMPANIES.add(
          fields[0], identity.company(), fields[1], id(identity.company()).equals(id(fields[1])));
      TICKERS.add(fields[0], identity.ticker(), fields[2], fields[2].equals(identity.ticker()));
    }
  }

  private static Identity identity(Path file) throws IOException {
    Document document =
        new DocumentReader()
            .read(Content.of(Files.readAllBytes(file)), file.getFileName().toString());
    return IdentityReader.read(
        Releases.bare(), document, ContextReader.read(Releases.bare(), document));
  }

  private static Optional<CompanyId> id(@Nullable String company) {
    return CompanyId.of(null, company);
  }

  @Test
  void tellsCompaniesOfBareReleases() {
    assertThat(COMPANIES.wrong).isEmpty();
    assertThat(COMPANIES.right).as("%s", COMPANIES).isGreaterThanOrEqualTo(RIGHT_COMPANIES);
  }

  @Test
  void tellsTickersOfBareReleases() {
    assertThat(TICKERS.wrong).isEmpty();
    assertThat(TICKERS.right).as("%s", TICKERS).isGreaterThanOrEqualTo(RIGHT_TICKERS);
  }
}
