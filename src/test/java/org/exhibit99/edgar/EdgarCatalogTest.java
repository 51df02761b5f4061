package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.exhibit99.model.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EdgarCatalogTest {
  private static final LocalDate TODAY = LocalDate.of(2008, 6, 1);

  private StandInEdgar edgar;
  private EdgarClient client;

  @BeforeEach
  void start() throws IOException {
    edgar = new StandInEdgar();
    client =
        new EdgarClient(
            new EdgarAccess(
                edgar.base(),
                new UserAgent("Sample Trust data@example.com"),
                500,
                2,
                Duration.ofMillis(5),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2)),
            Clock.systemUTC());
  }

  @AfterEach
  void stop() throws IOException {
    client.close();
    edgar.close();
  }

  private void serve(String folder, String... names) {
    for (String name : names) {
      edgar.put(folder + name, new byte[] {1});
    }
  }

  private EdgarCatalog.Files indexes(EdgarCatalog.Kind kind, String from, String to)
      throws IOException {
    return EdgarCatalog.indexes(client, kind, LocalDate.parse(from), LocalDate.parse(to), TODAY);
  }

  @Test
  void takesTheDaysThatThereAreAndTheCompressedOfTwo() throws IOException {
    serve(
        "edgar/daily-index/2008/QTR1/",
        "form.20080327.idx",
        "form.20080328.idx",
        "form.20080328.idx.gz",
        "form.20080331.idx.Z",
        "form.20080331.idx",
        "master.20080328.idx",
        "sitemap.20080328.xml",
        "form.20089999.idx");
    serve("edgar/daily-index/2008/QTR2/", "form.20080401.idx", "form.20080402.idx");

    assertThat(indexes(EdgarCatalog.Kind.FORM, "2008-03-28", "2008-04-01"))
        .isEqualTo(
            new EdgarCatalog.Files(
                List.of(
                    "edgar/daily-index/2008/QTR1/form.20080328.idx.gz",
                    "edgar/daily-index/2008/QTR1/form.20080331.idx",
                    "edgar/daily-index/2008/QTR2/form.20080401.idx"),
                List.of()));
  }

  @Test
  void takesTheFullIndexForMoreThanTenDaysOfAPastQuarterOnly() throws IOException {
    serve("edgar/daily-index/2008/QTR1/", "crawler.20080302.idx", "crawler.20080311.idx");
    serve("edgar/daily-index/2008/QTR2/", "crawler.20080401.idx", "crawler.20080530.idx");

    assertThat(indexes(EdgarCatalog.Kind.CRAWLER, "2008-03-02", "2008-03-11").paths()).hasSize(2);
    assertThat(indexes(EdgarCatalog.Kind.CRAWLER, "2008-01-05", "2008-05-30").paths())
        .containsExactly(
            "edgar/full-index/2008/QTR1/crawler.gz",
            "edgar/daily-index/2008/QTR2/crawler.20080401.idx",
            "edgar/daily-index/2008/QTR2/crawler.20080530.idx");
  }

  @Test
  void knowsTheDaysOfTheNineties() throws IOException {
    serve("edgar/daily-index/1994/QTR3/", "master.070594.idx", "master.070694.idx");
    serve("edgar/daily-index/1995/QTR1/", "master.950103.idx");

    assertThat(indexes(EdgarCatalog.Kind.MASTER, "1994-07-05", "1994-07-05").paths())
        .containsExactly("edgar/daily-index/1994/QTR3/master.070594.idx");
    assertThat(indexes(EdgarCatalog.Kind.MASTER, "1995-01-02", "1995-01-04").paths())
        .containsExactly("edgar/daily-index/1995/QTR1/master.950103.idx");
  }

  @Test
  void refusesWhatOnlyCompressPackedAndSaysWhatToTakeInstead() throws IOException {
    serve("edgar/daily-index/1995/QTR1/", "master.950103.idx.Z");

    EdgarCatalog.Files files = indexes(EdgarCatalog.Kind.MASTER, "1995-01-02", "1995-01-04");
    assertThat(files.paths()).isEmpty();
    assertThat(files.rejections())
        .extracting(Rejection::detail)
        .containsExactly(
            "edgar/daily-index/1995/QTR1/master.950103.idx.Z is compressed with compress (.Z), which"
                + " is not read; for 1995-01-03 ask for more than ten days of its quarter, which the"
                + " full index names");
  }

  @Test
  void findsTheArchivesOfTheFeed() throws IOException {
    serve("edgar/Feed/2008/QTR1/", "20080103.nc.tar.gz", "20080104.nc.tar.gz", "20080105.md5");

    assertThat(
            EdgarCatalog.feeds(client, LocalDate.of(2008, 1, 4), LocalDate.of(2008, 1, 9)).paths())
        .containsExactly("edgar/Feed/2008/QTR1/20080104.nc.tar.gz");
  }

  @Test
  void saysThatNothingWasFiledThenOrThatAListingIsNone() throws IOException {
    assertThat(indexes(EdgarCatalog.Kind.MASTER, "2008-05-01", "2008-05-02").rejections())
        .extracting(Rejection::detail)
        .containsExactly(
            "There is no folder "
                + edgar.base()
                + "edgar/daily-index/2008/QTR2/, so nothing was filed then");
    assertThatThrownBy(
            () -> FolderListing.names("a/", "<html>no".getBytes(StandardCharsets.US_ASCII)))
        .hasMessage("The listing of a/ has no directory.item: '<html>no'");
    assertThatThrownBy(
            () ->
                FolderListing.names("a/", "{\"directory\": [".getBytes(StandardCharsets.US_ASCII)))
        .hasMessage("The listing of a/ is no JSON: '{\"directory\": ['");
  }
}
