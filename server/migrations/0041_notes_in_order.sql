-- Saving a search set everything apart that waited to be compared, which cost as much as there was. Now each note has a
-- place in the order of changes and says who wrote it, and a search keeps how far that had come: a note is of before it
-- was saved, or of after. Two changes of one person are two notes, for a search may be saved between them.
ALTER SEQUENCE index_change_rounds RENAME TO index_change_numbers;

ALTER TABLE index_changes
  DROP CONSTRAINT index_changes_pkey,
  ADD COLUMN number bigint,
  -- Which transaction, and of a server that was started when: a database that is dumped and read in anew has other
  -- transactions of the same numbers. Null: one of before this migration.
  ADD COLUMN writer xid8,
  ADD COLUMN server_start timestamptz,
  -- They left the index by it.
  ADD COLUMN gone boolean NOT NULL DEFAULT false;
-- What waits is of after every search there is; a round, of after those that were saved before it was taken.
SELECT nextval('index_change_numbers');
-- Who left and is back: to a search saved meanwhile there was nobody. Whoever left after they were taken has a note of
-- their return already.
INSERT INTO index_changes (influencer_id, round, number)
SELECT c.influencer_id, c.round, coalesce(nullif(c.round, 0), (SELECT last_value FROM index_change_numbers))
FROM index_changes c
WHERE c.left_round < c.round OR c.left_round IS NOT NULL AND c.round = 0
  AND EXISTS (SELECT FROM influencer_index f WHERE f.influencer_id = c.influencer_id);
-- Whoever left in the middle of a round waits to be taken anew, for it would not end with them.
UPDATE index_changes SET gone = left_round IS NOT NULL,
  round = CASE WHEN left_round > round THEN 0 ELSE round END,
  number = coalesce(left_round, nullif(round, 0), (SELECT last_value FROM index_change_numbers))
  WHERE number IS NULL;
ALTER TABLE index_changes
  DROP COLUMN left_round,
  ALTER COLUMN number SET NOT NULL,
  ALTER COLUMN number SET DEFAULT nextval('index_change_numbers'),
  ALTER COLUMN writer SET DEFAULT pg_current_xact_id(),
  ALTER COLUMN server_start SET DEFAULT pg_postmaster_start_time(),
  ADD PRIMARY KEY (influencer_id, number);
-- What one transaction does to somebody is one change, from what was before it.
CREATE UNIQUE INDEX one_note_of_a_transaction ON index_changes (influencer_id, writer, server_start);

-- The last number that was given when it was saved, and who was still writing then: what has a smaller number and was not
-- to be seen yet is of after as well. Whoever wrote until the server stopped was not still writing once it was started
-- again, here or, with the database read in anew, elsewhere: there the number alone counts.
ALTER TABLE saved_searches RENAME COLUMN since_round TO since_change;
ALTER TABLE saved_searches
  ADD COLUMN since_snapshot pg_snapshot NOT NULL DEFAULT pg_current_snapshot(),
  ADD COLUMN since_server_start timestamptz NOT NULL DEFAULT pg_postmaster_start_time();

CREATE OR REPLACE FUNCTION note_indexed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM saved_searches WHERE deleted_at IS NULL) THEN
    INSERT INTO index_changes (influencer_id) SELECT influencer_id FROM changed ORDER BY influencer_id
      ON CONFLICT (influencer_id, writer, server_start) DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION note_indexed_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM saved_searches WHERE deleted_at IS NULL) THEN
    INSERT INTO index_changes (influencer_id, before)
      SELECT influencer_id, to_jsonb(before) FROM before ORDER BY influencer_id
      ON CONFLICT (influencer_id, writer, server_start) DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
-- Nothing is kept of those whose account is erased.
CREATE OR REPLACE FUNCTION note_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM index_changes c USING before b JOIN users u ON u.id = b.influencer_id AND u.status = 'deleted'
    WHERE c.influencer_id = b.influencer_id;
  IF EXISTS (SELECT FROM saved_searches WHERE deleted_at IS NULL) THEN
    INSERT INTO index_changes (influencer_id, before, gone)
      SELECT b.influencer_id, to_jsonb(b), true
      FROM before b JOIN influencers i ON i.user_id = b.influencer_id JOIN users u ON u.id = i.user_id AND u.status <> 'deleted'
      ORDER BY b.influencer_id
      ON CONFLICT (influencer_id, writer, server_start) DO UPDATE SET gone = true;
  END IF;
  RETURN NULL;
END $$;
