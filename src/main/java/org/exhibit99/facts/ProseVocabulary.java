package org.exhibit99.facts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The words that may stand around a metric, its amounts and its periods without changing them. */
final class ProseVocabulary {
  /** Words before a metric that leave it the whole company's own figure. */
  static final Set<String> BEFORE =
      words(
          "the its our their his a an this that these and or company company's corporation"
              + " corporation's trust trust's firm firm's bank's bancorp's partnership board directors of"
              + " for in with on to at by we it i which reported reports report reporting announced"
              + " announces announce today also posted posts recorded records generated achieved had"
              + " has have produced delivered earned realized total consolidated gaap estimated"
              + " actual unaudited quarterly annual resulted resulting results result operations record"
              + " declared declares declare declaring regular cash common stock net selected"
              + " financial highlights basis were was is year-end as compared same period ended"
              + " quarter-end overall company-wide corporate nyse nasdaq amex inc corp ltd llc co"
              + " highlighted include included including approximately about highs key metrics news"
              + " release new york stock exchange second-quarter first-quarter third-quarter"
              + " fourth-quarter trustees meeting elected decided voted chose did not no any previously made there took basic diluted fully per share strong solid"
              + " reit gives paid pays pay provided brought saw estimates & negative bancorp bancshares bankshares bancorporation holdings plc");

  /** Marks and words where the clause of a metric may begin. */
  static final Set<String> CLAUSE =
      words(
          ", ; : - \u2013 \u2014 \u2022 * ( ) \" \u201c \u201d \u00b7 \u25cf \u25aa o that while and");

  /** Words before a metric that make it something else, anywhere before it in the sentence. */
  static final Set<String> TAINTED_BEFORE =
      words(
          "excluding exclude excludes excluded adjusted adjusting before without except pro forma"
              + " segment segments segment's subsidiary subsidiaries division divisions affiliate"
              + " affiliates joint venture ventures managed if assuming hypothetical same-store"
              + " same-property comparable unconsolidated discontinued continuing normalized"
              + " non-gaap nongaap one-time predecessor acquired target bank-only contributed contributes contributing");

  /** Words before an amount that comes on top of another: {@code an additional $2 million of}. */
  static final Set<String> ADDS = words("additional incremental extra further");

  /** Words of outlook and of what did not happen: no figure of their sentence is actual. */
  static final WordShapes<String> OUTLOOK =
      shapes(
          "expect expects expected expecting expectation anticipate anticipates anticipated"
              + " forecast forecasts forecasted guidance outlook project projects projected"
              + " projection projections would will should could may might intends plans targets"
              + " targeted target consensus analysts goal believes estimates likely forward-looking"
              + " if unless assumes hypothetically");

  private static final String CHANGING =
      "increased increase increasing decreased decrease decreasing rose rise rising fell fall"
          + " falling grew grow growing growth declined decline declining improved improving"
          + " improvement climbed dropped jumped advanced advancing gained surged slipped narrowed"
          + " widened compressed contracted expanded shrank edged inched ticked crept eased dipped"
          + " slid soared swelled plunged tumbled up down by lower higher more less";

  /** Words after which an amount is a change. */
  static final Set<String> CHANGE = words(CHANGING);

  /** Words between a metric, its amounts and its periods. */
  static final Set<String> BETWEEN =
      words(
          "the its our a an and or , ( ) of for in at on as was were is are be been had to per with"
              + " approximately about nearly roughly some almost just over totaled totalled totaling"
              + " totalling reached reaching amounted equal equaled equalled equivalent stood came"
              + " respectively also both reported recorded posted earned declared gaap basis"
              + " net diluted basic fully share shares common stock stockholders shareholders"
              + " from compared comparing compares versus vs against than contrast"
              + " loss losses income earnings profit deficit gain estimated taxable actual percent"
              + " basis points point record year-over-year quarter end ended period same annualized"
              + " company company's which it that been having continued remained unchanged flat"
              + " outstanding available attributable applicable actually unaudited per-share then"
              + " another total it's this compare while \" \u201c \u201d or\u00a0 quarterly dividend"
              + " dividends cash regular another each during year negative unit units made taken"
              + " required necessary deemed representing marking virtually essentially relatively"
              + " largely slightly modestly significantly sharply substantially marginally strongly"
              + " steadily considerably dramatically only therefore thus accordingly "
              + CHANGING);

  private static final String SURPASSING =
      "topping exceeding surpassing beating eclipsing topped exceeded surpassed beat eclipsed";

  /** Those of {@link #COMPARE} behind which a bound may stand rather than another figure. */
  static final Set<String> SURPASSES = words(SURPASSING);

  /** Words that open a comparison with another period. */
  static final Set<String> COMPARE =
      words(
          "compared comparing compares compare versus vs against from than over contrast having while "
              + SURPASSING);

  /** Words after which an amount is the value itself. */
  static final Set<String> VALUE =
      words(
          "was were is are been totaled totalled totaling totalling reached reaching amounted equaled"
              + " equalled stood came reported recorded posted earned declared loss losses income"
              + " earnings profit");

  /** Words behind an amount that make it something else, and behind a comma, too. */
  static final Set<String> EXCLUDES = words("excluding exclusive adjusted without before");

  /** Words behind an amount that make it something else. */
  static final Set<String> TAINTED_BEHIND =
      words(
          "excluding exclude before adjusted pro forma managed preferred series segment discontinued"
              + " continuing core non-gaap higher lower above below more less annual annualized"
              + " rate special range");

  private ProseVocabulary() {}

  private static WordShapes<String> shapes(String list) {
    return WordShapes.of(list.split(" "));
  }

  private static Set<String> words(String list) {
    return Set.copyOf(new HashSet<>(Arrays.asList(list.split(" "))));
  }
}
