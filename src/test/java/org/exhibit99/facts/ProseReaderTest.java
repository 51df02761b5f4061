package org.exhibit99.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.exhibit99.document.Document;
import org.exhibit99.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProseReaderTest {
  private static final MetricDictionary DICTIONARY = Releases.dictionary();

  /** A calendar company that reports its third quarter of 2007. */
  private static final ReleaseContext CONTEXT =
      ReleaseContext.of(
          LocalDate.parse("2007-11-08"),
          ReleaseContext.DECEMBER_31,
          new Period(LocalDate.parse("2007-09-30"), 3));

  private static List<Reading> readings(String... paragraphs) {
    Document document = Releases.document(paragraphs);
    return ProseReader.read(
        Releases.exhibit("Larkspur Trust, Inc.", LocalDate.parse("2007-11-08"), null),
        new Passages(document),
        CONTEXT,
        DICTIONARY);
  }

  /** What the prose reader reads, as {@code metric end/months amount}. */
  static String read(String... paragraphs) {
    return readings(paragraphs).stream()
        .map(
            reading ->
                reading.metric().name()
                    + " "
                    + reading.period().end()
                    + "/"
                    + reading.period().months()
                    + " "
                    + reading.amount())
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Larkspur reported a third quarter 2007 net loss of $1.4 billion, or $12.06 per diluted common share, as compared to a net loss of $107.2 million, or $1.08 per diluted common share for the third quarter 2006.; net_income 2007-09-30/3 -1400000000 | eps_diluted 2007-09-30/3 -12.06 | net_income 2006-09-30/3 -107200000 | eps_diluted 2006-09-30/3 -1.08
          Net income for the third quarter of 2007 was $5.0 million compared with $4.0 million for the second quarter of 2007 and $3.0 million for the third quarter of 2006.; net_income 2007-09-30/3 5000000 | net_income 2007-06-30/3 4000000 | net_income 2006-09-30/3 3000000
          Net interest income (NII) was $14.2 million for the third quarter of 2007.; net_interest_income 2007-09-30/3 14200000
          For the third quarter of 2006 the net loss was $21.2 million, or $0.65 per diluted common share.; net_income 2006-09-30/3 -21200000 | eps_diluted 2006-09-30/3 -0.65
          Return on average assets and equity was 1.51% and 23.22% for the third quarter of 2007 compared to 1.58% and 26.79% for the second quarter of 2007.; return_on_average_assets 2007-09-30/3 0.0151 | return_on_average_equity 2007-09-30/3 0.2322 | return_on_average_assets 2007-06-30/3 0.0158 | return_on_average_equity 2007-06-30/3 0.2679
          No common stock cash dividend was declared for the third or second quarter of 2007 compared to $0.10 for the first quarter of 2007.; dividends_per_common_share 2007-09-30/3 0 | dividends_per_common_share 2007-06-30/3 0 | dividends_per_common_share 2007-03-31/3 0.1
          The Company did not declare a cash dividend on its common stock for the third quarter of 2007.; dividends_per_common_share 2007-09-30/3 0
          The Board elected not to declare a dividend on the common stock for the third quarter of 2007.; dividends_per_common_share 2007-09-30/3 0
          On September 10, 2007 the Board of Trustees declared a third quarter dividend of $0.46 per common share, which was paid on October 15.; dividends_per_common_share 2007-09-30/3 0.46
          On October 2, 2007, the Board of Directors declared a quarterly cash dividend of $0.30 per common share for the third quarter of 2007, payable on October 30, 2007.; dividends_per_common_share 2007-09-30/3 0.3
          The board declared dividends of $0.47, $0.48, $0.49 and $0.50 per share for the first, second, third and fourth quarters of 2006.; dividends_per_common_share 2006-03-31/3 0.47 | dividends_per_common_share 2006-06-30/3 0.48 | dividends_per_common_share 2006-09-30/3 0.49 | dividends_per_common_share 2006-12-31/3 0.5
          Net income was $6.0 million and $5.0 million for the three months ended September 30, 2007 and 2006, respectively.; net_income 2007-09-30/3 6000000 | net_income 2006-09-30/3 5000000
          Earnings per diluted share increased 43% to $0.76 for the third quarter of 2007 compared to $0.53 for the third quarter of 2006.; eps_diluted 2007-09-30/3 0.76 | eps_diluted 2006-09-30/3 0.53
          Total assets increased to $13.0 billion as of September 30, 2007 compared to $10.7 billion as of December 31, 2006 and $7.4 billion as of September 30, 2006.; total_assets 2007-09-30/0 13000000000 | total_assets 2006-12-31/0 10700000000 | total_assets 2006-09-30/0 7400000000
          Nonperforming assets declined to $3.9 million, or 0.61% of total assets, at September 30, 2007 from $4.4 million, or 0.72% of total assets, at June 30, 2007 and $5.3 million at December 31, 2006.; nonperforming_assets 2007-09-30/0 3900000 | nonperforming_assets 2007-06-30/0 4400000 | nonperforming_assets 2006-12-31/0 5300000
          Book value per share was $9.72 at September 30, 2007, compared with $9.02 at June 30 and $7.13 at December 31, 2006.; book_value_per_share 2007-09-30/0 9.72 | book_value_per_share 2007-06-30/0 9.02 | book_value_per_share 2006-12-31/0 7.13
          The provision for loan losses was $2.5 million for the quarter, down from $3.1 million in the prior quarter.; provision_for_loan_losses 2007-09-30/3 2500000 | provision_for_loan_losses 2007-06-30/3 3100000
          Net interest income for the quarter rose 5.2% to $3.2 million from $3.0 million a year earlier.; net_interest_income 2007-09-30/3 3200000 | net_interest_income 2006-09-30/3 3000000
          The net interest margin was 3.01% for the quarter, against 3.00% in the 2006 quarter and 3.02% in the quarter ended June 30, 2007.; net_interest_margin 2007-09-30/3 0.0301 | net_interest_margin 2006-09-30/3 0.03 | net_interest_margin 2007-06-30/3 0.0302
          Third quarter 2007 estimated taxable loss available to common stockholders was $(16.3) million or $(0.21) per diluted common share, as compared to estimated taxable income of $17.3 million or $0.23 per diluted common share for the third quarter 2006.; taxable_income 2007-09-30/3 -16300000 | taxable_income_per_diluted_share 2007-09-30/3 -0.21 | taxable_income 2006-09-30/3 17300000 | taxable_income_per_diluted_share 2006-09-30/3 0.23
          Funds from operations ("FFO") for the third quarter of 2007 were $19.9 million, or $0.83 per diluted share and unit, against $19.7 million, or $0.84, for the third quarter of 2006.; ffo 2007-09-30/3 19900000 | ffo_per_diluted_share 2007-09-30/3 0.83 | ffo 2006-09-30/3 19700000 | ffo_per_diluted_share 2006-09-30/3 0.84
          Revenues for the first nine months of 2007 were $272 million, compared with $252 million in the same period a year ago, an increase of 8.0 percent.; revenues 2007-09-30/9 272000000 | revenues 2006-09-30/9 252000000
          For the third quarter of 2006 the net loss was $96.7 million, or $4.34 per share, and for the second quarter of 2007 it was $11.6 million.; net_income 2006-09-30/3 -96700000 | eps_diluted 2006-09-30/3 -4.34 | net_income 2007-06-30/3 -11600000
          In the second quarter, which ended June 30, 2007, net sales were $262.4 million and net income was $9.6 million.; revenues 2007-06-30/3 262400000 | net_income 2007-06-30/3 9600000
          Core earnings were $7.1 million, or $0.25 per basic and diluted common share, for the third quarter of 2007.; core_earnings 2007-09-30/3 7100000 | core_earnings_per_diluted_share 2007-09-30/3 0.25
          Net income for 2006 was $47.2 million, or $1.87 per diluted share, against $43.6 million, or $2.21 per diluted share, for 2005.; net_income 2006-12-31/12 47200000 | eps_diluted 2006-12-31/12 1.87 | net_income 2005-12-31/12 43600000 | eps_diluted 2005-12-31/12 2.21
          The Company earned $4.1 million, or 27 cents per diluted share, in the third quarter of 2007.; net_income 2007-09-30/3 4100000 | eps_diluted 2007-09-30/3 0.27
          Net income was $1.1 million for the third quarter of 2007 versus a $4.5 million loss in the third quarter of 2006.; net_income 2007-09-30/3 1100000 | net_income 2006-09-30/3 -4500000
          Larkspur posted a net loss of $1.1 million for the third quarter of 2007 against a $4.5 million profit in the third quarter of 2006.; net_income 2007-09-30/3 -1100000 | net_income 2006-09-30/3 4500000
          Earnings per diluted share for the third quarter of 2007 were $0.10 compared with a $0.45 per share loss a year ago.; eps_diluted 2007-09-30/3 0.1 | eps_diluted 2006-09-30/3 -0.45
          Net interest income for the quarter was $22.3 million, an increase of $1.1 million from the second quarter of 2007 and $2.9 million from the third quarter of 2006.; net_interest_income 2007-09-30/3 22300000
          Total deposits at September 30, 2007 were $622.3 million, an increase of $11.1 million from June 30, 2007 and $22.9 million from September 30, 2006.; total_deposits 2007-09-30/0 622300000
          Revenue was $34.2 million compared with $25.8 million, an increase of 33 percent for the first nine months of 2007.; revenues 2007-09-30/9 34200000
          Larkspur Trust, Inc. today reported net income available to common shareholders of $2.5 million for the third quarter of 2007.; net_income_to_common 2007-09-30/3 2500000
          Net income (loss) per diluted share was $(0.18) for the third quarter of 2007.; eps_diluted 2007-09-30/3 -0.18
          Net interest income for the quarter increased $728,000, or nine percent, to $8.9 million.; net_interest_income 2007-09-30/3 8900000
          Noninterest expense was $5.2 million for the third quarter of 2007, virtually unchanged from $5.3 million for the third quarter of 2006.; noninterest_expense 2007-09-30/3 5200000 | noninterest_expense 2006-09-30/3 5300000
          Revenue was $509,589 in the third quarter of 2007, representing a 234% increase compared to $152,430 in the third quarter of 2006.; revenues 2007-09-30/3 509589 | revenues 2006-09-30/3 152430
          Book value per share rose to $14.25 from $13.80 a year ago.; book_value_per_share 2007-09-30/0 14.25 | book_value_per_share 2006-09-30/0 13.8
          Total deposits grew 4% to $422.8 million.; total_deposits 2007-09-30/0 422800000
          The provision for loan losses in the quarter was $14.9 million, after $4.1 million in the second quarter.; provision_for_loan_losses 2007-09-30/3 14900000 | provision_for_loan_losses 2007-06-30/3 4100000
          The third quarter of 2007 brought revenues of $71.2 million.; revenues 2007-09-30/3 71200000
          Returns on average assets and average equity were 0.92% and 10.64%, respectively, in the third quarter of 2007.; return_on_average_assets 2007-09-30/3 0.0092 | return_on_average_equity 2007-09-30/3 0.1064
          The third quarter of 2007 brought earnings available for common stock of $60.2 million, or $1.28 per diluted share.; net_income_to_common 2007-09-30/3 60200000 | eps_diluted 2007-09-30/3 1.28
          Larkspur estimates REIT taxable income of approximately $14.6 million for the third quarter of 2007.; taxable_income 2007-09-30/3 14600000
          Core earnings came to a loss of $5.1 million for the third quarter of 2007, after a loss of $2.2 million in the second quarter of 2007.; core_earnings 2007-09-30/3 -5100000 | core_earnings 2007-06-30/3 -2200000
          Loans charged off, less recoveries, were $1,442,000 for the third quarter of 2007.; net_charge_offs 2007-09-30/3 1442000
          Net charge-offs for the third quarter of 2007 were $512,000, versus net recoveries of $14,000 in the third quarter of 2006.; net_charge_offs 2007-09-30/3 512000 | net_charge_offs 2006-09-30/3 -14000
          Nonperforming assets increased $3.1 million during the quarter to $9.9 million.; nonperforming_assets 2007-09-30/0 9900000
          The net interest margin (FTE) for the quarter declined 6 basis points to 3.61% from 3.67% in the second quarter.; net_interest_margin 2007-09-30/3 0.0361 | net_interest_margin 2007-06-30/3 0.0367
          Net income for the quarter was $3.2 million, against $2.9 million last year.; net_income 2007-09-30/3 3200000 | net_income 2006-09-30/3 2900000
          Net income for the quarter was $3.2 million, against $12.9 million last year.; net_income 2007-09-30/3 3200000
          FFO for the quarter increased to $8.1 million or $.61 per share/unit from $7.2 million or $.57 per share/unit in the second quarter.; ffo 2007-09-30/3 8100000 | ffo_per_diluted_share 2007-09-30/3 0.61 | ffo 2007-06-30/3 7200000 | ffo_per_diluted_share 2007-06-30/3 0.57
          Net income for the quarter was $3.4 million, compared to $2.6 million for the same quarter last year, and $9.8 million for the first nine months of 2007.; net_income 2007-09-30/3 3400000 | net_income 2006-09-30/3 2600000 | net_income 2007-09-30/9 9800000
          Compared to 2006, net income for the third quarter rose 10% to $11 million.; net_income 2007-09-30/3 11000000
          Reflecting branches opened in 2006, noninterest expense for the third quarter rose to $14 million from $12 million in the same quarter last year.; noninterest_expense 2007-09-30/3 14000000 | noninterest_expense 2006-09-30/3 12000000
          In 2006 Larkspur opened twelve branches, and net income in the third quarter was $11 million.; net_income 2007-09-30/3 11000000
          Net loan recoveries of $250,000 were recorded in the third quarter of 2007.; net_charge_offs 2007-09-30/3 -250000
          Net recoveries were $0.3 million for the third quarter of 2007 compared with net charge-offs of $1.2 million for the third quarter of 2006.; net_charge_offs 2007-09-30/3 -300000 | net_charge_offs 2006-09-30/3 1200000
          Income tax expense was $4.1 million, an effective rate of 31.1%, as against $2.9 million, or 29.9%, in the linked quarter.; income_tax_expense 2007-09-30/3 4100000 | income_tax_expense 2007-06-30/3 2900000
          Net charge-offs for the quarter were $3.1 million, or an annualized .50% of average loans, down from $4.6 million in the linked quarter.; net_charge_offs 2007-09-30/3 3100000 | net_charge_offs 2007-06-30/3 4600000
          After preferred dividends, net income available to common shareholders was $4.0 million, or $.20 per basic share and $.19 per diluted share, in the third quarter of 2007.; net_income_to_common 2007-09-30/3 4000000 | eps_basic 2007-09-30/3 0.2 | eps_diluted 2007-09-30/3 0.19
          Net interest income, the primary source of earnings, grew to $10.2 million for the third quarter of 2007.; net_interest_income 2007-09-30/3 10200000
          The net interest margin on average owned receivables was 9.84% in the third quarter of 2007.; net_interest_margin 2007-09-30/3 0.0984
          A negative provision for credit losses of $1.9 million was recorded in the third quarter of 2007.; provision_for_loan_losses 2007-09-30/3 -1900000
          Net charge-offs amounted to $651,000 in the period, and for the nine months $1,461,000.; net_charge_offs 2007-09-30/9 1461000
          Net income for the quarter was $3.2 million vs. $2.9 million in the second quarter.; net_income 2007-09-30/3 3200000 | net_income 2007-06-30/3 2900000
          Last year, net income for the third quarter was $10 million.; net_income 2006-09-30/3 10000000
          FFO per diluted share for the quarter was $0.61, flat with the prior year period.; ffo_per_diluted_share 2007-09-30/3 0.61
          Net interest income for the quarter was $8.9 million, unchanged from the second quarter.; net_interest_income 2007-09-30/3 8900000
          Dividend yield as of September 30, 2007 was 9.56%, based on an annualized dividend of $0.65 per share.; dividend_yield 2007-09-30/0 0.0956
          Larkspur earned $14.9 million on a reported GAAP basis ($0.88 per diluted share) in the third quarter of 2007.; net_income 2007-09-30/3 14900000 | eps_diluted 2007-09-30/3 0.88
          Third quarter 2007 net earnings (loss) which decreased to a loss of ($55.0) million, or ($0.78) per diluted share.; net_income 2007-09-30/3 -55000000 | eps_diluted 2007-09-30/3 -0.78
          Net charge-offs were $11.6 million for the third quarter and $5.4 million for the second.; net_charge_offs 2007-09-30/3 11600000 | net_charge_offs 2007-06-30/3 5400000
          Net loss per diluted share of $7.06 for the third quarter of 2007 compared to a loss of $1.08 for the second quarter of 2007 and income of $0.65 for the third quarter of 2006.; eps_diluted 2007-09-30/3 -7.06 | eps_diluted 2007-06-30/3 -1.08 | eps_diluted 2006-09-30/3 0.65
          Shareholders' equity was $92.4 million, or $11.20 per share, at September 30, 2007, against $10.95 per share at December 31, 2006.; stockholders_equity 2007-09-30/0 92400000 | book_value_per_share 2007-09-30/0 11.2 | book_value_per_share 2006-12-31/0 10.95
          The directors declared a dividend of $0.18 per share for the fourth quarter, payable December 14.; dividends_per_common_share 2007-12-31/3 0.18
          For the second quarter of 2007 the Board declared a dividend of $0.09 per common share, and in the third quarter of 2006 there was none either.; dividends_per_common_share 2007-06-30/3 0.09
          At June 30, 2007, total assets had been $1.7 billion.; total_assets 2007-06-30/0 1700000000
          In the second quarter of 2007, the three months ended June 30, 2007, net sales were $512.5 million and diluted EPS was $0.08.; revenues 2007-06-30/3 512500000 | eps_diluted 2007-06-30/3 0.08
          In the whole of 2006 the Company earned $8.4 million, equal to $2.11 per diluted share.; net_income 2006-12-31/12 8400000 | eps_diluted 2006-12-31/12 2.11
          Return on average assets and return on average equity were 1.31 percent and 14.20 percent, respectively, for the third quarter of 2007.; return_on_average_assets 2007-09-30/3 0.0131 | return_on_average_equity 2007-09-30/3 0.142
          Total assets were $2.2 billion, total deposits $1.7 billion and loans $1.6 billion at September 30, 2007.; total_assets 2007-09-30/0 2200000000 | total_deposits 2007-09-30/0 1700000000
          Shares outstanding at September 30, 2007 were 4,311,207.; shares_outstanding 2007-09-30/0 4311207
          Net interest margin on a tax-equivalent basis for the third quarter of 2007 was 4.41 percent.; net_interest_margin 2007-09-30/3 0.0441
          For the nine months, revenues were $220.6 million, a rise of $30.5 million over the $190.1 million of a year earlier, and net income advanced to $9.5 million, or $1.05 per diluted share, from $6.7 million.; revenues 2007-09-30/9 220600000 | revenues 2006-09-30/9 190100000 | net_income 2007-09-30/9 9500000 | eps_diluted 2007-09-30/9 1.05
          Revenues were $20.6 million in the third quarter of 2007, up from $19.1 million in the third quarter of 2006, and net income was $5.0 million.; revenues 2007-09-30/3 20600000 | revenues 2006-09-30/3 19100000
          Net loss narrowed to $2.0 million in the third quarter of 2007 from $5.0 million in the third quarter of 2006.; net_income 2007-09-30/3 -2000000 | net_income 2006-09-30/3 -5000000
          For the third quarter of 2007, Larkspur had a net loss of $5.0 million, or $0.50 per diluted share, on revenues of $45 million.; net_income 2007-09-30/3 -5000000 | eps_diluted 2007-09-30/3 -0.5 | revenues 2007-09-30/3 45000000
          Nonperforming assets were $10.0 million, compared with $8.0 million at June 30, 2007.; nonperforming_assets 2007-09-30/0 10000000 | nonperforming_assets 2007-06-30/0 8000000
          Net income was $10.0 million, compared with $8.0 million in the third quarter of 2006.; net_income 2007-09-30/3 10000000 | net_income 2006-09-30/3 8000000
          Net income was $10.0 million, compared with $8.0 million in the second quarter of 2006.; net_income 2006-06-30/3 8000000
          Net charge-offs for the quarter were $2.0 million, or 0.40% annualized of average loans, compared with $1.5 million, or 0.31% of average loans and leases, annualized, in the third quarter of 2006.; net_charge_offs 2007-09-30/3 2000000 | net_charge_offs 2006-09-30/3 1500000
          The allowance for loan losses was $30.0 million, or 1.50% of total loans, at September 30, 2007.; allowance_for_loan_losses 2007-09-30/0 30000000
          Net income per share was $0.50 basic and $0.49 diluted for the third quarter of 2007.; eps_basic 2007-09-30/3 0.5 | eps_diluted 2007-09-30/3 0.49
          Sales for the third quarter of 2007 rose 5% to $100.0 million.; revenues 2007-09-30/3 100000000
          The net interest margin was 3.40% for the third quarter of 2007, compared to 3.52% and 3.45% for the second quarter of 2007 and third quarter of 2006, respectively.; net_interest_margin 2007-09-30/3 0.034 | net_interest_margin 2007-06-30/3 0.0352 | net_interest_margin 2006-09-30/3 0.0345
          For the first nine months of the year, net income was $14.0 million.; net_income 2007-09-30/9 14000000
          Revenue was $45.0 million, up 12% year over year.; revenues 2007-09-30/3 45000000
          The company recorded a $2.5 million provision for loan losses in the third quarter of 2007, compared to a $2.0 million provision in the third quarter of 2006.; provision_for_loan_losses 2007-09-30/3 2500000
          At September 30, 2007, there were 10,000,000 shares of common stock outstanding.; shares_outstanding 2007-09-30/0 10000000
          As of September 30, 2007, Larkspur had 10,000,000 shares outstanding.; shares_outstanding 2007-09-30/0 10000000
          The provision for loan losses was $2.5 million, and net charge-offs were $1.9 million, in the third quarter of 2007, versus $2.0 million and $1.5 million in the third quarter of 2006.; provision_for_loan_losses 2007-09-30/3 2500000 | provision_for_loan_losses 2006-09-30/3 2000000 | net_charge_offs 2007-09-30/3 1900000 | net_charge_offs 2006-09-30/3 1500000
          Return on average assets was 1.20% and return on average equity was 12.0% for the quarter, compared with 1.10% and 11.0%, respectively, for the third quarter of 2006.; return_on_average_assets 2007-09-30/3 0.012 | return_on_average_assets 2006-09-30/3 0.011 | return_on_average_equity 2007-09-30/3 0.12 | return_on_average_equity 2006-09-30/3 0.11
          The provision for loan losses was $1.9 million, versus $2.4 million in the second quarter and $1.5 million in the year-ago quarter.; provision_for_loan_losses 2007-09-30/3 1900000 | provision_for_loan_losses 2007-06-30/3 2400000 | provision_for_loan_losses 2006-09-30/3 1500000
          Revenues were $45.0 million and $130.0 million for the three and nine months ended September 30, 2007, compared with $40.0 million and $118.0 million for the comparable periods of 2006.; revenues 2007-09-30/3 45000000 | revenues 2007-09-30/9 130000000 | revenues 2006-09-30/3 40000000 | revenues 2006-09-30/9 118000000
          Book value per common share was $21.40.; book_value_per_share 2007-09-30/0 21.4
          The Company lost $4.5 million, or $0.45 per diluted share, in the third quarter of 2007.; net_income 2007-09-30/3 -4500000 | eps_diluted 2007-09-30/3 -0.45
          Third quarter profit rose 12% to $4.5 million, or 45 cents per diluted share.; net_income 2007-09-30/3 4500000 | eps_diluted 2007-09-30/3 0.45
          No provision for loan losses was recorded in the third quarter of 2007 or 2006.; provision_for_loan_losses 2007-09-30/3 0 | provision_for_loan_losses 2006-09-30/3 0
          There was no provision for loan losses in the second quarter of 2007.; provision_for_loan_losses 2007-06-30/3 0
          The Company made no provision for loan losses during the quarter, compared with $250,000 in the year-ago quarter.; provision_for_loan_losses 2007-09-30/3 0 | provision_for_loan_losses 2006-09-30/3 250000
          ROA and ROE were 1.15% and 14.2%, respectively, for the third quarter.; return_on_average_assets 2007-09-30/3 0.0115 | return_on_average_equity 2007-09-30/3 0.142
          The net loss for the third quarter was $4.5 million, or $.45 per share, basic and diluted.; net_income 2007-09-30/3 -4500000 | eps_basic 2007-09-30/3 -0.45 | eps_diluted 2007-09-30/3 -0.45
          Per share earnings on a diluted basis were $.45 for the third quarter.; eps_diluted 2007-09-30/3 0.45
          On a diluted per share basis, net income was $.45 for the third quarter.; eps_diluted 2007-09-30/3 0.45
          Net interest income before the provision for loan losses was $15.6 million for the third quarter.; net_interest_income 2007-09-30/3 15600000
          A quarterly cash dividend of 12 1/2 cents per share was declared for the third quarter.; dividends_per_common_share 2007-09-30/3 0.125
          Diluted earnings per share were $.76 in this year's third quarter and $.72 in the second.; eps_diluted 2007-09-30/3 0.76 | eps_diluted 2007-06-30/3 0.72
          Net income for the September quarter was $4.5 million, compared with $3.9 million in the September quarter of 2006.; net_income 2007-09-30/3 4500000 | net_income 2006-09-30/3 3900000
          Total assets were $1.2 billion at the end of September, up from $1.1 billion at the end of 2006.; total_assets 2007-09-30/0 1200000000 | total_assets 2006-12-31/0 1100000000
          Larkspur estimates that its taxable income was $9.8 million, or 12 cents per diluted share, in the third quarter and $1.5 million, or 2 cents per diluted share, in the second.; taxable_income 2007-09-30/3 9800000 | taxable_income_per_diluted_share 2007-09-30/3 0.12 | taxable_income 2007-06-30/3 1500000 | taxable_income_per_diluted_share 2007-06-30/3 0.02
          Return on average common equity was negative, (8.9)% at an annual rate for the quarter.; return_on_average_equity 2007-09-30/3 -0.089
          On September 30, 2007 there were 9,311,402 common shares outstanding, up from 9,000,000 a year earlier.; shares_outstanding 2007-09-30/0 9311402
          Net income was $7.1 million, compared with $6.0 million in the second quarter of 2007 and $5.2 million in the same quarter last year.; net_income 2007-09-30/3 7100000 | net_income 2007-06-30/3 6000000 | net_income 2006-09-30/3 5200000
          Total deposits were $1.4 billion at September 30, 2007, compared with $1.3 billion at June 30, 2007 and $1.1 billion a year ago.; total_deposits 2007-09-30/0 1400000000 | total_deposits 2007-06-30/0 1300000000 | total_deposits 2006-09-30/0 1100000000
          Revenues, which consist of net interest income and noninterest income, were $41.0 million.; revenues 2007-09-30/3 41000000
          Net income, including preferred dividends, was $2.3 million.; net_income 2007-09-30/3 2300000
          FOR IMMEDIATE RELEASE: Larkspur reports net income of $2.3 million for the third quarter of 2007.; net_income 2007-09-30/3 2300000
          In spite of a difficult retail environment, net income was $2.3 million for the third quarter of 2007.; net_income 2007-09-30/3 2300000
          At the close of business on September 30, 2007, total assets were $1.2 billion.; total_assets 2007-09-30/0 1200000000
          On a year over year basis, net income rose 12% to $2.3 million for the third quarter of 2007.; net_income 2007-09-30/3 2300000
          Adding to the good news, net income rose to $2.3 million for the third quarter of 2007.; net_income 2007-09-30/3 2300000
          Net income increased to $2.3 million from $2.0 million on revenues of $45.0 million.; net_income 2007-09-30/3 2300000 | revenues 2007-09-30/3 45000000
          Nonperforming assets were $2.3 million at June 30, 2007, compared with $2.0 million three months earlier.; nonperforming_assets 2007-06-30/0 2300000
          Net income for the third quarter of 2007 was $2.3 million compared to $2.1 million last year, and for the second quarter of 2007 net income was $2.0 million, up from $1.5 million a year earlier.; net_income 2007-09-30/3 2300000 | net_income 2006-09-30/3 2100000 | net_income 2007-06-30/3 2000000
          On a consolidated basis, net income was $2.3 million.; net_income 2007-09-30/3 2300000
          Nonperforming assets were $1.9 million, compared with $2.3 million three months earlier.; nonperforming_assets 2007-09-30/0 1900000 | nonperforming_assets 2007-06-30/0 2300000
          Interest expense edged up to $7.1 million from $7.0 million in the second quarter of 2007.; interest_expense 2007-09-30/3 7100000 | interest_expense 2007-06-30/3 7000000
          Net interest income before provisions was $2.3 million.; net_interest_income 2007-09-30/3 2300000
          Revenues, up $1 million from a year ago, were $20 million.; revenues 2007-09-30/3 20000000
          Net income reached $2.3 million, topping the $2.1 million earned in the second quarter of 2007.; net_income 2007-09-30/3 2300000 | net_income 2007-06-30/3 2100000
          Net income was $2.3 million on revenues of $20 million, compared with $1.9 million on revenues of $18 million.; net_income 2007-09-30/3 2300000 | revenues 2007-09-30/3 20000000
          Net income was $2.3 million for the third quarter, compared with a net loss of $1.9 million.; net_income 2007-09-30/3 2300000
          Including the gain on land, net income was $2.3 million.; net_income 2007-09-30/3 2300000
          Dividends declared for 2006 came to $1.82 per common share and for 2005 to $1.77.; dividends_per_common_share 2006-12-31/12 1.82 | dividends_per_common_share 2005-12-31/12 1.77
          Third-quarter revenues totaled $125.0 million and year-to-date revenues were $370.2 million.; revenues 2007-09-30/3 125000000 | revenues 2007-09-30/9 370200000
          In the quarter, net income was $4.5 million and nine-month net income was $13.0 million.; net_income 2007-09-30/3 4500000 | net_income 2007-09-30/9 13000000
          The net loss per share for the third quarter was $.12 basic and diluted.; eps_basic 2007-09-30/3 -0.12 | eps_diluted 2007-09-30/3 -0.12
          Dividends of $.25 per share were declared in each of the first three quarters of 2007.; dividends_per_common_share 2007-03-31/3 0.25 | dividends_per_common_share 2007-06-30/3 0.25 | dividends_per_common_share 2007-09-30/3 0.25
          Nonperforming assets, consisting of nonaccrual loans and foreclosed real estate, totaled $3.2 million at September 30, 2007.; nonperforming_assets 2007-09-30/0 3200000
          Net income for the third quarter and first nine months of 2007 was $4.5 million, or $.45 per diluted share, and $13.0 million, or $1.30 per diluted share, respectively.; net_income 2007-09-30/3 4500000 | net_income 2007-09-30/9 13000000 | eps_diluted 2007-09-30/3 0.45 | eps_diluted 2007-09-30/9 1.3
          Net income, including a gain of $2.0 million, was $4.5 million in the third quarter.; net_income 2007-09-30/3 4500000
          Net income, which included a charge of $2.0 million, was $4.5 million in the third quarter.; net_income 2007-09-30/3 4500000
          Net charge-offs for the quarter were $450,000, or .25% of average loans on an annualized basis, compared with $380,000 or .22% in the second quarter.; net_charge_offs 2007-09-30/3 450000 | net_charge_offs 2007-06-30/3 380000
          For the nine months, net charge-offs were $948,000 this year and $1,302,000 last year.; net_charge_offs 2007-09-30/9 948000 | net_charge_offs 2006-09-30/9 1302000
          Net income for the nine months was $15.2 million, or $0.94 per diluted share, in 2007 and $12.1 million, or $0.80 per diluted share, in 2006.; net_income 2007-09-30/9 15200000 | eps_diluted 2007-09-30/9 0.94 | net_income 2006-09-30/9 12100000 | eps_diluted 2006-09-30/9 0.8
          For the third quarter, net income was $4.5 million, compared with $20.0 million in 2006.; net_income 2007-09-30/3 4500000
          Return on average equity for the third quarter was 6.6% and for the nine months 10.7%.; return_on_average_equity 2007-09-30/3 0.066 | return_on_average_equity 2007-09-30/9 0.107
          Dividends of $.10 per share were declared in each of the quarters ended September 30 and June 30, 2007.; dividends_per_common_share 2007-09-30/3 0.1 | dividends_per_common_share 2007-06-30/3 0.1
          Loans charged off, net of recoveries, were $28,416 for the quarter and $65,095 for the nine months.; net_charge_offs 2007-09-30/3 28416 | net_charge_offs 2007-09-30/9 65095
          For 2006, revenues were $500.2 million, up from $450.1 million in 2005.; revenues 2006-12-31/12 500200000 | revenues 2005-12-31/12 450100000
          Revenues, net of interest expense, were $45.0 million for the third quarter.; revenues 2007-09-30/3 45000000
          On September 17, 2007, the company declared a quarterly distribution of $0.30 per common share for the quarter ended September 30, 2007.; dividends_per_common_share 2007-09-30/3 0.3
          The net interest margin compressed to 4.12% in the third quarter of 2007 from 4.25% in the third quarter of 2006.; net_interest_margin 2007-09-30/3 0.0412 | net_interest_margin 2006-09-30/3 0.0425
          Average diluted shares for the third quarter of 2007 were 10.1 million.; weighted_shares_diluted 2007-09-30/3 10100000
          A dividend of $.25 per share, up from $.22 per share, was declared for the third quarter of 2007.; dividends_per_common_share 2007-09-30/3 0.25
          Net income of $4.5 million, up from $3.9 million, was reported for the third quarter of 2007.; net_income 2007-09-30/3 4500000
          REPORTS EARNINGS OF $0.45 PER DILUTED SHARE AND DIVIDEND OF $0.45 PER SHARE FOR THIRD QUARTER 2007; eps_diluted 2007-09-30/3 0.45 | dividends_per_common_share 2007-09-30/3 0.45
          """)
  void alignsAmountsMetricsAndPeriods(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          We expect net income of $5.0 million for the fourth quarter of 2007.
          Net income would have been $5.0 million for the third quarter of 2007.
          Excluding the charge, net income was $5.0 million for the third quarter of 2007.
          Adjusted net income was $5.0 million for the third quarter of 2007.
          Net income for the mortgage segment was $5.0 million for the third quarter of 2007.
          Northbank's net income was $5.0 million for the third quarter of 2007.
          Net income increased $5.0 million in the third quarter of 2007.
          The $5.0 million increase in net income for the third quarter of 2007 came from sales.
          Net interest income for the third quarter of 2007 included $5.0 million of fees.
          Total assets were $5.0 million of average loans.
          A dividend of $0.50 per share was declared on the Series A preferred stock for the third quarter of 2007.
          Net income for the third quarter of 2007 was $5.0 million excluding the charge.
          Revenues for the third quarter of 2007 were $5.0 million in Europe.
          Average total assets were $5.0 billion at September 30, 2007.
          Book value per share will be $5.00 at December 31, 2007.
          Net income was €5.0 million for the third quarter of 2007.
          Noninterest income was $159 million (5.9 percent) lower in the third quarter of 2007.
          In the Consumer Bank of Fennel, revenue rose 13% in the quarter to $6.5 billion.
          On a fully taxable-equivalent basis, net interest income was $21.9 million in the third quarter of 2007.
          Total assets were $2.2 billion, fees grew $1.6 million since June and costs fell in 2007.
          Book value per common share of $21.40.
          Diluted shares outstanding were 4,311,207.
          Compared with the third quarter of 2006, net income was $5.0 million.
          Net income was $5.0 million, or $0.50 per diluted share, excluding a charge of $1.0 million.
          Results for the third quarter of 2007 include net income of $5.0 million from the acquired bank.
          Comparable store sales for the third quarter of 2007 were $5.0 million.
          As of September 30, 2007, Larkspur had 10,000,000 shares outstanding and 500,000 options.
          Net income is projected at $1.94 to $1.99 per diluted share for 2007.
          During the third quarter of 2007 there was an additional $7.0 million of net interest income and $2.0 million of noninterest income from the merger.
          The dividend was raised to an annual rate of $1.85 per share for the third quarter of 2007.
          Cash earnings were $5.0 million, or $.50 per diluted share, in the third quarter of 2007.
          After preferred dividends, net income was $4.0 million in the third quarter of 2007.
          Gains, net of interest expense, were $45.0 million for the third quarter of 2007.
          The third quarter of 2007 did not include a provision for loan losses of $1.0 million.
          A $2.0 million provision for loan losses on one loan was made in the third quarter of 2007.
          Larkspur estimates that 10,100,000 shares were outstanding at September 30, 2007.
          Annual revenues were $500.2 million.
          The company lost $4.5 million of business in the third quarter.
          Larkspur lost $4.5 million on the sale of a plant in the third quarter.
          Gross profit was $15.2 million for the third quarter.
          No additional provision for loan losses was recorded in the third quarter of 2007.
          There was no change in the provision for loan losses in the third quarter.
          Absent the gain, net income was $4.1 million for the third quarter.
          Aside from a $1.0 million gain on land, net income was $4.1 million for the third quarter.
          Not counting the storm, net income was $4.1 million for the third quarter.
          On a constant-currency basis, revenues were $41.0 million for the third quarter.
          On an annualized basis, net income was $4.1 million for the third quarter.
          In retail lending, net income was $4.1 million for the third quarter.
          At Pinewood Leasing, net income was $4.1 million for the third quarter.
          Net income was $4.1 million, ignoring the gain.
          Net income was $4.1 million on a cash basis.
          Net income, on an annualized basis, was $4.1 million.
          Net interest income growth was $2.0 million.
          Absent the charge, net income was $4.1 million and diluted earnings per share were $.41 for the third quarter.
          Absent the charge, a $2.0 million provision for loan losses was recorded in the third quarter of 2007.
          Nonperforming assets were $2.3 million three months before the merger.
          Total assets exceeded $3.0 billion at September 30, 2007.
          Total deposits reached $520 million, surpassing $500 million at September 30, 2007.
          Noninterest income increased $2.7 million over the third quarter of 2006 and $9.5 million for the nine months ended September 30, 2007.
          Nonperforming assets to total assets were 1.09%, or $11.1 million, at September 30, 2007.
          Revenues for the third quarter of 2007 went with a $4.5 million loss.
          Nonperforming assets rose in the second quarter of 2007 to $9.9 million.
          Upon completion of the merger, total assets increased to $2.0 billion.
          Net income was $4.2 million in the third quarter of 2007, excluding a $2 million charge.
          Interest expense decreased $2 million to $11 million, and $7 million for the nine months, to $31 million.
          The transaction closed in July, generating net income of $2 million.
          Valley contributed revenues of $12 million and net income of $1.2 million in the third quarter of 2007.
          Net interest income, adjusted for the charge, was $10.2 million for the third quarter of 2007.
          Net income for the third quarter of 2007 was $3.5 million, before an extraordinary loss.
          Operating FFO for the third quarter of 2007 was $3.5 million.
          """)
  void abstainsWhereTheMeaningIsAnotherOrInDoubt(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void carriesThePeriodOfTheSectionsHeading() {
    assertThat(
            read(
                "#Selected Financial Results for the First Nine Months of 2007",
                "- Cash dividends declared per share were $0.10 compared to $0.75 for the first nine"
                    + " months of 2006;"))
        .isEqualTo(
            "dividends_per_common_share 2007-09-30/9 0.1 | dividends_per_common_share 2006-09-30/9"
                + " 0.75");
  }

  @Test
  void carriesTheSubjectOfTheSentenceBefore() {
    assertThat(
            read(
                "Net income was $9.5 million, or $0.38 per diluted share, for the third quarter of"
                    + " 2007. It was $10.4 million, or $0.42 per diluted share, for the second"
                    + " quarter."))
        .isEqualTo(
            "net_income 2007-09-30/3 9500000 | eps_diluted 2007-09-30/3 0.38 | net_income"
                + " 2007-06-30/3 10400000 | eps_diluted 2007-06-30/3 0.42");
  }

  @Test
  void readsNothingUnderTheHeadingOfASegment() {
    assertThat(
            read("#Retail Banking", "Net income was $5.0 million for the third quarter of 2007."))
        .isEmpty();
    assertThat(read("#Outlook", "Net income was $5.0 million for the third quarter of 2007."))
        .isEmpty();
  }

  @Test
  void readsOnlyWhatIsStatedForPrintedDaysInNotes() {
    assertThat(
            read(
                "#2. Notes on non-GAAP financial measures:",
                "Tangible book value per share was $8.10 at September 30, 2007. Book value per"
                    + " share was $9.72, $9.02 and $7.13 at September 30, 2007, June 30, 2007, and"
                    + " December 31, 2006, respectively. Net income was $5.0 million for the third"
                    + " quarter of 2007."))
        .isEqualTo(
            "book_value_per_share 2007-09-30/0 9.72 | book_value_per_share 2007-06-30/0 9.02"
                + " | book_value_per_share 2006-12-31/0 7.13");
    assertThat(read("#Segment results", "Total assets were $5.0 million at September 30, 2007."))
        .isEmpty();
  }

  @Test
  void readsWhatIsStatedForPrintedDaysBehindATable() {
    String release =
        """
        HARROWGATE CORPORATION REPORTS RESULTS FOR THE QUARTER ENDED SEPTEMBER 30, 2001

        CONFERENCE CALL

        Management will speak of the results today at noon, and a recording will be kept until the
        end of the month for all who could not attend the call or wish to hear it again.

                                               September 30,
                                                 2001       2000
        Cash                                 $  4,118   $  3,902
        Other assets                           18,442     17,300

        Book value per common share was $15.80 at September 30, 2001.
        """;
    assertThat(Releases.values(Releases.read(release, "2001-10-19"), "book_value_per_share"))
        .containsExactly("2001-09-30/0 15.8");
    assertThat(
            read(
                "#Conference call",
                "Book value per common share was $15.80 at September 30, 2007."))
        .isEmpty();
  }

  @Test
  void readsWhatTheCompanyHeldOnAPrintedDay() {
    assertThat(
            read(
                "#About Larkspur",
                "Larkspur Trust had $4.1 billion in total assets, $3.2 billion in deposits and"
                    + " approximately $341 million in stockholders' equity as of September 30,"
                    + " 2007."))
        .isEqualTo(
            "total_assets 2007-09-30/0 4100000000 | total_deposits 2007-09-30/0 3200000000"
                + " | stockholders_equity 2007-09-30/0 341000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkspur Trust has $4.1 billion in assets.",
        "Larkspur Bank had $4.1 billion in assets as of September 30, 2007.",
        "Larkspur Trust had $4.1 billion in assets under management as of September 30, 2007.",
        "Larkspur Trust had $4.1 billion in total assets as of December 31, 2007.",
      })
  void readsNoHoldingWithoutADayOrOfAnother(String sentence) {
    assertThat(read("#About Larkspur", sentence)).isEmpty();
  }

  @Test
  void keepsTheEvidence() {
    Reading reading =
        readings("Net income was $46.0 million for the third quarter of 2007.").get(0);
    assertThat(reading.grain()).isEqualByComparingTo("100000");
    assertThat(reading.scaleEvidence()).isEqualTo("million");
    assertThat(reading.periodEvidence()).isEqualTo("the third quarter of 2007");
    assertThat(reading.label()).isEqualTo("Net income");
    assertThat(reading.location().start()).isEqualTo(15);
  }

  @Test
  void leavesABalanceWithoutADayAloneBesideAnotherDay() {
    assertThat(read("Book value per common share was $21.40. It is the highest ever."))
        .isEqualTo("book_value_per_share 2007-09-30/0 21.4");
    assertThat(
            read("Loans were sold on June 30, 2007. Book value per common share was $21.40 then."))
        .isEmpty();
  }

  @Test
  void takesATaxEquivalentMarginForTheMarginOnlyWhereNothingElseIsTold() {
    assertThat(
            readings(
                "The tax-equivalent net interest margin was 4.41% for the third quarter of 2007.",
                "The net interest margin was 4.30% for the third quarter of 2007."))
        .extracting(Reading::rank)
        .containsExactly(RowRule.LAST_RESORT, 0);
  }

  @Test
  void leavesEarningsPerShareWithoutDilutionToAFirmerReading() {
    assertThat(readings("Net income was $5.0 million, or $0.50 per share, for the third quarter."))
        .extracting(Reading::rank)
        .containsExactly(0, 5);
  }

  @Test
  void takesALossPerShareForDilutedWhereTheComparisonSaysSo() {
    assertThat(
            readings(
                "Net loss was $5.0 million, or $0.50 per share, for the third quarter, compared to"
                    + " net income of $2.0 million, or $0.20 per diluted share, for the second"
                    + " quarter."))
        .extracting(Reading::rank)
        .containsExactly(0, 0, 0, 0);
  }

  @Test
  void takesTheReportedDayForABalanceThatIsComparedWithAnEarlierOne() {
    assertThat(readings("Book value per share was $5.41, down from $6.67 at June 30."))
        .filteredOn(reading -> reading.period().end().equals(LocalDate.parse("2007-09-30")))
        .singleElement()
        .satisfies(reading -> assertThat(reading.rank()).isLessThan(RowRule.LAST_RESORT));
  }
}
