-- Searches that a team keeps, and who came to fit one since: its own, and never shown to whom it is about.

CREATE TABLE saved_searches (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sponsor_id bigint NOT NULL REFERENCES sponsors ON DELETE CASCADE,
  name       text NOT NULL,
  -- As it stands in the address of the search, checked: a part by its name, one word or several.
  query      jsonb NOT NULL,
  created_by bigint NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version    integer NOT NULL DEFAULT 1,
  -- When the team was last told of somebody.
  told_at    timestamptz,
  -- Deleted, and for some days still to be brought back.
  deleted_at timestamptz
);
CREATE UNIQUE INDEX one_saved_search_of_a_name ON saved_searches (sponsor_id, lower(name)) WHERE deleted_at IS NULL;
CREATE INDEX saved_searches_of_sponsor ON saved_searches (sponsor_id, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX saved_searches_deleted ON saved_searches (deleted_at) WHERE deleted_at IS NOT NULL;
-- Its row is written when the team is told, which is no edit of anybody's.
CREATE TRIGGER saved_searches_touch BEFORE UPDATE OF name, query, deleted_at ON saved_searches
  FOR EACH ROW EXECUTE FUNCTION touch_row();

-- What a search is to one member of the team; no row: not told of it, never looked at.
CREATE TABLE saved_search_members (
  search_id bigint NOT NULL REFERENCES saved_searches ON DELETE CASCADE,
  user_id   bigint NOT NULL REFERENCES users ON DELETE CASCADE,
  notice    boolean NOT NULL DEFAULT false,
  seen_at   timestamptz(3),
  PRIMARY KEY (search_id, user_id)
);
CREATE INDEX saved_search_members_of_user ON saved_search_members (user_id);

-- Who came to fit, once each. Whoever may no longer be found goes from here too.
CREATE TABLE saved_search_finds (
  search_id     bigint NOT NULL REFERENCES saved_searches ON DELETE CASCADE,
  influencer_id bigint NOT NULL REFERENCES influencer_index ON DELETE CASCADE,
  found_at      timestamptz(3) NOT NULL,
  told_at       timestamptz,
  PRIMARY KEY (search_id, influencer_id)
);
CREATE INDEX saved_search_finds_of_influencer ON saved_search_finds (influencer_id);
CREATE INDEX saved_search_finds_untold ON saved_search_finds (search_id) WHERE told_at IS NULL;
CREATE INDEX saved_search_finds_by_moment ON saved_search_finds (found_at);

-- Who changed since saved searches were last compared, with the row as it was then: whoever fits now and did not fit
-- by that is new. Null: there was none. Kept for some minutes, and only while anybody keeps a search.
CREATE TABLE index_changes (
  influencer_id bigint NOT NULL REFERENCES influencer_index ON DELETE CASCADE,
  -- 0 until it is taken to be compared, which others are in their turn.
  round         bigint NOT NULL DEFAULT 0,
  before        jsonb,
  PRIMARY KEY (influencer_id, round)
);
CREATE INDEX index_changes_by_round ON index_changes (round, influencer_id);
CREATE SEQUENCE index_change_rounds;

CREATE FUNCTION note_indexed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM saved_searches WHERE deleted_at IS NULL) THEN
    INSERT INTO index_changes (influencer_id) SELECT influencer_id FROM changed ORDER BY influencer_id ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION note_indexed_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM saved_searches WHERE deleted_at IS NULL) THEN
    INSERT INTO index_changes (influencer_id, before)
      SELECT influencer_id, to_jsonb(before) FROM before ORDER BY influencer_id ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER influencer_index_noted AFTER INSERT ON influencer_index
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_indexed();
CREATE TRIGGER influencer_index_noted_anew AFTER UPDATE ON influencer_index
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION note_indexed_anew();
