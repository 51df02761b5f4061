package org.exhibit99.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.exhibit99.SharedSpark;
import org.exhibit99.lake.ReportTables;
import org.exhibit99.lake.TableDefinition;
import org.exhibit99.lake.TrendTables;
import org.exhibit99.lake.Warehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The report, from submissions to pages, in a real browser. */
@Tag("spark")
@Tag("browser")
class ReportTest {
  private static JobContext context;
  private static Path report;
  private static ChromeDriver browser;

  @BeforeAll
  static void takeInAndOpen(@TempDir Path folder) throws IOException {
    browser = InstalledBrowser.start(Files.createDirectory(folder.resolve("profile")));
    Path input = Files.createDirectory(folder.resolve("input"));
    ReportedTrusts.write(input);
    Path file =
        Files.writeString(
            folder.resolve("conf.yaml"), "warehouse: lake\ninput: ['" + input + "']\n");
    Configuration configuration = ConfigurationReader.read(file);
    context =
        new JobContext(
            SharedSpark.session(),
            new Warehouse(SharedSpark.session(), "report_test", configuration.warehouse(), "1"),
            configuration,
            Work.NEW,
            Clock.systemUTC(),
            new RecordedConsole().console());
    for (Stage stage :
        List.of(new IngestStage(), new ExtractStage(), new QuartersStage(), new TrendsStage())) {
      stage.run(context);
    }
    assertThat(new ReportStage().run(context).written()).isPositive();
    report = Path.of(configuration.warehouse(), "report");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void chartsBothTrends() {
    open("index.html");
    assertThat(browser.getTitle()).contains("Loan-loss provisions and dividends");
    List<WebElement> charts = browser.findElements(By.cssSelector(".chart"));
    assertThat(charts).hasSize(8);
    for (WebElement chart : charts) {
      assertThat(chart.findElements(By.cssSelector("svg path")))
          .as(chart.getDomAttribute("data-chart"))
          .isNotEmpty();
      assertThat(chart.getDomAttribute("aria-label")).contains("table below");
    }
  }

  @Test
  void showsForEveryGroupAndPanelTheFiguresOfTheTables() {
    Map<String, TableDefinition> tables =
        Map.of("provisions", TrendTables.PROVISION_TREND, "dividends", TrendTables.DIVIDEND_TREND);
    int compared = 0;
    for (Map.Entry<String, TableDefinition> table : tables.entrySet()) {
      Map<String, List<Row>> rows = new TreeMap<>();
      for (Row row :
          context.warehouse().read(table.getValue()).orderBy("calendar_quarter").collectAsList()) {
        String choice = row.getAs("peer_group") + "/" + row.getAs("panel");
        rows.computeIfAbsent(choice, c -> new ArrayList<>()).add(0, row);
      }
      assertThat(rows).containsKeys("all/all", "mortgage/matched");
      for (Map.Entry<String, List<Row>> expected : rows.entrySet()) {
        String[] choice = expected.getKey().split("/", -1);
        open("index.html");
        choose(choice[0], choice[1]);
        List<List<String>> shown = shown(table.getKey());
        assertThat(shown).as(expected.getKey()).hasSameSizeAs(expected.getValue());
        for (int i = 0; i < shown.size(); i++) {
          assertThat(shown.get(i))
              .containsExactlyElementsOf(values(table.getValue(), expected.getValue().get(i)));
          compared += shown.get(i).size();
        }
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  @Test
  void saysWhyAChoiceIsEmpty() {
    open("index.html");
    choose("equity", "all");
    WebElement empty = browser.findElement(By.id("provisions-empty"));
    assertThat(empty.isDisplayed()).isTrue();
    assertThat(empty.getText()).startsWith("No quarter has a company of this group in this panel.");
    assertThat(browser.findElement(By.cssSelector("#provisions .charts")).isDisplayed()).isFalse();
  }

  @Test
  void leadsFromATotalToTheCellItStandsOn() {
    open("index.html");
    browser
        .findElement(By.cssSelector("#provisions table"))
        .findElement(By.linkText("2008Q3"))
        .click();
    assertThat(browser.getTitle()).contains("2008Q3");
    Map<String, String> why = new TreeMap<>();
    for (WebElement row : browser.findElements(By.cssSelector("tbody tr"))) {
      why.put(
          row.findElement(By.cssSelector("th")).getText(),
          row.findElement(By.cssSelector("td")).getText());
    }
    assertThat(why)
        .containsEntry("ROWAN MORTGAGE TRUST INC", "yes: SIC code 6798")
        .containsEntry("BIRCH BANK CORP", "no: SIC code 6021, not 6798");
    browser.findElement(By.linkText("ROWAN MORTGAGE TRUST INC")).click();
    WebElement value =
        browser.findElement(
            By.cssSelector("td[data-metric=provision_for_loan_losses][data-quarter='2008Q3']"));
    assertThat(value.getDomAttribute("data-value")).isEqualTo("3000000");
    assertThat(value.getText()).isEqualTo("3.000");
    value.findElement(By.tagName("a")).click();
    WebElement target = browser.findElement(By.cssSelector(":target"));
    assertThat(target.getText()).isEqualTo("3,000");
    assertThat(target.findElement(By.xpath("..")).getText())
        .startsWith("Provision for loan losses");
    assertThat(
            (Boolean)
                browser.executeScript(
                    "const r = document.querySelector(':target').getBoundingClientRect();"
                        + "return r.top >= 0 && r.bottom <= window.innerHeight;"))
        .as("the cell is in sight")
        .isTrue();
  }

  @Test
  void everyNumberOfACompanyLeadsToAPlaceThatIsThere() throws IOException {
    int followed = 0;
    for (Path page : pages("companies")) {
      open("companies/" + page.getFileName());
      List<String> links =
          browser.findElements(By.cssSelector("td[data-value]:not([data-value='']) a")).stream()
              .map(link -> link.getDomProperty("href"))
              .toList();
      assertThat(links).isNotEmpty();
      for (String link : links) {
        String[] parts = link.split("#", -1);
        String release = parts[0].substring(parts[0].lastIndexOf('/') + 1);
        assertThat(Files.readString(report.resolve("releases").resolve(release)))
            .contains("id=\"" + parts[1] + "\"");
        followed++;
      }
    }
    assertThat(followed).isGreaterThan(100);
  }

  @Test
  void leadsFromADividendToTheSentenceThatDeclaresIt() {
    open("companies/cik-9999990002.html");
    WebElement cut = browser.findElement(By.cssSelector("tr[data-event=cut]"));
    assertThat(cut.getText()).startsWith("2008Q4 cut 0.10 0.20 – – – sentence");
    cut.findElement(By.cssSelector("td a")).click();
    assertThat(browser.findElement(By.cssSelector("mark:target")).getText())
        .startsWith("The board declared a dividend of $0.10 per common share")
        .endsWith("2008.");
  }

  @Test
  void removesAPageThatIsNoMoreWithItsTables() throws IOException {
    Path page = Files.writeString(report.resolve("companies/gone.html"), "");
    Path table = Files.writeString(report.resolve("data/companies/gone.csv"), "");
    Path dividends = Files.writeString(report.resolve("data/companies/gone-dividends.csv"), "");
    context
        .warehouse()
        .merge(
            ReportTables.PAGES,
            SharedSpark.session()
                .sql("SELECT 'companies/gone.html' page, 'company' kind, 'gone' key, 'old' state"));
    new ReportStage().run(context);
    assertThat(List.of(page, table, dividends)).noneMatch(Files::exists);
    assertThat(report.resolve("data/companies/cik-9999990002-dividends.csv")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"releases", "companies", "quarters", ""})
  void nothingOfAnExhibitRuns(String folder) throws IOException {
    for (Path page : pages(folder)) {
      open((folder.isEmpty() ? "" : folder + "/") + page.getFileName());
      assertThat(browser.executeScript("return typeof window.ran;"))
          .as(page.toString())
          .isEqualTo("undefined");
      assertThat(
              browser.findElements(
                  By.cssSelector(
                      "main script, main img, main svg[onload], main [onclick], main [onerror], a[href^='javascript']")))
          .as(page.toString())
          .isEmpty();
      for (WebElement element : browser.findElements(By.cssSelector(".exhibit p"))) {
        element.click();
      }
      assertThat(browser.executeScript("return typeof window.ran;")).isEqualTo("undefined");
    }
  }

  @Test
  void showsTheWordsOfAScriptAsWords() {
    open("releases/9999990003-08-000001-1.html");
    assertThat(browser.findElement(By.tagName("h1")).getText()).contains(ReportedTrusts.SCRIPT);
    assertThat(browser.findElement(By.cssSelector(".exhibit")).getText())
        .contains(ReportedTrusts.SCRIPT);
  }

  @Test
  void isWalkedByKeyboard() {
    open("index.html");
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
      WebElement now = browser.switchTo().activeElement();
      reached.add(now.getTagName() + " " + now.getAccessibleName());
      assertThat(now.getCssValue("outline-style")).as(reached.toString()).isEqualTo("solid");
    }
    assertThat(reached)
        .startsWith("a Skip to the content", "a Exhibit 99")
        .contains("select Group", "select Panel", "div Loan-loss provisions by calendar quarter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "companies.html",
        "quarters.html",
        "quarters/2008Q4.html",
        "companies/cik-9999990001.html",
        "releases/9999990001-08-000001-1.html"
      })
  void fitsAPhone(String page) {
    browser.manage().window().setSize(new Dimension(500, 900));
    try {
      open(page);
      assertThat(
              (Boolean)
                  browser.executeScript(
                      "return document.documentElement.scrollWidth <= window.innerWidth;"))
          .isTrue();
    } finally {
      browser.manage().window().setSize(new Dimension(1280, 1600));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "companies.html", "quarters.html"})
  void namesEveryTableAndRegionForAScreenReader(String page) {
    open(page);
    assertThat(browser.findElements(By.cssSelector("html[lang=en] main h1"))).hasSize(1);
    for (WebElement table : browser.findElements(By.tagName("table"))) {
      assertThat(table.findElements(By.tagName("caption"))).hasSize(1);
      assertThat(table.findElements(By.cssSelector("thead th:not([scope=col])"))).isEmpty();
      assertThat(table.findElements(By.cssSelector("tbody tr:not(:has(th[scope=row]))"))).isEmpty();
    }
    for (WebElement named :
        browser.findElements(By.cssSelector("[role=region], [role=img], select"))) {
      assertThat(named.getAccessibleName()).isNotBlank();
    }
  }

  private static String address(WebElement link) {
    return Objects.requireNonNull(link.getDomProperty("href"), "a link leads nowhere");
  }

  @Test
  void offersEachTableAsCsv() throws IOException {
    open("index.html");
    choose("mortgage", "matched");
    for (String trend : List.of("provision", "dividend")) {
      String link = address(browser.findElement(By.id(trend + "s-shown")));
      List<String> lines =
          Files.readAllLines(
              report.resolve("data").resolve(link.substring(link.lastIndexOf('/') + 1)));
      assertThat(lines.get(0))
          .startsWith("calendar_quarter,panel,peer_group,quarter_end,companies");
      assertThat(lines.subList(1, lines.size()))
          .hasSize(shown(trend + "s").size())
          .allMatch(line -> line.contains(",matched,mortgage,"));
    }
    for (Path page : pages("companies")) {
      open("companies/" + page.getFileName());
      for (WebElement link : browser.findElements(By.cssSelector(".downloads a"))) {
        String[] path = address(link).split("/data/", -1);
        assertThat(report.resolve("data").resolve(path[1])).isNotEmptyFile();
      }
    }
  }

  @Test
  void writesNothingAgainWhereNothingChanged() throws IOException {
    Map<Path, Object> before = times();
    new ReportStage().run(context);
    Map<Path, Object> after = times();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    for (String folder : List.of("releases", "companies", "quarters")) {
      for (Path page : pages(folder)) {
        assertThat(after.get(page)).as(page.toString()).isEqualTo(before.get(page));
      }
    }
  }

  private static Map<Path, Object> times() throws IOException {
    Map<Path, Object> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(report)) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        times.put(path, Files.getLastModifiedTime(path));
      }
    }
    return times;
  }

  private static List<Path> pages(String folder) throws IOException {
    try (Stream<Path> files = Files.list(report.resolve(folder))) {
      return files.filter(path -> path.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** Opens a page; nothing it loads may fail, and nothing be refused by its own rules. */
  private static void open(String page) {
    browser.get("about:blank");
    browser.manage().logs().get(LogType.BROWSER);
    String[] parts = page.split("#", -1);
    browser.get(report.resolve(parts[0]).toUri() + (parts.length > 1 ? "#" + parts[1] : ""));
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).as(page).isEmpty();
  }

  private static void choose(String group, String panel) {
    new Select(browser.findElement(By.id("group"))).selectByValue(group);
    new Select(browser.findElement(By.id("panel"))).selectByValue(panel);
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(b -> !browser.findElement(By.id("explained")).getText().isEmpty());
  }

  @SuppressWarnings("unchecked")
  private static List<List<String>> shown(String trend) {
    return (List<List<String>>)
        browser.executeScript(
            "return Array.from(document.querySelectorAll('#' + arguments[0] + ' tbody tr'))"
                + ".map(r => Array.from(r.querySelectorAll('td')).map(c => c.dataset.column + '=' + c.dataset.value));",
            trend);
  }

  private static List<String> values(TableDefinition table, Row row) {
    return table.columns().stream()
        .map(column -> column.name())
        .filter(
            name ->
                !List.of("calendar_quarter", "panel", "peer_group", "quarter_end").contains(name))
        .map(name -> name + "=" + plain(row.getAs(name)))
        .toList();
  }

  private static String plain(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal decimal ? Values.plain(decimal) : value.toString();
  }
}
