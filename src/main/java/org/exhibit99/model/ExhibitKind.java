package org.exhibit99.model;

/** What kind of release an exhibit is. */
public enum ExhibitKind {
  /** Results of a quarter or a year. */
  EARNINGS,
  /** The declaration of a dividend, without results. */
  DIVIDEND,
  /** An outlook, without results. */
  GUIDANCE,
  /** Anything else: an acquisition, an appointment, slides without text. */
  OTHER
}
