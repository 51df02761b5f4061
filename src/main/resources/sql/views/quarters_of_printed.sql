years AS (
  SELECT company_id, metric, fiscal_year,
    max(unit = 'USD' AND months > 0 OR metric = 'dividends_per_common_share') AS adds_up,
    max(value) FILTER (WHERE fiscal_quarter = 1 AND months IN (0, 3)) AS q1,
    max(value) FILTER (WHERE fiscal_quarter = 2 AND months IN (0, 3)) AS q2,
    max(value) FILTER (WHERE fiscal_quarter = 3 AND months IN (0, 3)) AS q3,
    max(value) FILTER (WHERE fiscal_quarter = 4 AND months IN (0, 3)) AS q4,
    max(value) FILTER (WHERE fiscal_quarter = 2 AND months = 6) AS half,
    max(value) FILTER (WHERE fiscal_quarter = 3 AND months = 9) AS nine,
    max(value) FILTER (WHERE fiscal_quarter = 4 AND months = 12) AS year
  FROM printed
  GROUP BY company_id, metric, fiscal_year),
derived AS (
  SELECT company_id, metric, fiscal_year, adds_up, q1, q2, q3, q4,
    half - q1 AS d2, nine - half AS d3, coalesce(year - nine, year - q1 - q2 - q3) AS d4
  FROM years),
quarters AS (
  SELECT company_id, metric, fiscal_year,
    posexplode(array(
      q1,
      coalesce(q2, IF(adds_up AND (d2 >= 0 OR metric <> 'dividends_per_common_share'), d2, NULL)),
      coalesce(q3, IF(adds_up AND (d3 >= 0 OR metric <> 'dividends_per_common_share'), d3, NULL)),
      coalesce(q4, IF(adds_up AND (d4 >= 0 OR metric <> 'dividends_per_common_share'), d4, NULL))))
      AS (position, value)
  FROM derived),
wide AS (
  SELECT company_id, fiscal_year, position + 1 AS fiscal_quarter,
    max(value) FILTER (WHERE metric = '${metric}') AS ${metric},
    count(value) AS metrics
  FROM quarters
  WHERE value IS NOT NULL
  GROUP BY company_id, fiscal_year, position)
SELECT wide.company_id, wide.fiscal_year, wide.fiscal_quarter, now.cik, now.company, now.ticker,
  now.sector, now.sub_sector, now.reit, now.period_end, now.calendar_quarter,
  wide.${metric},
  wide.metrics
FROM wide
JOIN company_quarters AS now
  ON now.company_id = wide.company_id AND now.fiscal_year = wide.fiscal_year
    AND now.fiscal_quarter = wide.fiscal_quarter
