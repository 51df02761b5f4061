package org.exhibit99.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exhibit99.model.Scale;
import org.jspecify.annotations.Nullable;

/**
 * An amount in a sentence.
 *
 * @param start its first character
 * @param end the character behind its last one, with its scale and {@code per share}
 * @param kind what it counts
 * @param value in base units; negative where it is printed in parentheses or with a minus
 * @param grain the size of its last printed digit in base units
 * @param scale the words that give the scale, or empty
 * @param dilution what its {@code per diluted share} says
 */
record ProseAmount(
    int start,
    int end,
    Kind kind,
    BigDecimal value,
    BigDecimal grain,
    String scale,
    Dilution dilution) {
  /** What an amount counts. */
  enum Kind {
    /** Dollars. */
    DOLLARS,
    /** Dollars or cents for each share. */
    PER_SHARE,
    /** Dollars under a thousand without a scale, which may be meant for each share. */
    SMALL_DOLLARS,
    /** A percentage. */
    PERCENT,
    /** Shares. */
    SHARES,
    /** A number of something that no metric counts, or of another currency. */
    OTHER
  }

  /** Whose share is meant. */
  enum Dilution {
    /** Not said. */
    UNSAID,
    /** {@code per basic share}. */
    BASIC,
    /** {@code per diluted share}. */
    DILUTED,
    /** {@code per basic and diluted share}. */
    BOTH
  }

  private static final Set<String> SHARE_WORDS =
      Set.of(
          "basic",
          "diluted",
          "fully",
          "and",
          "common",
          "average",
          "weighted",
          "outstanding",
          "ordinary",
          "limited",
          "partnership",
          "equivalent",
          "stock",
          "&",
          "or",
          "fully-diluted");
  private static final Set<String> PER = Set.of("per", "a", "an", "each");
  private static final Set<String> SHARES = Set.of("share", "shares", "unit", "units");
  private static final Set<String> FILLERS =
      Set.of("of", "on", "a", "assuming", "fully", "full", "basis", "(", "-");
  private static final Set<String> DILUTIONS =
      Set.of("both", "basic", "and", "fully", "diluted", "on", "a", "basis");
  private static final Set<String> FOREIGN =
      Set.of("c", "a", "nz", "hk", "cad", "aud", "rs", "rmb", "cdn", "can");

  /** The amounts of a sentence in order. */
  static List<ProseAmount> in(String sentence) {
    List<ProseAmount> amounts = new ArrayList<>();
    AmountScan scan = new AmountScan(sentence);
    while (scan.find()) {
      int from = scan.end();
      int before = scan.start() - 1;
      boolean inWord = before >= 0 && Character.isLetterOrDigit(sentence.charAt(before));
      boolean ofWord =
          from < sentence.length()
              && Character.isLetter(sentence.charAt(from))
              && Character.isLetterOrDigit(sentence.charAt(from - 1));
      if ((inWord && !scan.hasDollar()) || ofWord) {
        continue;
      }
      ProseAmount amount = amount(sentence, scan, inWord);
      amounts.add(amount);
      scan.pass(amount.end());
    }
    return amounts;
  }

  private static ProseAmount amount(String sentence, AmountScan scan, boolean inWord) {
    BigDecimal printed = scan.number();
    BigDecimal grain = BigDecimal.ONE.movePointLeft(printed.scale());
    if (scan.over() > 0) {
      // "12 1/2 cents" and "$.12 1/2": of the last digit.
      BigDecimal parts = BigDecimal.valueOf(scan.parts());
      printed = printed.add(grain.multiply(BigDecimal.valueOf(scan.over()).divide(parts)));
      grain = grain.divide(parts);
    }
    boolean dollar = scan.hasDollar();
    String scaleWord = scan.scale();
    if ("trillion".equalsIgnoreCase(scaleWord)) {
      printed = printed.movePointRight(3);
      grain = grain.movePointRight(3);
    }
    Scale scale = scale(scaleWord);
    int start = scan.behindMinus();
    int end = scan.end();
    boolean minus = scan.hasMinus() && attached(sentence, scan);
    boolean closed = scan.isOpened() && scan.isClosed();
    boolean negative = minus || closed;
    if (!closed && scan.isOpenedBefore()) {
      start++;
    }
    Kind kind;
    if (scan.isOfCents()) {
      kind = Kind.SMALL_DOLLARS;
      printed = printed.movePointLeft(2);
      grain = grain.movePointLeft(2);
    } else if (scan.isPercent()) {
      kind = Kind.PERCENT;
      printed = printed.movePointLeft(2);
      grain = grain.movePointLeft(2);
    } else if (dollar) {
      boolean small = scale == Scale.ONES && printed.compareTo(BigDecimal.valueOf(1000)) < 0;
      kind = small ? Kind.SMALL_DOLLARS : Kind.DOLLARS;
    } else {
      kind = Kind.OTHER;
    }
    if (inWord || foreign(sentence, scan.start())) {
      return new ProseAmount(start, end, Kind.OTHER, printed, grain, "", Dilution.UNSAID);
    }
    if (kind == Kind.SMALL_DOLLARS || kind == Kind.OTHER) {
      ShareWords words = ShareWords.behind(sentence, end);
      boolean decimal = kind == Kind.SMALL_DOLLARS || (scale == Scale.ONES && printed.scale() == 2);
      if (words.perShare() && decimal) {
        kind = Kind.PER_SHARE;
        end = words.end();
        return new ProseAmount(
            start, end, kind, signed(printed, negative), grain, "per share", words.dilution());
      }
      if (kind == Kind.OTHER && words.shares()) {
        return new ProseAmount(
            start,
            words.end(),
            Kind.SHARES,
            scale.apply(printed),
            scale.apply(grain),
            scaleWord == null ? "" : scaleWord,
            words.dilution());
      }
    }
    return new ProseAmount(
        start,
        end,
        kind,
        signed(scale.apply(printed), negative),
        scale.apply(grain),
        scaleWord == null ? "" : scaleWord,
        Dilution.UNSAID);
  }

  private static BigDecimal signed(BigDecimal value, boolean negative) {
    return negative ? value.negate() : value;
  }

  /** A minus is no dash of a range or a list: a blank or a bracket stands before it. */
  private static boolean attached(String sentence, AmountScan scan) {
    int at = scan.start();
    return (at == 0 || sentence.charAt(at - 1) == ' ' || sentence.charAt(at - 1) == '(')
        && sentence.charAt(at + 1) != ' ';
  }

  private static boolean foreign(String sentence, int at) {
    int from = at;
    while (from > 0 && Character.isLetter(sentence.charAt(from - 1))) {
      from--;
    }
    char mark = at > 0 ? sentence.charAt(at - 1) : ' ';
    return "\u20ac\u00a3\u00a5".indexOf(mark) >= 0
        || (from < at && FOREIGN.contains(sentence.substring(from, at).toLowerCase(Locale.ROOT)));
  }

  private static Scale scale(@Nullable String word) {
    if (word == null) {
      return Scale.ONES;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "thousand" -> Scale.THOUSANDS;
      case "million", "mm" -> Scale.MILLIONS;
      case "billion", "bn", "trillion" -> Scale.BILLIONS;
      default -> Scale.ONES;
    };
  }

  /** The words behind an amount that say that it is for each share, or that it counts shares. */
  private record ShareWords(boolean perShare, boolean shares, Dilution dilution, int end) {
    private static final ShareWords NONE = new ShareWords(false, false, Dilution.UNSAID, 0);

    static ShareWords behind(String sentence, int from) {
      Words words = new Words(sentence, from);
      String first = words.next();
      int behindFirst = words.end();
      boolean per = PER.contains(first);
      boolean basic = false;
      boolean diluted = false;
      String word = per ? words.next() : first;
      for (int i = 0; i < 8 && SHARE_WORDS.contains(word); i++) {
        basic |= word.equals("basic");
        diluted |= word.contains("diluted");
        word = words.next();
      }
      boolean shares = SHARES.contains(word);
      if (!shares && (first.equals("basic") || first.equals("diluted"))) {
        int behindBoth = Words.behindDilution(sentence, behindFirst);
        if (behindBoth > 0) {
          return new ShareWords(true, false, Dilution.BOTH, behindBoth);
        }
        // "$0.50 basic and $0.49 diluted".
        return new ShareWords(
            true, false, first.equals("basic") ? Dilution.BASIC : Dilution.DILUTED, behindFirst);
      }
      if (!shares && !(per && (basic || diluted))) {
        return NONE;
      }
      int end = shares ? words.end() : words.before();
      Words tail = new Words(sentence, end);
      boolean preferred = false;
      for (int i = 0; i < 10; i++) {
        String next = tail.next();
        boolean assumes = next.equals("dilution") || next.contains("diluted");
        boolean names = next.equals("basic");
        if (assumes || names) {
          diluted |= assumes;
          basic |= names;
          end = tail.end();
        } else if (next.equals("common")
            || next.equals("stock")
            || next.equals("outstanding")
            || (next.equals("shares") && tail.previous().equals("common"))) {
          end = tail.end();
        } else if ((next.equals(",") || next.equals("and"))
            && Words.behindDilution(sentence, tail.end()) > 0) {
          end = tail.end();
        } else if ((next.equals("and") || next.equals("/"))
            && Set.of("unit", "units").contains(tail.next())) {
          end = tail.end();
        } else if (next.equals("preferred")) {
          preferred = true;
          break;
        } else if (!FILLERS.contains(next)) {
          break;
        }
      }
      if (preferred) {
        return NONE;
      }
      Dilution dilution =
          basic && diluted
              ? Dilution.BOTH
              : diluted ? Dilution.DILUTED : basic ? Dilution.BASIC : Dilution.UNSAID;
      return new ShareWords(per, !per, dilution, end);
    }
  }

  /** Reads words from a place on. */
  private static final class Words {
    private final String text;
    private int at;
    private int before;
    private String word = "";
    private String last = "";

    Words(String text, int from) {
      this.text = text;
      this.at = from;
      this.before = from;
    }

    /** The next word or mark in lower case, or nothing. */
    String next() {
      before = at;
      last = word;
      int from = at;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
      int to = from;
      while (to < text.length() && Character.isLetter(text.charAt(to))) {
        to++;
      }
      if (to == from && to < text.length()) {
        to++;
      }
      at = to;
      word = text.substring(from, to).toLowerCase(Locale.ROOT);
      return word;
    }

    /** The place behind {@code both basic and diluted} where no measure follows, or -1. */
    static int behindDilution(String text, int place) {
      Words words = new Words(text, place);
      boolean named = false;
      String next = words.next();
      for (int i = 0; i < 6 && DILUTIONS.contains(next); i++) {
        named |= next.equals("basic") || next.equals("diluted");
        next = words.next();
      }
      boolean ends = next.isEmpty() || !Character.isLetter(next.charAt(0)) || next.equals("for");
      return named && ends ? words.before() : -1;
    }

    int end() {
      return at;
    }

    int before() {
      return before;
    }

    String previous() {
      return last;
    }
  }
}
