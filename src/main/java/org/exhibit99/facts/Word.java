package org.exhibit99.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text or of a pattern in its normal form. Two of the same letters are equal.
 *
 * <p>It carries what a {@link Phrase} asks of it at every place, so that a text's words are looked
 * up once.
 */
final class Word {
  /** How many {@link #place}s there are. */
  static final int PLACES = 16;

  /** Where it stands, in large or small letters. */
  private final String source;

  private final int start;
  private final int end;

  /** Its letters, once somebody asked. */
  private @Nullable String text;

  private final int hash;
  private final boolean reserved;

  /**
   * @param text lower case, without apostrophes
   * @param reserved whether it belongs to accounting rather than to a company's name
   */
  Word(String text, boolean reserved) {
    this(text, 0, text.length(), text.hashCode(), reserved);
    this.text = text;
  }

  private Word(String source, int start, int end, int hash, boolean reserved) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.hash = hash;
    this.reserved = reserved;
  }

  /**
   * A word of ASCII letters and digits that stands in a text, and belongs to no accounting.
   *
   * @param hash the hash code of its letters in lower case
   */
  static Word in(String text, int start, int end, int hash) {
    return new Word(text, start, end, hash, false);
  }

  /** Whether it belongs to accounting rather than to a company's name. */
  boolean isReserved() {
    return reserved;
  }

  /** Whether it begins with a digit, as no word of a name in a sentence does. */
  boolean isNumber() {
    return start < end && source.charAt(start) >= '0' && source.charAt(start) <= '9';
  }

  /** With {@link #bit}, a number that few other words share. */
  int place() {
    return (hash * 0x85EBCA6B) >>> 28;
  }

  /** The bit of the word in a {@link Phrase#mask}, maybe shared with others. */
  long bit() {
    return 1L << ((hash * 0x9E3779B1) >>> 26);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Word word && hash == word.hash && toString().equals(word.toString()));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The letters. */
  @Override
  public String toString() {
    String letters = text;
    if (letters == null) {
      letters = source.substring(start, end).toLowerCase(Locale.ROOT);
      text = letters;
    }
    return letters;
  }
}
