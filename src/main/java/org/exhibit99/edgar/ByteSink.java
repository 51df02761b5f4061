package org.exhibit99.edgar;

/** Where bytes go that a {@link ByteScanner} has passed over. */
@FunctionalInterface
interface ByteSink {
  /** Forgets what it is given. */
  ByteSink NOWHERE = (bytes, from, to) -> {};

  /** Takes the bytes from {@code from} until before {@code to}; the array is only lent. */
  void accept(byte[] bytes, int from, int to);
}
