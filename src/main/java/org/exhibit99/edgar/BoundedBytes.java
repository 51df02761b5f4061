package org.exhibit99.edgar;

import java.util.Arrays;

/** Collects bytes up to a bound, and then only remembers that there were more. */
final class BoundedBytes implements ByteSink {
  private static final byte[] NONE = {};

  private final int bound;
  private byte[] bytes = NONE;
  private int size;
  private boolean exceeded;

  BoundedBytes(int bound) {
    this.bound = bound;
  }

  @Override
  public void accept(byte[] source, int from, int to) {
    int length = to - from;
    if (exceeded || length > bound - size) {
      exceeded = true;
      bytes = NONE;
      size = 0;
      return;
    }
    if (length > bytes.length - size) {
      int twice = (int) Math.min(bound, 2L * bytes.length);
      bytes = Arrays.copyOf(bytes, Math.max(size + length, twice));
    }
    System.arraycopy(source, from, bytes, size, length);
    size += length;
  }

  /** Whether there were more bytes than the bound, and none are kept. */
  boolean exceeded() {
    return exceeded;
  }

  /** The bytes so far; the array is handed over. */
  byte[] take() {
    byte[] taken = size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    bytes = NONE;
    size = 0;
    return taken;
  }
}
