-- A change of somebody who is noted already takes hold of the note: whoever compares meanwhile leaves it for the next
-- round, in which the change is there to be seen.
CREATE OR REPLACE FUNCTION note_indexed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM saved_searches WHERE deleted_at IS NULL) THEN
    INSERT INTO index_changes AS c (influencer_id) SELECT influencer_id FROM changed ORDER BY influencer_id
      ON CONFLICT (influencer_id, round) DO UPDATE SET round = c.round;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION note_indexed_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM saved_searches WHERE deleted_at IS NULL) THEN
    INSERT INTO index_changes AS c (influencer_id, before)
      SELECT influencer_id, to_jsonb(before) FROM before ORDER BY influencer_id
      ON CONFLICT (influencer_id, round) DO UPDATE SET round = c.round;
  END IF;
  RETURN NULL;
END $$;
