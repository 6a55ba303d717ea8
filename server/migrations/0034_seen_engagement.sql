-- A screenshot is seen of engagement as well: only what the account said of it then can be confirmed by it.
ALTER TABLE figure_screenshots ADD COLUMN engagement_rate integer;
UPDATE figure_screenshots s SET engagement_rate = a.engagement_rate FROM social_accounts a
WHERE a.id = s.account_id AND s.decision IS NULL;
