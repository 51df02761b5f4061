CREATE OR REPLACE FUNCTION company_quarters_as_of(as_of DATE COMMENT 'the day, included')
RETURNS TABLE
COMMENT 'company_quarters as they were known on a day: SELECT * FROM company_quarters_as_of(DATE''2007-12-31''). Releases of unknown date are left out. Names and sectors are those of company_quarters; metrics is the number of values'
RETURN WITH known AS (
  SELECT *, max(revision) OVER (PARTITION BY company_id, metric, period_end, months) AS newest
  FROM reported_metrics
  WHERE reported_on <= as_of AND doubt IS NULL AND role <> 'contradiction'),
printed AS (
  SELECT company_id, metric, quarter_end, IF(months = 0, 3, months) AS months,
    max(unit) AS unit,
    max(months = 0) AS instant,
    min_by(value, struct(-unix_date(revised_on), grain, learnt_on, coalesce(accession, '~'),
      exhibit_id, period_end)) AS value,
    min_by(grain, struct(-unix_date(revised_on), grain, learnt_on, coalesce(accession, '~'),
      exhibit_id, period_end)) AS grain
  FROM known
  WHERE revision = newest AND quarter_end IS NOT NULL AND months IN (0, 3, 6, 9, 12)
  GROUP BY company_id, metric, quarter_end, IF(months = 0, 3, months)),
${quarters_of_printed}
