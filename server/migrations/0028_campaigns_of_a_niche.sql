-- The newest open campaigns of somebody's niches, to be compared with what they have.
CREATE INDEX campaigns_public_of_niche ON campaigns (niche, id DESC)
  WHERE status = 'open' AND visibility = 'public' AND NOT flagged AND deleted_at IS NULL;
