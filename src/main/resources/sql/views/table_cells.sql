CREATE OR REPLACE VIEW table_cells (
  exhibit_id COMMENT 'the exhibit, as in exhibits',
  company_id COMMENT 'cik: and the CIK, or name: and the plain name',
  company COMMENT 'company''s name',
  reported_on COMMENT 'when the market learnt it',
  row_label COMMENT 'the row''s label with its parents',
  column_heading COMMENT 'the column''s stacked headings',
  period_end COMMENT 'last day of the column''s period, null where none can be told',
  months COMMENT 'length of the period in months; 0 for an instant',
  printed COMMENT 'the number as printed, before its scale',
  scale COMMENT 'ones, thousands, millions or billions, null where none can be told',
  unit COMMENT 'USD, USD/share, shares or ratio, null where none can be told',
  metric COMMENT 'the metric it was mapped to, or null',
  block COMMENT 'number of the table in the document, from 0',
  row COMMENT 'row of the table, from 0',
  column COMMENT 'column of the table, from 0')
COMMENT 'One row is a number of a table of an exhibit, mapped to a metric or not'
AS SELECT exhibit_id, company_id, company, reported_on, cell.*
FROM (
  SELECT exhibit_id, company_id, company, reported_on, explode(cells) AS cell
  FROM extractions)
