package org.exhibit99.edgar;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a submission is dressed, told by how it begins. */
enum SubmissionDress {
  /** It is no submission. */
  NONE(""),
  /** A header's lines or tags, or a single document, without anything around them. */
  BARE(""),
  /** {@code <SEC-DOCUMENT>}. */
  SEC("</SEC-DOCUMENT>"),
  /** {@code <IMS-DOCUMENT>}, of the Internet Multicasting Service until 1995. */
  IMS("</IMS-DOCUMENT>"),
  /** {@code <SUBMISSION>}, as the feed sends it. */
  FEED("</SUBMISSION>");

  private static final List<String> BARE_BEGINNINGS =
      List.of(
          "<DOCUMENT>",
          "<SEC-HEADER>",
          "<IMS-HEADER>",
          "<ACCEPTANCE-DATETIME>",
          "<ACCESSION-NUMBER>",
          "ACCESSION NUMBER:");

  private final String end;

  SubmissionDress(String end) {
    this.end = end;
  }

  /** The tag that a whole submission ends with, empty where none is due. */
  String end() {
    return end;
  }

  /** The dress of a submission that begins so. */
  static SubmissionDress of(byte[] beginning) {
    String text =
        new String(
            beginning,
            0,
            Math.min(SubmissionReader.BEGINNING, beginning.length),
            StandardCharsets.ISO_8859_1);
    if (holdsLine(text, "<SEC-DOCUMENT>")) {
      return SEC;
    }
    if (holdsLine(text, "<IMS-DOCUMENT>")) {
      return IMS;
    }
    String stripped = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    stripped = stripped.strip();
    if (stripped.startsWith("<SUBMISSION>")) {
      return FEED;
    }
    return BARE_BEGINNINGS.stream().anyMatch(stripped::startsWith) ? BARE : NONE;
  }

  private static boolean holdsLine(String text, String tag) {
    for (int at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
      if (at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r') {
        return true;
      }
    }
    return false;
  }
}
