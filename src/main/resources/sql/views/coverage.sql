CREATE OR REPLACE VIEW coverage (
  company_id COMMENT 'cik: and the CIK, or name: and the plain name',
  company COMMENT 'company''s name',
  calendar_quarter COMMENT 'the calendar quarter, as 2007Q3',
  reported COMMENT 'whether the quarter has a row in company_quarters',
  metrics COMMENT 'how many metrics the quarter has',
  derived COMMENT 'how many of them are derived',
  missing_metrics COMMENT 'metrics that the company had in the quarter before or a year before and has not in this one')
COMMENT 'One row is a company and a calendar quarter from its first to its last, and up to four quarters more where other companies have reported them'
AS WITH known AS (
  SELECT company_id, company,
    4 * CAST(substring(calendar_quarter, 1, 4) AS INT)
      + CAST(substring(calendar_quarter, 6, 1) AS INT) - 1 AS q,
    status
  FROM company_quarters),
quarters AS (
  SELECT company_id, max_by(company, q) AS company,
    explode(sequence(min(q), least(max(q) + 4, greatest(max(q), max(newest))))) AS q
  FROM known CROSS JOIN (SELECT max(q) AS newest FROM known)
  GROUP BY company_id),
held AS (
  SELECT company_id, q, flatten(collect_list(map_keys(status))) AS metrics,
    sum(size(filter(map_values(status), s -> s = 'derived'))) AS derived
  FROM known
  GROUP BY company_id, q)
SELECT quarters.company_id, quarters.company, concat(quarters.q DIV 4, 'Q', quarters.q % 4 + 1)
    AS calendar_quarter,
  now.q IS NOT NULL AS reported, coalesce(size(now.metrics), 0) AS metrics,
  coalesce(now.derived, 0) AS derived,
  array_sort(array_except(
    array_union(coalesce(before.metrics, array()), coalesce(year_ago.metrics, array())),
    coalesce(now.metrics, array()))) AS missing_metrics
FROM quarters
LEFT JOIN held AS now ON now.company_id = quarters.company_id AND now.q = quarters.q
LEFT JOIN held AS before ON before.company_id = quarters.company_id AND before.q = quarters.q - 1
LEFT JOIN held AS year_ago
  ON year_ago.company_id = quarters.company_id AND year_ago.q = quarters.q - 4
