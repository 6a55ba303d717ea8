-- A piece's picture that was replaced or taken away goes as people's pictures do, a day later; and what is being put in is
-- noted as left before its files are written, so that they are swept unless it comes to be shown.
ALTER TABLE pictures DROP CONSTRAINT portfolio_has_item,
  ADD CONSTRAINT portfolio_has_item CHECK (CASE WHEN kind = 'portfolio'
    THEN (portfolio_item_id IS NULL) = (left_at IS NOT NULL) ELSE portfolio_item_id IS NULL END);

-- Files that were to be removed at once and may not have been yet.
INSERT INTO pictures (name, kind, width, height, left_at)
SELECT DISTINCT name, 'portfolio', 1, 1, now()
FROM domain_events, jsonb_array_elements_text(payload -> 'pictures') AS name
WHERE type = 'portfolio.pictures_left' AND at > now() - interval '1 day'
ON CONFLICT DO NOTHING;
