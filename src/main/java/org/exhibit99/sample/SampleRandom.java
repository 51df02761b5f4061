package org.exhibit99.sample;

/**
 * A small generator of whole numbers (SplitMix64) whose sequence is written down here, so that no
 * JDK can change it.
 */
final class SampleRandom {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private long state;

  SampleRandom(long seed) {
    this.state = seed;
  }

  /** A generator for one purpose, apart from all others of the same seed. */
  static SampleRandom of(long seed, long purpose, long number) {
    return new SampleRandom(mixed(mixed(mixed(seed) + purpose) + number));
  }

  private long next() {
    state += STEP;
    return mixed(state);
  }

  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number between two, both included. */
  long between(long least, long most) {
    return least + Math.floorMod(next(), most - least + 1);
  }

  /** A number between 0 and the bound, the bound left out. */
  int below(int bound) {
    return Math.floorMod(next(), bound);
  }

  /** Whether something with that many chances in a thousand happens. */
  boolean chance(int perMille) {
    return below(1000) < perMille;
  }

  /** The amount, moved up or down by at most that many thousandths. */
  long around(long amount, int perMille) {
    return amount + amount * between(-perMille, perMille) / 1000;
  }
}
