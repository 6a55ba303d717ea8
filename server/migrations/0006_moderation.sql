-- An admin's block of a user or a campaign. It stands until ended_at.
CREATE TABLE flags (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id     bigint REFERENCES users,
  campaign_id bigint REFERENCES campaigns,
  reason      text NOT NULL,
  words       text NOT NULL DEFAULT '',
  made_by     bigint NOT NULL REFERENCES users,
  made_at     timestamptz NOT NULL DEFAULT now(),
  -- What the user's status was before, and is again afterwards.
  was         user_status,
  ended_by    bigint REFERENCES users,
  ended_at    timestamptz,
  CONSTRAINT user_or_campaign CHECK (num_nonnulls(user_id, campaign_id) = 1),
  CONSTRAINT remembers_the_status CHECK ((user_id IS NULL) = (was IS NULL))
);
CREATE UNIQUE INDEX one_flag_a_user ON flags (user_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX one_flag_a_campaign ON flags (campaign_id) WHERE ended_at IS NULL;
