package org.exhibit99.sample;

/** What an invented trust owns. */
enum Sector {
  MORTGAGE,
  EQUITY
}
