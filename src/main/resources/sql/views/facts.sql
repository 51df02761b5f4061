CREATE OR REPLACE VIEW facts (
  exhibit_id COMMENT 'the exhibit, as in exhibits',
  company_id COMMENT 'cik: and the CIK, or name: and the plain name',
  cik COMMENT 'registrant''s Central Index Key, null where it is not known',
  company COMMENT 'company''s name',
  reported_on COMMENT 'when the market learnt it',
  kind COMMENT 'what kind of release it is: earnings, dividend, guidance, other',
  metric COMMENT 'metric, as in conf/metrics.yaml',
  period_end COMMENT 'last day of the period; the day itself for an instant',
  months COMMENT 'length of the period in months; 0 for an instant',
  value COMMENT 'in base units: dollars, dollars per share, shares, a fraction',
  unit COMMENT 'USD, USD/share, shares or ratio',
  restated COMMENT 'whether the release marks it as restated',
  confidence COMMENT '0 to 1',
  outcome COMMENT 'unchecked, agreed or conflicting',
  checks COMMENT 'checks and further readings that it passed',
  label COMMENT 'the row''s label with its parents, or the words that name the metric',
  quote COMMENT 'the row or the stretch of the sentence',
  period_evidence COMMENT 'the words that give the period',
  scale_evidence COMMENT 'the words that give the scale',
  block COMMENT 'number of the paragraph or table in the document, from 0',
  row COMMENT 'row of the table, from 0; -1 in a paragraph',
  column COMMENT 'column of the table, from 0; -1 in a paragraph',
  start COMMENT 'first character in the document''s text',
  end COMMENT 'the character behind the last one')
COMMENT 'One row is a value that one exhibit states for one metric and period'
AS SELECT exhibit_id, company_id, cik, company, reported_on, kind, fact.*
FROM (
  SELECT exhibit_id, company_id, cik, company, reported_on, kind, explode(facts) AS fact
  FROM extractions)
