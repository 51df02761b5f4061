CREATE OR REPLACE VIEW revisions (
  company_id COMMENT 'cik: and the CIK, or name: and the plain name',
  company COMMENT 'company''s name as the revising release has it',
  metric COMMENT 'metric, as in conf/metrics.yaml',
  period_end COMMENT 'last day of the period; the day itself for an instant',
  months COMMENT 'length of the period in months; 0 for an instant',
  calendar_quarter COMMENT 'the calendar quarter, null where the period ends with no fiscal quarter',
  revision COMMENT '1 for the first revision, and so on',
  old_value COMMENT 'what was known before, in its most exact print',
  new_value COMMENT 'what replaced it, in its most exact print',
  change COMMENT 'new_value - old_value',
  change_pct COMMENT 'change / absolute old_value, a fraction; null where that is zero',
  reason COMMENT 'amendment, restated (the release says so) or none given',
  old_reported_on COMMENT 'when the old value was first printed',
  new_reported_on COMMENT 'when the new value was first printed',
  old_exhibit_id COMMENT 'the exhibit that first printed the old value',
  new_exhibit_id COMMENT 'the exhibit that first printed the new value',
  old_quote COMMENT 'the words of the old value',
  new_quote COMMENT 'the words of the new value',
  unit COMMENT 'USD, USD/share, shares or ratio')
COMMENT 'One row is a value that a later release replaced by more than rounding'
AS WITH known AS (
  SELECT company_id, metric, period_end, months, revision,
    min_by(struct(value, quote, unit), struct(grain, learnt_on, exhibit_id)) AS exact,
    min_by(struct(company, calendar_quarter, reported_on, exhibit_id),
      struct(role IN ('confirmation', 'duplicate'), learnt_on, exhibit_id)) AS first,
    bool_or(role = 'amendment') AS amendment,
    bool_or(role = 'restatement') AS restated
  FROM reported_metrics
  WHERE doubt IS NULL AND role <> 'contradiction'
  GROUP BY company_id, metric, period_end, months, revision)
SELECT new.company_id, new.first.company AS company, new.metric, new.period_end, new.months,
  new.first.calendar_quarter AS calendar_quarter, new.revision,
  old.exact.value AS old_value, new.exact.value AS new_value,
  new.exact.value - old.exact.value AS change,
  (new.exact.value - old.exact.value) / nullif(abs(old.exact.value), 0) AS change_pct,
  CASE WHEN new.amendment THEN 'amendment' WHEN new.restated THEN 'restated' ELSE 'none given' END
    AS reason,
  old.first.reported_on AS old_reported_on, new.first.reported_on AS new_reported_on,
  old.first.exhibit_id AS old_exhibit_id, new.first.exhibit_id AS new_exhibit_id,
  old.exact.quote AS old_quote, new.exact.quote AS new_quote, new.exact.unit AS unit
FROM known AS new
JOIN known AS old
  ON old.company_id = new.company_id AND old.metric = new.metric
    AND old.period_end = new.period_end AND old.months = new.months
    AND old.revision = new.revision - 1
