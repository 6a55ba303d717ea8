-- Rounds of invitations: many of a list are asked at once, a little later, one after the other.

CREATE TABLE invitation_rounds (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sponsor_id  bigint NOT NULL REFERENCES sponsors ON DELETE CASCADE,
  campaign_id bigint NOT NULL REFERENCES campaigns,
  list_id     bigint REFERENCES lists ON DELETE SET NULL,
  asked_by    bigint NOT NULL REFERENCES users,
  -- What is offered to each, but for the words; null once the round is over, for the requests have it.
  offer       jsonb,
  status      text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'sending', 'done', 'cancelled')),
  -- Until then it can be taken back.
  send_at     timestamptz NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  CHECK (offer IS NOT NULL OR status IN ('done', 'cancelled'))
);
CREATE INDEX invitation_rounds_of_list ON invitation_rounds (list_id, id DESC);
CREATE INDEX invitation_rounds_by_age ON invitation_rounds (created_at);

-- The primary key and the row's lock are what makes it once for each: the row and the request are written together.
CREATE TABLE invitation_round_people (
  round_id      bigint NOT NULL REFERENCES invitation_rounds ON DELETE CASCADE,
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  position      integer NOT NULL,
  -- As it was previewed; emptied once it is sent.
  message       text NOT NULL,
  status        text NOT NULL CHECK (status IN ('waiting', 'sent', 'left_out')),
  reason        text,
  request_id    bigint REFERENCES requests,
  tries         smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (round_id, influencer_id),
  CHECK ((status = 'left_out') = (reason IS NOT NULL)),
  CHECK ((status = 'sent') = (request_id IS NOT NULL))
);
CREATE INDEX invitation_round_people_waiting ON invitation_round_people (round_id, position) WHERE status = 'waiting';
CREATE INDEX invitation_round_people_of_influencer ON invitation_round_people (influencer_id);
