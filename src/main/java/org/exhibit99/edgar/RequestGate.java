package org.exhibit99.edgar;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a number of requests out in any second, as the server counts them and not only as they are
 * sent: a place is free again one second after its request was <em>answered</em>. The server saw
 * that request before it answered, and sees the next one of the same place after it is sent, so the
 * two lie a second apart on the server's clock, however long either was on its way and whatever
 * held this process up in between. Pacing by the moment of sending cannot promise that.
 */
final class RequestGate implements AutoCloseable {
  /** A second, and what two clocks may differ by in one. */
  private static final long HELD_MILLIS = 1_010;

  private final Semaphore places;
  private final ScheduledExecutorService release =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "edgar-gate");
            thread.setDaemon(true);
            return thread;
          });
  private long closedUntil = System.nanoTime();

  RequestGate(int requestsPerSecond) {
    places = new Semaphore(requestsPerSecond, true);
  }

  /** The permission to send one request. */
  interface Place {
    /** Says that the request is answered or lost; to be called once. */
    void answered();
  }

  /** Waits until a request may go out. */
  Place enter() throws InterruptedException {
    places.acquire();
    try {
      for (long wait = remaining(); wait > 0; wait = remaining()) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
    } catch (InterruptedException e) {
      places.release();
      throw e;
    }
    return this::answered;
  }

  private void answered() {
    try {
      ScheduledFuture<?> unused =
          release.schedule(() -> places.release(), HELD_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // The gate is closed for good, and nobody waits for the place.
    }
  }

  /** Lets nothing out for a while, because the server asked for it. */
  synchronized void closeFor(Duration pause) {
    long until = System.nanoTime() + pause.toNanos();
    if (until - closedUntil > 0) {
      closedUntil = until;
    }
  }

  private synchronized long remaining() {
    return closedUntil - System.nanoTime();
  }

  @Override
  public void close() {
    release.shutdownNow();
  }
}
