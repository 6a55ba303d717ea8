-- Lists of influencers, and what a sponsor's team remembers of each: its own, and never shown to whom it is about.

CREATE TABLE lists (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sponsor_id bigint NOT NULL REFERENCES sponsors ON DELETE CASCADE,
  name       text NOT NULL,
  created_by bigint NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version    integer NOT NULL DEFAULT 1,
  -- Deleted, and for some days still to be brought back.
  deleted_at timestamptz
);
CREATE UNIQUE INDEX one_list_of_a_name ON lists (sponsor_id, lower(name)) WHERE deleted_at IS NULL;
CREATE INDEX lists_of_sponsor ON lists (sponsor_id, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX lists_deleted ON lists (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE TRIGGER lists_touch BEFORE UPDATE ON lists FOR EACH ROW EXECUTE FUNCTION touch_row();

CREATE TABLE list_members (
  list_id       bigint NOT NULL REFERENCES lists ON DELETE CASCADE,
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  added_by      bigint NOT NULL REFERENCES users,
  -- Lists are paged by it: no finer than what a cursor holds.
  added_at      timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (list_id, influencer_id)
);
CREATE INDEX list_members_by_added ON list_members (list_id, added_at DESC, influencer_id DESC);
CREATE INDEX list_members_of_influencer ON list_members (influencer_id);

-- How far a team has come with somebody: its own steps, in its own order.
CREATE TABLE stages (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sponsor_id bigint NOT NULL REFERENCES sponsors ON DELETE CASCADE,
  -- One of the known words, which every language has a name for, or the team's own.
  name       text NOT NULL,
  position   integer NOT NULL,
  UNIQUE (id, sponsor_id)
);
CREATE UNIQUE INDEX one_stage_of_a_name ON stages (sponsor_id, lower(name));

-- A sponsor begins with these; a team changes them as it likes.
CREATE FUNCTION begin_stages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stages (sponsor_id, name, position)
  SELECT NEW.id, name, position
  FROM unnest(ARRAY['to_contact', 'contacted', 'in_talks', 'working_together', 'not_now']) WITH ORDINALITY AS s (name, position);
  RETURN NULL;
END $$;
CREATE TRIGGER sponsors_begin_stages AFTER INSERT ON sponsors FOR EACH ROW EXECUTE FUNCTION begin_stages();
INSERT INTO stages (sponsor_id, name, position)
SELECT p.id, s.name, s.position FROM sponsors p,
  unnest(ARRAY['to_contact', 'contacted', 'in_talks', 'working_together', 'not_now']) WITH ORDINALITY AS s (name, position)
ORDER BY p.id, s.position;

CREATE TABLE custom_fields (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sponsor_id bigint NOT NULL REFERENCES sponsors ON DELETE CASCADE,
  name       text NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
  choices    text[] NOT NULL DEFAULT '{}',
  position   integer NOT NULL,
  CONSTRAINT choices_to_choose CHECK ((kind = 'choice') = (cardinality(choices) > 0))
);
CREATE UNIQUE INDEX one_field_of_a_name ON custom_fields (sponsor_id, lower(name));

CREATE TABLE memories (
  sponsor_id    bigint NOT NULL REFERENCES sponsors ON DELETE CASCADE,
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  stage_id      bigint,
  tags          text[] NOT NULL DEFAULT '{}',
  updated_at    timestamptz NOT NULL DEFAULT now(),
  version       integer NOT NULL DEFAULT 1,
  PRIMARY KEY (sponsor_id, influencer_id),
  -- A stage of the same sponsor's, or none once that stage is gone.
  FOREIGN KEY (stage_id, sponsor_id) REFERENCES stages (id, sponsor_id) ON DELETE SET NULL (stage_id)
);
CREATE INDEX memories_of_influencer ON memories (influencer_id);
CREATE INDEX memories_of_stage ON memories (stage_id) WHERE stage_id IS NOT NULL;
CREATE TRIGGER memories_touch BEFORE UPDATE ON memories FOR EACH ROW EXECUTE FUNCTION touch_row();

CREATE TABLE custom_values (
  field_id      bigint NOT NULL REFERENCES custom_fields ON DELETE CASCADE,
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  -- Text, a date and a choice as text, a number as a number.
  value         jsonb NOT NULL,
  PRIMARY KEY (field_id, influencer_id)
);
CREATE INDEX custom_values_of_influencer ON custom_values (influencer_id);

CREATE TABLE influencer_notes (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sponsor_id    bigint NOT NULL REFERENCES sponsors ON DELETE CASCADE,
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  written_by    bigint NOT NULL REFERENCES users,
  body          text NOT NULL CHECK (body <> ''),
  written_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX influencer_notes_in_order ON influencer_notes (sponsor_id, influencer_id, id DESC);
CREATE INDEX influencer_notes_of_influencer ON influencer_notes (influencer_id);

-- Whom a team has decided not to write to; an invitation from wherever is refused while the row is there.
CREATE TABLE do_not_contact (
  sponsor_id    bigint NOT NULL REFERENCES sponsors ON DELETE CASCADE,
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  reason        text NOT NULL,
  set_by        bigint NOT NULL REFERENCES users,
  set_at        timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (sponsor_id, influencer_id)
);
CREATE INDEX do_not_contact_of_influencer ON do_not_contact (influencer_id);

-- What happened between two, on one page.
CREATE INDEX requests_between ON requests (sponsor_id, influencer_id, last_activity_at DESC, id DESC);
CREATE INDEX deals_between ON deals (sponsor_id, influencer_id, id DESC);
