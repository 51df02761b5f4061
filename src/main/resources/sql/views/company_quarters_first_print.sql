CREATE OR REPLACE VIEW company_quarters_first_print
COMMENT 'One row is a company-quarter with the values that were printed first, whatever was revised later; amounts that add up are derived from first prints. Names and sectors are those of company_quarters; metrics is the number of values'
AS WITH printed AS (
  SELECT company_id, metric, quarter_end, IF(months = 0, 3, months) AS months,
    max(unit) AS unit,
    max(months = 0) AS instant,
    min_by(value, struct(learnt_on, grain, coalesce(accession, '~'), exhibit_id, period_end)) AS value,
    min_by(grain, struct(learnt_on, grain, coalesce(accession, '~'), exhibit_id, period_end)) AS grain
  FROM reported_metrics
  WHERE role = 'first print' AND quarter_end IS NOT NULL AND months IN (0, 3, 6, 9, 12)
  GROUP BY company_id, metric, quarter_end, IF(months = 0, 3, months)),
${quarters_of_printed}
