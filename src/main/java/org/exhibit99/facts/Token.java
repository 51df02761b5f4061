package org.exhibit99.facts;

/**
 * A word of a text with its place.
 *
 * @param word in its normal form
 * @param start its first character in the text
 * @param end the character behind its last one
 */
record Token(Word word, int start, int end) {}
