CREATE OR REPLACE VIEW conflicts (
  company_id COMMENT 'cik: and the CIK, or name: and the plain name',
  company COMMENT 'company''s name',
  calendar_quarter COMMENT 'the calendar quarter, null where the period ends with no fiscal quarter',
  metric COMMENT 'metric, as in conf/metrics.yaml',
  check COMMENT 'derived: the year, the year to date and printed quarters give another value; vintage: parts of a derived value were revised apart; book value per share x shares = equity; contradiction: another value in the same release; or why a print is doubtful: scale, reads as year to date',
  value COMMENT 'the value that stands, or of a print that does not count, the printed one',
  expected COMMENT 'the value that the check expects, null where it expects none',
  detail COMMENT 'how the check comes to it; of a print that does not count, its words',
  counts COMMENT 'whether the value is in company_quarters nevertheless',
  exhibit_id COMMENT 'the exhibit that the value is taken from')
COMMENT 'One row is something that speaks against a value: of a company-quarter, or of a print that was left out of them because of it'
AS SELECT company_id, company, calendar_quarter, metric, conflict.check, source.value, conflict.expected,
  conflict.detail, true, source.exhibit_id
FROM (
  SELECT company_id, company, calendar_quarter, metric, sources[metric] AS source, explode(found) AS conflict
  FROM (
    SELECT company_id, company, calendar_quarter, sources, explode(conflicts) AS (metric, found)
    FROM company_quarters))
UNION ALL
SELECT company_id, company, calendar_quarter, metric, coalesce(doubt, role), value, NULL, quote, false, exhibit_id
FROM reported_metrics
WHERE doubt IN ('scale', 'reads as year to date') OR role = 'contradiction'
