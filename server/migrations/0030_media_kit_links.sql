-- Private links to a media kit: with an end, and who followed them.

CREATE TABLE media_kit_links (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  influencer_id  bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  -- What stands in the link follows from the installation's secret and the salt; it is found by a hash only.
  salt           bytea NOT NULL,
  token_hash     bytea NOT NULL UNIQUE,
  -- The influencer's own word for who gets it, shown to nobody else.
  for_whom       text,
  created_at     timestamptz NOT NULL DEFAULT now(),
  ends_at        timestamptz NOT NULL,
  -- Ended by hand before that.
  ended_at       timestamptz,
  openings       integer NOT NULL DEFAULT 0,
  last_opened_at timestamptz
);
CREATE INDEX media_kit_links_of_influencer ON media_kit_links (influencer_id, id DESC);
CREATE INDEX media_kit_links_by_end ON media_kit_links (least(ends_at, ended_at));

-- Those who were signed in. Of others there is only the number.
CREATE TABLE media_kit_link_readers (
  link_id        bigint NOT NULL REFERENCES media_kit_links ON DELETE CASCADE,
  user_id        bigint NOT NULL REFERENCES users ON DELETE CASCADE,
  openings       integer NOT NULL DEFAULT 1,
  last_opened_at timestamptz NOT NULL,
  PRIMARY KEY (link_id, user_id)
);
CREATE INDEX media_kit_link_readers_of_user ON media_kit_link_readers (user_id);
