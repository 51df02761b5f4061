additive AS (
  SELECT *, unit = 'USD' AND NOT instant OR metric = 'dividends_per_common_share' AS adds_up
  FROM printed),
parts AS (
  SELECT whole.company_id, whole.metric, whole.quarter_end, whole.months, how.rank,
    any_value(whole.value) - sum(part.value) AS value,
    greatest(any_value(whole.grain), max(part.grain)) AS coarsest,
    least(nullif(any_value(whole.grain), 0), min(nullif(part.grain, 0))) AS finest,
    any_value(whole.grain) + sum(part.grain) AS grains,
    count(part.value) AS parts,
    IF(how.rank = 0, 1, CAST(whole.months / 3 AS INT) - 1) AS needed
  FROM additive AS whole
  CROSS JOIN (VALUES (0), (100)) AS how(rank)
  JOIN additive AS part
    ON part.company_id = whole.company_id AND part.metric = whole.metric
      AND (how.rank = 0 AND part.months = whole.months - 3
          AND months_between(whole.quarter_end, part.quarter_end) = 3
        OR how.rank = 100 AND part.months = 3
          AND months_between(whole.quarter_end, part.quarter_end) IN (3, 6, 9)
          AND months_between(whole.quarter_end, part.quarter_end) < whole.months)
  WHERE whole.adds_up AND whole.months IN (6, 9, 12) AND (how.rank = 0 OR whole.months > 6)
  GROUP BY whole.company_id, whole.metric, whole.quarter_end, whole.months, how.rank),
derived AS (
  SELECT company_id, metric, quarter_end, min_by(value, rank + months) AS value
  FROM parts
  WHERE parts = needed AND (value >= 0 OR metric <> 'dividends_per_common_share')
    AND (coalesce(coarsest < 100 * finest, true) OR 100 * grains <= 2 * abs(value))
  GROUP BY company_id, metric, quarter_end),
quarters AS (
  SELECT coalesce(printed.company_id, derived.company_id) AS company_id,
    coalesce(printed.metric, derived.metric) AS metric,
    coalesce(printed.quarter_end, derived.quarter_end) AS quarter_end,
    coalesce(printed.value, derived.value) AS value
  FROM (SELECT * FROM additive WHERE months = 3) AS printed
  FULL JOIN derived
    ON derived.company_id = printed.company_id AND derived.metric = printed.metric
      AND derived.quarter_end = printed.quarter_end),
wide AS (
  SELECT company_id, quarter_end,
    max(value) FILTER (WHERE metric = '${metric}') AS ${metric},
    count(value) AS metrics
  FROM quarters
  GROUP BY company_id, quarter_end)
SELECT wide.company_id, now.fiscal_year, now.fiscal_quarter, wide.quarter_end, now.transition, now.cik,
  now.company, now.ticker, now.sic, now.sector, now.sub_sector, now.reit, now.period_end, now.calendar_quarter,
  wide.${metric},
  wide.metrics
FROM wide
JOIN company_quarters AS now
  ON now.company_id = wide.company_id AND now.quarter_end = wide.quarter_end
