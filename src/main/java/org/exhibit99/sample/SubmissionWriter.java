package org.exhibit99.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exhibit99.model.AccessionNumber;

/** Writes a submission as EDGAR published it then: header, 8-K, exhibit. */
final class SubmissionWriter {
  /** From this day on, the items of Form 8-K have numbers such as 2.02; before, 12. */
  private static final LocalDate NEW_ITEMS = LocalDate.of(2004, 8, 23);

  private final CompanyProfile profile;
  private final AccessionNumber accession;
  private final Filing filing;

  SubmissionWriter(CompanyProfile profile, AccessionNumber accession, Filing filing) {
    this.profile = profile;
    this.accession = accession;
    this.filing = filing;
  }

  String form() {
    return filing.kind() == Filing.Kind.AMENDED_RESULTS ? "8-K/A" : "8-K";
  }

  /** The item numbers, with the exhibits' own item last. */
  List<String> items() {
    boolean numbered = !filing.filedOn().isBefore(NEW_ITEMS);
    List<String> items = new ArrayList<>();
    items.add(
        switch (filing.kind()) {
          case RESULTS, AMENDED_RESULTS -> numbered ? "2.02" : "12";
          case DIVIDEND, NEWS -> numbered ? "8.01" : "5";
        });
    if (filing.kind() == Filing.Kind.AMENDED_RESULTS) {
      items.add("4.02");
    }
    items.add(numbered ? "9.01" : "7");
    return items;
  }

  /** The exhibit's file name. */
  String exhibitFile() {
    return stem() + "ex991." + profile.layout().extension();
  }

  /** The whole submission around the exhibit. */
  String write(String exhibit) {
    String day = Dates.compact(filing.filedOn());
    StringBuilder text = new StringBuilder();
    text.append("<SEC-DOCUMENT>").append(accession).append(".txt : ").append(day).append('\n');
    text.append("<SEC-HEADER>").append(accession).append(".hdr.sgml : ").append(day).append('\n');
    header(day, text);
    text.append("</SEC-HEADER>\n");
    String extension = profile.layout().extension();
    document(form(), 1, stem() + "8k." + extension, "FORM " + form(), body(), text);
    document("EX-99.1", 2, exhibitFile(), "PRESS RELEASE", exhibit, text);
    return text.append("</SEC-DOCUMENT>\n").toString();
  }

  private void header(String day, StringBuilder text) {
    LocalDate reported =
        filing.kind() == Filing.Kind.RESULTS ? filing.filedOn() : filing.filedOn().minusDays(1);
    text.append("<ACCEPTANCE-DATETIME>")
        .append(day)
        .append("1603")
        .append(10 + profile.number() % 49);
    text.append("\nACCESSION NUMBER:\t\t").append(accession);
    text.append("\nCONFORMED SUBMISSION TYPE:\t").append(form());
    text.append("\nPUBLIC DOCUMENT COUNT:\t\t2");
    text.append("\nCONFORMED PERIOD OF REPORT:\t").append(Dates.compact(reported));
    for (String item : items()) {
      text.append("\nITEM INFORMATION:\t\t").append(words(item));
    }
    text.append("\nFILED AS OF DATE:\t\t").append(day);
    text.append("\nDATE AS OF CHANGE:\t\t").append(day);
    text.append("\n\nFILER:\n\n\tCOMPANY DATA:\t");
    text.append("\n\t\tCOMPANY CONFORMED NAME:\t\t\t")
        .append(profile.name().toUpperCase(Locale.ROOT).replace(",", "").replace(".", ""));
    text.append("\n\t\tCENTRAL INDEX KEY:\t\t\t").append(profile.cik());
    text.append("\n\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tREAL ESTATE INVESTMENT TRUSTS [6798]");
    text.append("\n\t\tSTATE OF INCORPORATION:\t\t\tMD");
    text.append("\n\t\tFISCAL YEAR END:\t\t\t")
        .append(
            Dates.compact(profile.fiscalYearEnd().atYear(filing.quarter().year())).substring(4));
    text.append("\n\n\tFILING VALUES:");
    text.append("\n\t\tFORM TYPE:\t\t").append(form());
    text.append("\n\t\tSEC ACT:\t\t1934 Act");
    text.append("\n\t\tSEC FILE NUMBER:\t001-").append(99_000 + profile.number() % 999);
    text.append("\n\t\tFILM NUMBER:\t\t").append(day, 2, 4).append(accession.value().substring(14));
    text.append("\n\n\tBUSINESS ADDRESS:\t\n\t\tSTREET 1:\t\t1 SAMPLE STREET\n\t\tCITY:\t\t\t");
    text.append(profile.city().substring(0, profile.city().indexOf(',')).toUpperCase(Locale.ROOT));
    text.append("\n\t\tBUSINESS PHONE:\t\t8005550100\n");
  }

  private static void document(
      String type, int sequence, String file, String description, String body, StringBuilder text) {
    text.append("<DOCUMENT>\n<TYPE>").append(type);
    text.append("\n<SEQUENCE>").append(sequence);
    text.append("\n<FILENAME>").append(file);
    text.append("\n<DESCRIPTION>").append(description);
    text.append("\n<TEXT>\n").append(body);
    text.append("\n</TEXT>\n</DOCUMENT>\n");
  }

  private String stem() {
    String name = profile.shortName().toLowerCase(Locale.ROOT);
    return name.substring(0, Math.min(6, name.length()))
        + Dates.compact(filing.filedOn()).substring(2)
        + "_";
  }

  private String body() {
    List<Part> parts =
        List.of(
            new Part.Title(
                List.of(
                    "United States Securities and Exchange Commission",
                    "Form " + form(),
                    "Current Report",
                    profile.name())),
            new Part.Paragraph(
                "This is an invented filing of the Exhibit 99 sample corpus; no such company exists."),
            new Part.Paragraph(
                "Date of Report (Date of earliest event reported): " + Dates.day(filing.filedOn())),
            new Part.Paragraph("Item " + items().get(0) + ". " + words(items().get(0)) + "."),
            new Part.Paragraph(
                "On "
                    + Dates.day(filing.filedOn())
                    + ", the registrant issued a press release, which is furnished as Exhibit 99.1."));
    return Layout.of(profile.layout()).body(parts);
  }

  /** EDGAR's words for an item of Form 8-K, before and after August 23, 2004. */
  private static String words(String item) {
    return switch (item) {
      case "12" -> "Results of operations and financial condition";
      case "5" -> "Other events";
      case "7" -> "Financial statements and exhibits";
      case "2.02" -> "Results of Operations and Financial Condition";
      case "4.02" ->
          "Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or"
              + " Completed Interim Review";
      case "8.01" -> "Other Events";
      case "9.01" -> "Financial Statements and Exhibits";
      default -> throw new IllegalArgumentException("Unknown item: " + item);
    };
  }
}
