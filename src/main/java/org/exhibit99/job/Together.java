package org.exhibit99.job;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Work on several tables at once: while one is planned and committed by the driver, the executors
 * have another's rows to compute.
 */
final class Together {
  private Together() {}

  /**
   * What each gives, in their order. Waits for all, and then throws what the first of them threw
   * that failed.
   */
  static <T> List<T> all(List<Supplier<T>> works) {
    ExecutorService threads = Executors.newFixedThreadPool(works.size());
    try {
      List<CompletableFuture<T>> started =
          works.stream().map(work -> CompletableFuture.supplyAsync(work, threads)).toList();
      CompletableFuture.allOf(started.toArray(CompletableFuture[]::new))
          .exceptionally(failure -> null)
          .join();
      return started.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    } finally {
      threads.shutdownNow();
    }
  }
}
