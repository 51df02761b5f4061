package org.exhibit99.sample;

/**
 * The weather that all invented companies share: short rates and the losses on loans, calm to 2006,
 * a wave in 2007 and 2008. Outside 2001-2008 the same eight years come round again.
 */
final class Climate {
  private static final int FIRST = new SampleQuarter(2001, 1).index();
  private static final int[] SHORT_RATE = {
    400,
    300,
    250,
    190, // 2001
    175,
    175,
    175,
    140,
    125,
    115,
    100,
    100, // 2002, 2003
    100,
    110,
    150,
    200,
    250,
    300,
    350,
    400, // 2004, 2005
    450,
    500,
    525,
    525,
    525,
    525,
    510,
    450, // 2006, 2007
    320,
    220,
    200,
    110 // 2008
  };
  private static final int[] LOSSES = {
    9,
    8,
    7,
    6, // 2001
    5,
    5,
    5,
    4,
    4,
    4,
    4,
    4, // 2002, 2003
    4,
    3,
    3,
    4,
    3,
    4,
    4,
    5, // 2004, 2005
    5,
    6,
    7,
    11,
    18,
    34,
    92,
    118, // 2006, 2007
    96,
    84,
    131,
    163 // 2008
  };
  private static final int[] PRICES = {
    860,
    870,
    860,
    880, // 2001
    900,
    920,
    930,
    940,
    960,
    980,
    1000,
    1020, // 2002, 2003
    1040,
    1000,
    1030,
    1060,
    1020,
    1040,
    1030,
    1010, // 2004, 2005
    1030,
    1010,
    1040,
    1050,
    960,
    840,
    560,
    430, // 2006, 2007
    390,
    340,
    290,
    180 // 2008
  };

  private Climate() {}

  /** The short rate in hundredths of a percent. */
  static int shortRate(SampleQuarter quarter) {
    return of(SHORT_RATE, quarter);
  }

  /** The provision of a middling lender in hundredths of a percent of its loans. */
  static int losses(SampleQuarter quarter) {
    return of(LOSSES, quarter);
  }

  /** Share prices in thousandths of what they were in 2003. */
  static int prices(SampleQuarter quarter) {
    return of(PRICES, quarter);
  }

  /** Whether loans are hard to finance and dividends in danger. */
  static boolean isStormy(SampleQuarter quarter) {
    return losses(quarter) > 30;
  }

  private static int of(int[] series, SampleQuarter quarter) {
    return series[Math.floorMod(quarter.index() - FIRST, series.length)];
  }
}
