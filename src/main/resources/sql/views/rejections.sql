CREATE OR REPLACE VIEW rejections (
  source COMMENT 'the exhibit''s id, or the path of a filing that could not be read',
  company_id COMMENT 'cik: and the CIK, or name: and the plain name',
  company COMMENT 'company''s name',
  reported_on COMMENT 'when the market learnt it',
  reason COMMENT 'why it was not taken: a word of a closed set, or the status of a filing',
  detail COMMENT 'what is wrong, with the values',
  metric COMMENT 'the metric that it would have been, or null',
  quote COMMENT 'the words, maybe empty',
  block COMMENT 'number of the paragraph or table in the document, from 0',
  row COMMENT 'row of the table, from 0; -1 in a paragraph',
  column COMMENT 'column of the table, from 0; -1 in a paragraph',
  start COMMENT 'first character in the document''s text',
  end COMMENT 'the character behind the last one')
COMMENT 'One row is something that was seen and not taken, with its reason: a value, an exhibit, a filing'
AS SELECT exhibit_id AS source, company_id, company, reported_on, rejection.*
FROM (
  SELECT exhibit_id, company_id, company, reported_on, explode(rejections) AS rejection
  FROM extractions)
UNION ALL
SELECT source, CAST(NULL AS STRING), company, filed_on, status, error, NULL, '', NULL, NULL, NULL, NULL, NULL
FROM filings
WHERE error IS NOT NULL
