package org.exhibit99.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Invented submissions for the report: three mortgage trusts, one of which writes scripts wherever
 * it can, and a bank that is no REIT.
 */
final class ReportedTrusts {
  /** What would show that something of an exhibit ran. */
  static final String SCRIPT = "<script>window.ran='yes'</script>";

  private static final String ESCAPED = SCRIPT.replace("<", "&lt;").replace(">", "&gt;");

  private ReportedTrusts() {}

  static void write(Path input) throws IOException {
    for (int quarter = 1; quarter <= 4; quarter++) {
      submission(
          input, 1, "ROWAN MORTGAGE TRUST INC", "6798", quarter, 1_000 * quarter, "0.30", "");
      submission(
          input,
          2,
          "ALDER MORTGAGE TRUST INC",
          "6798",
          quarter,
          500,
          quarter < 4 ? "0.20" : "0.10",
          "");
      submission(
          input,
          3,
          "HOLLY " + SCRIPT + " TRUST INC",
          "6798",
          quarter,
          200 * quarter,
          "0.10",
          SCRIPT
              + "<img src=x onerror=\"window.ran='yes'\"><a href=\"javascript:window.ran='yes'\">more</a>"
              + "<svg onload=\"window.ran='yes'\"></svg><p onclick=\"window.ran='yes'\">"
              + ESCAPED
              + "</p>");
      submission(input, 4, "BIRCH BANK CORP", "6021", quarter, 7_000, "0.40", "");
    }
  }

  private static void submission(
      Path input,
      int company,
      String name,
      String sic,
      int quarter,
      int provision,
      String dividend,
      String more)
      throws IOException {
    String accession = String.format(Locale.ROOT, "999999000%d-08-00000%d", company, quarter);
    String filed =
        "2008" + String.format(Locale.ROOT, "%02d", Math.min(12, 3 * quarter + 1)) + "28";
    int interest = 20_000 + 100 * company;
    int net = interest - 8_000 - provision - 3_000;
    String day =
        quarter == 1
            ? "March 31"
            : quarter == 2 ? "June 30" : quarter == 3 ? "September 30" : "December 31";
    String body =
        String.format(
            Locale.ROOT,
            """
            <html><body><p><b>%s announces results for the quarter ended %s, 2008</b></p>
            %s
            <p>The board declared a dividend of $%s per common share for the quarter ended %s, 2008.</p>
            <p><b>Consolidated Statements of Operations</b></p>
            <p>(in thousands, except per share amounts)</p>
            <table>
            <tr><td></td><td>Three Months Ended %s, 2008</td></tr>
            <tr><td>Interest income</td><td>%,d</td></tr>
            <tr><td>Interest expense</td><td>8,000</td></tr>
            <tr><td>Net interest income</td><td>%,d</td></tr>
            <tr><td>Provision for loan losses</td><td>%,d</td></tr>
            <tr><td>Operating expenses</td><td>3,000</td></tr>
            <tr><td>Net income</td><td>%,d</td></tr>
            <tr><td>Dividends declared per common share</td><td>%s</td></tr>
            </table>
            <p><b>Consolidated Balance Sheets</b></p>
            <p>(in thousands)</p>
            <table>
            <tr><td></td><td>%s, 2008</td></tr>
            <tr><td>Total assets</td><td>%,d</td></tr>
            <tr><td>Total liabilities</td><td>%,d</td></tr>
            <tr><td>Total stockholders' equity</td><td>%,d</td></tr>
            </table></body></html>
            """,
            name.replace("<", "&lt;"),
            day,
            more,
            dividend,
            day,
            day,
            interest,
            interest - 8_000,
            provision,
            net,
            dividend,
            day,
            1_000_000 * company,
            900_000 * company,
            100_000 * company);
    Files.writeString(
        input.resolve(accession + ".txt"),
        """
        <SEC-DOCUMENT>%s.txt : %s
        <SEC-HEADER>%s.hdr.sgml : %s
        ACCESSION NUMBER:		%s
        CONFORMED SUBMISSION TYPE:	8-K
        PUBLIC DOCUMENT COUNT:		1
        CONFORMED PERIOD OF REPORT:	%s
        ITEM INFORMATION:		Results of Operations and Financial Condition
        FILED AS OF DATE:		%s

        FILER:

        	COMPANY DATA:
        		COMPANY CONFORMED NAME:			%s
        		CENTRAL INDEX KEY:			999999000%d
        		STANDARD INDUSTRIAL CLASSIFICATION:	INVENTED [%s]
        		FISCAL YEAR END:			1231
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>EX-99.1
        <SEQUENCE>1
        <FILENAME>ex99-1.htm
        <TEXT>
        %s
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>
        """
            .formatted(
                accession, filed, accession, filed, accession, filed, filed, name, company, sic,
                body));
  }
}
