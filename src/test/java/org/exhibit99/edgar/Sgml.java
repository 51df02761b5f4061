package org.exhibit99.edgar;

import java.nio.charset.StandardCharsets;

/** Submissions of invented companies, dressed as EDGAR dresses them. */
final class Sgml {
  static final String ACCESSION = "0009990001-04-000017";

  static final String HEADER =
      """
      ACCESSION NUMBER:\t\t0009990001-04-000017
      CONFORMED SUBMISSION TYPE:\t8-K
      PUBLIC DOCUMENT COUNT:\t\t2
      CONFORMED PERIOD OF REPORT:\t20040720
      ITEM INFORMATION:\t\tResults of Operations and Financial Condition
      ITEM INFORMATION:\t\tFinancial statements and exhibits
      FILED AS OF DATE:\t\t20040722
      DATE AS OF CHANGE:\t\t20040722

      FILER:

      \tCOMPANY DATA:\t
      \t\tCOMPANY CONFORMED NAME:\t\t\tTHISTLE SAMPLE MORTGAGE TRUST INC
      \t\tCENTRAL INDEX KEY:\t\t\t0009990001
      \t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tREAL ESTATE INVESTMENT TRUSTS [6798]
      \t\tIRS NUMBER:\t\t\t\t990000001
      \t\tSTATE OF INCORPORATION:\t\t\tMD
      \t\tFISCAL YEAR END:\t\t\t1231

      \tFILING VALUES:
      \t\tFORM TYPE:\t\t8-K
      \t\tSEC ACT:\t\t1934 Act

      \tBUSINESS ADDRESS:\t
      \t\tSTREET 1:\t\t1 SAMPLE WAY
      \t\tCITY:\t\t\tNOWHERE

      \tFORMER COMPANY:\t
      \t\tFORMER CONFORMED NAME:\tTHISTLE SAMPLE HOLDINGS INC
      \t\tDATE OF NAME CHANGE:\t19990101

      \tFORMER COMPANY:\t
      \t\tFORMER CONFORMED NAME:\tTHISTLE SAMPLE INC
      \t\tDATE OF NAME CHANGE:\t19950101
      """;

  private Sgml() {}

  /** A submission as the website keeps it. */
  static String website(String header, String... documents) {
    return "<SEC-DOCUMENT>"
        + ACCESSION
        + ".txt : 20040722\n<SEC-HEADER>"
        + ACCESSION
        + ".hdr.sgml : 20040722\n<ACCEPTANCE-DATETIME>20040722061500\n"
        + header
        + "</SEC-HEADER>\n"
        + String.join("", documents)
        + "</SEC-DOCUMENT>\n";
  }

  /** A document with its whole heading. */
  static String document(String type, int sequence, String fileName, String text) {
    return "<DOCUMENT>\n<TYPE>%s\n<SEQUENCE>%d\n<FILENAME>%s\n<DESCRIPTION>SAMPLE %s\n<TEXT>\n%s\n</TEXT>\n</DOCUMENT>\n"
        .formatted(type, sequence, fileName, type, text);
  }

  /** An 8-K of two documents, the second its exhibit. */
  static String current(String exhibitText) {
    return website(
        HEADER,
        document("8-K", 1, "body.txt", "Item 12. A release is attached."),
        document("EX-99.1", 2, "ex99.txt", exhibitText));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
