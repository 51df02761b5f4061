package org.exhibit99.facts;

/**
 * A word of a text or of a pattern in its normal form. Two of the same letters are equal.
 *
 * <p>It carries what a {@link Phrase} asks of it at every place, so that a text's words are looked
 * up once.
 */
final class Word {
  private final String text;
  private final int hash;
  private final boolean reserved;
  private final long bit;

  /**
   * @param text lower case, without apostrophes
   * @param reserved whether it belongs to accounting rather than to a company's name
   */
  Word(String text, boolean reserved) {
    this.text = text;
    this.hash = text.hashCode();
    this.reserved = reserved;
    this.bit = 1L << ((hash * 0x9E3779B1) >>> 26);
  }

  /** Whether it belongs to accounting rather than to a company's name. */
  boolean isReserved() {
    return reserved;
  }

  /** The bit of the word in a {@link Phrase#mask}, maybe shared with others. */
  long bit() {
    return bit;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Word word && hash == word.hash && text.equals(word.text));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The letters. */
  @Override
  public String toString() {
    return text;
  }
}
