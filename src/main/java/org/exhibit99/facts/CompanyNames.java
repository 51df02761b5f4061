package org.exhibit99.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exhibit99.document.Block;
import org.exhibit99.document.Document;
import org.exhibit99.document.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Tells by which name a release that comes without its filing calls its company, from five places
 * in its opening: the line of the registrant, the name before its ticker, the subject of the first
 * sentence, the headline and the letterhead. A letterhead alone is believed only where its name
 * comes again: no name is better than a wrong one.
 */
final class CompanyNames {
  private static final int OPENING = 5_000;
  private static final int MOST_PARAGRAPHS = 60;
  private static final int LONGEST_LEAD = 600;
  private static final int LONGEST_SUBJECT = 250;
  private static final int LONGEST_HEAD = 140;
  private static final int LONGEST_DATELINE = 120;
  private static final int LONGEST_ASIDE = 80;
  private static final int MOST_VERBS = 4;
  private static final int FARTHEST = 60_000;

  private static final Pattern RIGHTS = Pattern.compile("\\((?:R|TM|SM)\\)|[\u00ae\u2122]");
  private static final Pattern REGISTRANT = Pattern.compile("(?i)\\(? ?exact name of ");

  /** A quotation, or what the company is called from then on, behind its name. */
  private static final WordPattern BEHIND_NAME =
      WordPattern.behind(
          "(",
          "\\s?(?:(?:the )?"
              + IdentityReader.EXCHANGE
              + "|(?:the )?[\"\u201c](?:Company|Corporation|Trust)[\"\u201d])");

  /** What a company does in its first sentence, or how it is told what it is. */
  private static final WordPattern SAYS =
      WordPattern.of(
          "(?i:\\b(?:today|reported|announced|released|said|earned|recorded|posted|had)\\b)"
              + "|, (?:an?|the|which|whose|parent|holding|owner)\\b");

  /** Places, days and wire marks: words none of which begins with a small letter. */
  private static final Pattern DATELINE =
      Pattern.compile("(?:(?!\\b(?!(?:of|and|the|de)\\b)\\p{Ll}).)*+", Pattern.DOTALL);

  private static final WordPattern HEADS =
      WordPattern.of(
          "(?i)\\b(?:reports|announces|declares|posts|releases|records|earns|returns|reported"
              + "|announced|earned)\\b");

  /** What may stand before the name on a letterhead. */
  private static final Pattern BEFORE_LETTERHEAD =
      Pattern.compile(
          "(?:\\W|(?i:exhibit|ex-) ?[0-9][0-9A-Za-z.()]{0,6}\\s|(?i:(?:press|news) release)\\b"
              + "|(?i:letterhead of|news from|for:|from:|logo\\])){0,6}");

  private static final Pattern BEHIND_LETTERHEAD =
      Pattern.compile(
          "(?i)\\b(?:news|press|letterhead|logo|and subsidiar|consolidated|condensed|quarterly"
              + "|financial (?:supplement|highlights|overview|summary))|[\\[\\](\u00ae|:;]|\\s[0-9]|$");

  private @Nullable NameWords registrant;
  private @Nullable NameWords listed;

  /** Whether the listed name begins its paragraph or follows a dateline. */
  private boolean listedFirst;

  private @Nullable NameWords subject;
  private @Nullable NameWords headline;
  private final List<NameWords> letterheads = new ArrayList<>();

  private CompanyNames() {}

  /** The name that a release gives its company, as it is printed. */
  static Optional<String> read(Document document) {
    CompanyNames names = new CompanyNames();
    String before = "";
    int seen = 0;
    for (Block block : document.blocks()) {
      if (block.start() > OPENING || seen == MOST_PARAGRAPHS || names.isTold()) {
        break;
      }
      if (block instanceof Paragraph paragraph) {
        String text = paragraph.text();
        String lead = text.substring(0, Math.min(LONGEST_LEAD, text.length()));
        names.add(RIGHTS.matcher(lead).replaceAll(""), before);
        before = text.chars().anyMatch(Character::isLetter) ? text : before;
        seen++;
      }
    }
    return Optional.ofNullable(names.choose(document.text()));
  }

  /** Whether a first sentence has told the whole name, so that what follows it adds nothing. */
  private boolean isTold() {
    NameWords first = listedFirst ? listed : subject;
    return registrant != null || (first != null && first.isOfCompany());
  }

  private void add(String text, String before) {
    registrant = registrant == null ? registrant(text, before) : registrant;
    if (listed == null) {
      listed = listed(text);
      listedFirst = listed != null && isFirst(listed, text);
    }
    subject = subject == null ? subject(text) : subject;
    headline = headline == null ? headline(text) : headline;
    NameWords letterhead = letterhead(text);
    if (letterhead != null) {
      letterheads.add(letterhead);
    }
  }

  private static @Nullable NameWords registrant(String text, String before) {
    Matcher line = REGISTRANT.matcher(text);
    if (!Letters.hasAny(text, "xact name", "xact Name", "XACT NAME") || !line.find()) {
      return null;
    }
    String above = text.substring(0, line.start()).isBlank() ? before : text;
    NameWords name = NameWords.before(above, above.equals(text) ? line.start() : above.length());
    return name != null && name.bound() != NameWords.Bound.WORDS ? name : null;
  }

  private static @Nullable NameWords listed(String text) {
    NameWords name = null;
    Matcher behind = BEHIND_NAME.matcher(text);
    for (int at = 0; name == null && BEHIND_NAME.find(behind, text, at); at = behind.end()) {
      name = NameWords.before(text, beforeAside(text, behind.start()));
    }
    return name;
  }

  /** The place before an aside in brackets that ends at a place. */
  private static int beforeAside(String text, int end) {
    String before = text.substring(0, end).stripTrailing();
    int open = before.endsWith(")") ? before.lastIndexOf('(') : -1;
    return open < Math.max(0, end - LONGEST_ASIDE) ? end : open;
  }

  private static boolean isFirst(NameWords name, String text) {
    return switch (name.bound()) {
      case START -> true;
      case BREAK -> isBehindDateline(name, text);
      case WORDS -> false;
    };
  }

  private static @Nullable NameWords subject(String text) {
    String opening = text.substring(0, Math.min(LONGEST_SUBJECT, text.length()));
    Matcher says = SAYS.matcher(opening);
    int at = 0;
    for (int verbs = 0; verbs < MOST_VERBS && SAYS.find(says, opening, at); verbs++) {
      at = says.end();
      NameWords name = NameWords.before(text, says.start());
      if (name != null && isSubject(name, text, says.group().startsWith(","))) {
        return name;
      }
    }
    return null;
  }

  private static boolean isSubject(NameWords name, String text, boolean told) {
    return switch (name.bound()) {
      case START -> name.isOfCompany();
      case BREAK ->
          (name.isOfCompany() || !told)
              && isBehindDateline(name, text)
              && text.substring(0, name.start()).chars().anyMatch(Character::isLetter);
      case WORDS -> false;
    };
  }

  /** Whether there is nothing before a name but capitalised words, dates and wire marks. */
  private static boolean isBehindDateline(NameWords name, String text) {
    return name.start() <= LONGEST_DATELINE
        && DATELINE.matcher(text.substring(0, name.start())).matches();
  }

  private static @Nullable NameWords headline(String text) {
    Matcher heads = HEADS.first(text.substring(0, Math.min(LONGEST_HEAD, text.length())));
    NameWords name = heads == null ? null : NameWords.before(text, heads.start());
    return name != null && isFirst(name, text) ? name : null;
  }

  private static @Nullable NameWords letterhead(String text) {
    String line = text.substring(0, Math.min(LONGEST_HEAD, text.length()));
    Matcher before = BEFORE_LETTERHEAD.matcher(line);
    String rest = before.lookingAt() ? line.substring(before.end()) : line;
    Matcher behind = BEHIND_LETTERHEAD.matcher(rest);
    NameWords name = behind.find() ? NameWords.before(rest, behind.start()) : null;
    NameWords lawful = name == null ? null : name.upToLegalForm();
    boolean whole = lawful != null && lawful.start() == 0 && lawful.isOfCompany();
    return whole ? lawful : null;
  }

  private @Nullable String choose(String text) {
    NameWords name = firstOf();
    if (name != null) {
      return fullest(name).name();
    }
    for (NameWords letterhead : letterheads) {
      if (isRepeated(letterhead.name(), text)) {
        return letterhead.name();
      }
    }
    return null;
  }

  private @Nullable NameWords firstOf() {
    if (registrant != null) {
      return registrant;
    }
    if (listed != null && (listedFirst || isKnown(listed))) {
      return listed;
    }
    if (subject != null) {
      return subject;
    }
    return headline != null ? headline : listed;
  }

  /** Whether another place calls the company by the same first word. */
  private boolean isKnown(NameWords name) {
    return others().stream().anyMatch(other -> !other.equals(name) && name.beginsLike(other));
  }

  /** A short name as the release writes it out. */
  private NameWords fullest(NameWords name) {
    return others().stream().filter(name::isShortFor).findFirst().orElse(name);
  }

  private List<NameWords> others() {
    List<NameWords> others = new ArrayList<>();
    Stream.of(
            Optional.ofNullable(listed),
            Optional.ofNullable(subject),
            Optional.ofNullable(headline))
        .flatMap(Optional::stream)
        .forEach(others::add);
    others.addAll(letterheads);
    return others;
  }

  private static boolean isRepeated(String name, String text) {
    String words = Letters.small(text.substring(0, Math.min(FARTHEST, text.length())));
    String small = Letters.small(name);
    int first = words.indexOf(small);
    return first >= 0 && words.indexOf(small, first + small.length()) >= 0;
  }
}
