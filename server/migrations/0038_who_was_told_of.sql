-- Whoever is flagged leaves the index and comes back to it when the flag is taken back. That makes them new to nobody:
-- what a team was told of hangs on the influencer, and how they were when they left is kept for their return.
ALTER TABLE saved_search_finds DROP CONSTRAINT saved_search_finds_influencer_id_fkey,
  ADD FOREIGN KEY (influencer_id) REFERENCES influencers ON DELETE CASCADE;
ALTER TABLE index_changes DROP CONSTRAINT index_changes_influencer_id_fkey,
  ADD FOREIGN KEY (influencer_id) REFERENCES influencers ON DELETE CASCADE,
  -- The round that was next when they left. To a search saved since, they were not there.
  ADD COLUMN left_round bigint;

-- What changed in rounds up to this one was so when the search was saved.
ALTER TABLE saved_searches ADD COLUMN since_round bigint NOT NULL DEFAULT 0;

-- Nothing is kept of those whose account is erased. A note that waits already has how they were.
CREATE FUNCTION note_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM index_changes c USING before b JOIN users u ON u.id = b.influencer_id AND u.status = 'deleted'
    WHERE c.influencer_id = b.influencer_id;
  IF EXISTS (SELECT FROM saved_searches WHERE deleted_at IS NULL) THEN
    INSERT INTO index_changes AS c (influencer_id, before, left_round)
      SELECT b.influencer_id, to_jsonb(b), nextval('index_change_rounds')
      FROM before b JOIN influencers i ON i.user_id = b.influencer_id JOIN users u ON u.id = i.user_id AND u.status <> 'deleted'
      ORDER BY b.influencer_id
      ON CONFLICT (influencer_id, round) DO UPDATE SET left_round = coalesce(c.left_round, excluded.left_round);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER influencer_index_left AFTER DELETE ON influencer_index
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION note_left();
