package org.exhibit99.facts;

/**
 * A word of a text in its normal form.
 *
 * @param word lower case, without apostrophes
 * @param start its first character in the text
 * @param end the character behind its last one
 */
record Token(String word, int start, int end) {}
