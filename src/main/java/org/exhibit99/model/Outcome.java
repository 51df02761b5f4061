package org.exhibit99.model;

/**
 * What became of the readings of a fact when they were held against each other and against the
 * checks.
 */
public enum Outcome {
  /** Read once, and no check applied. */
  UNCHECKED,
  /** Several readings or at least one check agree. */
  AGREED,
  /** Readings or checks disagree, and a rule decided; the confidence is lower. */
  CONFLICTING
}
