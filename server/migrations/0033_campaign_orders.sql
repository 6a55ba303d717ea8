-- The list in its other orders, each from the index: otherwise all open campaigns are read and sorted for a page. Private
-- ones among them, for influencers see those that they are invited to.
CREATE INDEX campaigns_open_by_budget ON campaigns (budget DESC, id DESC)
  WHERE status = 'open' AND NOT flagged AND deleted_at IS NULL;
CREATE INDEX campaigns_open_by_deadline ON campaigns (application_deadline, id)
  WHERE status = 'open' AND NOT flagged AND deleted_at IS NULL;
-- The question is put in before the plan is made, so that the plan is for how rare its words are.
ALTER FUNCTION campaign_question(text) IMMUTABLE PARALLEL SAFE;
