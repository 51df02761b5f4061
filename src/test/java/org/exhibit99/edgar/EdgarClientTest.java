package org.exhibit99.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgarClientTest {
  private static final UserAgent AGENT = new UserAgent("Sample Trust data@example.com");
  private static final String PATH = "edgar/data/1/a.txt";

  private StandInEdgar edgar;
  private byte[] file;

  @BeforeEach
  void start() throws IOException {
    edgar = new StandInEdgar();
    file = new byte[300_000];
    new Random(5).nextBytes(file);
    edgar.put(PATH, file);
  }

  @AfterEach
  void stop() {
    edgar.close();
  }

  private EdgarAccess access(int requestsPerSecond, int tries) {
    return new EdgarAccess(
        edgar.base(),
        AGENT,
        requestsPerSecond,
        tries,
        Duration.ofMillis(20),
        Duration.ofSeconds(2),
        Duration.ofMillis(500));
  }

  private EdgarClient client(int requestsPerSecond, int tries) {
    return new EdgarClient(access(requestsPerSecond, tries), Clock.systemUTC());
  }

  private static byte[] bytes(Answer answer) throws IOException {
    assertThat(answer).isInstanceOf(Answer.Found.class);
    try (InputStream body = ((Answer.Found) answer).body()) {
      return body.readAllBytes();
    }
  }

  @Test
  void saysWhoAsks() throws IOException {
    try (EdgarClient client = client(1000, 3)) {
      assertThat(bytes(client.get(PATH, Validators.NONE))).isEqualTo(file);
    }
    assertThat(edgar.requests())
        .extracting(StandInEdgar.Request::userAgent)
        .containsExactly("Sample Trust data@example.com");
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"FORBIDDEN", "TOO_MANY", "UNAVAILABLE", "DROPPED", "CUT", "LONG_LENGTH", "SLOW"})
  void getsTheWholeFileThoughTheFirstAnswerIsAFault(Fault fault) throws IOException {
    edgar.setFaults((path, time) -> time == 0 ? fault : Fault.NONE);
    try (EdgarClient client = client(1000, 3)) {
      assertThat(bytes(client.get(PATH, Validators.NONE))).isEqualTo(file);
    }
    assertThat(edgar.requests()).hasSize(2);
  }

  @Test
  void goesOnWhereAnAnswerBrokeOff() throws IOException {
    edgar.setFaults((path, time) -> time < 2 ? Fault.CUT : Fault.NONE);
    try (EdgarClient client = client(1000, 3)) {
      assertThat(bytes(client.get(PATH, Validators.NONE))).isEqualTo(file);
    }
    assertThat(edgar.requests())
        .extracting(StandInEdgar.Request::range)
        .containsExactly(false, true, true);
  }

  @Test
  void waitsAsLongAsItIsAskedTo() throws IOException {
    edgar.setFaults((path, time) -> time == 0 ? Fault.TOO_MANY : Fault.NONE);
    try (EdgarClient client = client(1000, 3)) {
      bytes(client.get(PATH, Validators.NONE));
    }
    List<StandInEdgar.Request> requests = edgar.requests();
    assertThat(requests.get(1).nanos() - requests.get(0).nanos()).isGreaterThan(1_000_000_000);
  }

  @Test
  void stopsTheRunWhereItIsAskedToWaitTooLong() throws IOException {
    edgar.setFaults((path, time) -> Fault.TOO_MANY);
    EdgarAccess impatient =
        new EdgarAccess(
            edgar.base(),
            AGENT,
            10,
            5,
            Duration.ofMillis(20),
            Duration.ofMillis(900),
            Duration.ofSeconds(1));
    try (EdgarClient client = new EdgarClient(impatient, Clock.systemUTC())) {
      assertThatThrownBy(() -> client.get(PATH, Validators.NONE))
          .isInstanceOf(EdgarUnavailable.class)
          .hasMessageContaining("429")
          .hasMessageContaining("asks to wait 1 s");
    }
    assertThat(edgar.requests()).hasSize(1);
  }

  @Test
  void givesUpAFileAfterItsTries() throws IOException {
    edgar.setFaults((path, time) -> Fault.UNAVAILABLE);
    try (EdgarClient client = client(1000, 3)) {
      assertThatThrownBy(() -> client.get(PATH, Validators.NONE))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(EdgarUnavailable.class)
          .hasMessageContaining("EDGAR answered 503")
          .hasMessageContaining(edgar.base() + PATH);
    }
    assertThat(edgar.requests()).hasSize(3);
  }

  @Test
  void stopsAskingWhereMostRequestsAreRefused() throws IOException {
    edgar.setFaults((path, time) -> Fault.FORBIDDEN);
    try (EdgarClient client = client(1000, 1)) {
      List<Throwable> failures = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        try {
          client.get(PATH, Validators.NONE);
        } catch (IOException e) {
          failures.add(e);
        }
      }
      assertThat(failures).hasSize(40);
      assertThat(failures.get(39))
          .isInstanceOf(EdgarUnavailable.class)
          .hasMessageContaining("20 of the last 25 requests to localhost failed")
          .hasMessageContaining("EDGAR answered 403 Forbidden")
          .hasMessageContaining("edgar.user_agent");
    }
    assertThat(edgar.requests()).hasSizeBetween(20, 25);
  }

  @Test
  void saysThatThereIsNoSuchHost() throws IOException {
    EdgarAccess nowhere =
        new EdgarAccess(
            URI.create("https://edgar.invalid/Archives"),
            AGENT,
            10,
            5,
            Duration.ofMillis(20),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2));
    try (EdgarClient client = new EdgarClient(nowhere, Clock.systemUTC())) {
      assertThatThrownBy(() -> client.get(PATH, Validators.NONE))
          .isInstanceOf(EdgarUnavailable.class)
          .hasMessage(
              "No such host: edgar.invalid (of the address https://edgar.invalid/Archives/);"
                  + " check edgar.base_url, or the network");
    }
  }

  @Test
  void asksWhetherAFileHasChanged() throws IOException {
    try (EdgarClient client = client(1000, 3)) {
      Answer first = client.get(PATH, Validators.NONE);
      bytes(first);
      Validators known = ((Answer.Found) first).validators();
      assertThat(client.get(PATH, known)).isEqualTo(new Answer.Unchanged());
      edgar.put(PATH, "other".getBytes(StandardCharsets.UTF_8));
      assertThat(bytes(client.get(PATH, known))).asString().isEqualTo("other");
    }
  }

  @Test
  void tellsWhatIsNotThere() throws IOException {
    try (EdgarClient client = client(1000, 3)) {
      assertThat(client.get("edgar/none.txt", Validators.NONE))
          .isEqualTo(new Answer.Absent(edgar.base() + "edgar/none.txt"));
    }
    assertThat(edgar.requests()).hasSize(1);
  }

  @Test
  void sendsNoMoreInAnySecondThanAgreedWhateverTheThreadsAndTheFaults() throws Exception {
    Fault[] some = {Fault.NONE, Fault.NONE, Fault.UNAVAILABLE, Fault.DROPPED, Fault.CUT};
    edgar.setFaults((path, time) -> some[Math.floorMod(path.hashCode() + time, some.length)]);
    for (int i = 0; i < 30; i++) {
      edgar.put("edgar/data/2/" + i, new byte[] {1, 2, 3, 4});
    }
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try (EdgarClient client = client(10, 6)) {
      List<Future<byte[]>> all = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        String path = "edgar/data/2/" + i;
        all.add(threads.submit(() -> bytes(client.get(path, Validators.NONE))));
      }
      for (Future<byte[]> each : all) {
        assertThat(each.get()).hasSize(4);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(edgar.requests()).hasSizeGreaterThan(40);
    assertThat(edgar.mostInASecond()).isBetween(5, 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "curl/8.0", "Sample Trust", "someone@nowhere", "a@b.com\nX: y"})
  void refusesAUserAgentWithoutAContact(String value) {
    assertThatThrownBy(() -> new UserAgent(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Invalid User-Agent: '" + value.strip() + "'");
  }

  @ParameterizedTest
  @CsvSource({"https://www.sec.gov/Archives/,11", "https://data.sec.gov/,1000", "http://mirror/,0"})
  void refusesMoreRequestsThanTheSecAllows(String base, int requests) {
    assertThatThrownBy(
            () ->
                new EdgarAccess(
                    URI.create(base),
                    AGENT,
                    requests,
                    5,
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(10),
                    Duration.ofSeconds(30)))
        .hasMessageStartingWith("Invalid number of requests a second: " + requests);
  }
}
