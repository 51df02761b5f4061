package org.exhibit99.edgar;

/** What goes wrong with a response. */
public enum Fault {
  /** Nothing. */
  NONE,
  /** It comes late. */
  SLOW,
  /** 403, as to a program that is not known. */
  FORBIDDEN,
  /** 429, with a second to wait. */
  TOO_MANY,
  /** 503. */
  UNAVAILABLE,
  /** The connection breaks before the answer. */
  DROPPED,
  /** The connection breaks in the middle. */
  CUT,
  /** Its length is said to be half of what it is, and half comes. */
  SHORT_LENGTH,
  /** Its length is said to be more than what comes. */
  LONG_LENGTH
}
