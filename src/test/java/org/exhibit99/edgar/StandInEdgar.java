package org.exhibit99.edgar;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.exhibit99.model.Content;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine that answers as EDGAR does, with the faults that a test asks for, and
 * remembers what it was asked and when.
 */
public final class StandInEdgar implements AutoCloseable {
  /** Says what goes wrong. */
  @FunctionalInterface
  public interface Faults {
    /**
     * What goes wrong.
     *
     * @param path what is asked for
     * @param time how often it was asked for before
     */
    Fault of(String path, int time);
  }

  /** A request as it came in. */
  public record Request(
      long nanos, String path, String userAgent, boolean conditional, boolean range) {}

  private static final String ROOT = "/Archives/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();
  private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
  private final Collection<Request> requests = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  private volatile Faults faults = (path, time) -> Fault.NONE;
  private volatile IntConsumer witness = number -> {};

  /** Starts a server without files. */
  public StandInEdgar() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(threads);
    server.createContext(ROOT, this::answer);
    server.start();
  }

  /** What the configuration's {@code edgar.base_url} is to be. */
  public URI base() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + ROOT);
  }

  /** Puts a file at a path below the archives; folders list what is in them. */
  public StandInEdgar put(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  /** From now on, this goes wrong. */
  public void setFaults(Faults next) {
    faults = next;
  }

  /** Is told the number of each request before it is answered. */
  public void setWitness(IntConsumer next) {
    witness = next;
  }

  /** Forgets what was asked. */
  public void forget() {
    requests.clear();
    times.clear();
    count.set(0);
  }

  /** What was asked, in the order in which it came. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** The most requests that came within any one second. */
  public int mostInASecond() {
    long[] at = requests.stream().mapToLong(Request::nanos).sorted().toArray();
    int most = 0;
    int first = 0;
    for (int last = 0; last < at.length; last++) {
      while (at[last] - at[first] >= TimeUnit.SECONDS.toNanos(1)) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }

  private void answer(HttpExchange exchange) throws IOException {
    long now = System.nanoTime();
    String path = exchange.getRequestURI().getPath().substring(ROOT.length());
    String agent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
    String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
    String range = exchange.getRequestHeaders().getFirst("Range");
    requests.add(new Request(now, path, agent, etag != null, range != null));
    witness.accept(count.incrementAndGet());
    int time = times.computeIfAbsent(path, key -> new AtomicInteger()).getAndIncrement();
    try (exchange) {
      answer(exchange, path, etag, range, faults.of(path, time));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(
      HttpExchange exchange,
      String path,
      @Nullable String etag,
      @Nullable String range,
      Fault fault)
      throws IOException, InterruptedException {
    switch (fault) {
      case SLOW -> TimeUnit.MILLISECONDS.sleep(700);
      case FORBIDDEN -> {
        send(exchange, 403, "Undeclared automated tool".getBytes(StandardCharsets.UTF_8));
        return;
      }
      case TOO_MANY -> {
        exchange.getResponseHeaders().add("Retry-After", "1");
        send(exchange, 429, new byte[0]);
        return;
      }
      case UNAVAILABLE -> {
        send(exchange, 503, new byte[0]);
        return;
      }
      case DROPPED -> {
        return;
      }
      case NONE, CUT, SHORT_LENGTH, LONG_LENGTH -> {}
    }
    byte[] file = path.endsWith("/index.json") ? listing(path) : files.get(path);
    if (file == null) {
      send(exchange, 404, "NoSuchKey".getBytes(StandardCharsets.UTF_8));
      return;
    }
    String tag = "\"" + Content.of(file).sha256().substring(0, 16) + "\"";
    exchange.getResponseHeaders().add("ETag", tag);
    if (tag.equals(etag)) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    int from = range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=([0-9]+)-", "$1"));
    if (from >= file.length && from > 0) {
      exchange.getResponseHeaders().add("Content-Range", "bytes */" + file.length);
      send(exchange, 416, new byte[0]);
      return;
    }
    if (from > 0) {
      exchange
          .getResponseHeaders()
          .add("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
    }
    byte[] rest = Arrays.copyOfRange(file, from, file.length);
    int half = rest.length / 2;
    try (OutputStream out = exchange.getResponseBody()) {
      switch (fault) {
        case SHORT_LENGTH -> {
          exchange.sendResponseHeaders(200, half);
          out.write(rest, 0, half);
        }
        case LONG_LENGTH -> {
          exchange.sendResponseHeaders(200, rest.length + 1000L);
          out.write(rest);
        }
        case CUT -> {
          exchange.sendResponseHeaders(200, rest.length);
          out.write(rest, 0, half);
        }
        default -> {
          exchange.sendResponseHeaders(from > 0 ? 206 : 200, rest.length);
          out.write(rest);
        }
      }
    } catch (IOException e) {
      // The server notices that it did not send what it promised, and breaks the connection.
    }
  }

  private static void send(HttpExchange exchange, int code, byte[] body) throws IOException {
    exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  /** What a folder holds, or null where there is no such folder. */
  private byte @Nullable [] listing(String path) {
    String folder = path.substring(0, path.length() - "index.json".length());
    List<String> names =
        files.keySet().stream()
            .filter(file -> file.startsWith(folder))
            .map(file -> file.substring(folder.length()))
            .filter(name -> name.indexOf('/') < 0)
            .toList();
    if (names.isEmpty()) {
      return null;
    }
    String items =
        String.join(
            ",",
            names.stream()
                .map(
                    name ->
                        "{\"last-modified\":\"01/02/2008 10:04:58 PM\",\"name\":\"%s\",\"type\":\"file\",\"href\":\"%s\",\"size\":\"1 KB\"}"
                            .formatted(name, name))
                .toList());
    return ("{\"directory\":{\"item\":["
            + items
            + "],\"name\":\""
            + folder
            + "\",\"parent-dir\":\"../\"}}")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
