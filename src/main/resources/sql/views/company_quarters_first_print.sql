CREATE OR REPLACE VIEW company_quarters_first_print
COMMENT 'One row is a company-quarter with the values that were printed first, whatever was revised later; amounts that add up are derived from first prints. Names and sectors are those of company_quarters; metrics is the number of values'
AS WITH printed AS (
  SELECT company_id, metric, fiscal_year, fiscal_quarter, months,
    max(unit) AS unit,
    min_by(value, struct(learnt_on, grain, coalesce(accession, '~'), exhibit_id)) AS value
  FROM reported_metrics
  WHERE role = 'first print' AND fiscal_quarter IS NOT NULL
    AND (months IN (0, 3) OR months = 3 * fiscal_quarter)
  GROUP BY company_id, metric, fiscal_year, fiscal_quarter, months),
${quarters_of_printed}
