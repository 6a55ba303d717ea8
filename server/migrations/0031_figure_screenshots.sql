-- What an influencer shows admins of an account's figures: one picture for an account, until some days after the decision.

CREATE TABLE figure_screenshots (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id bigint NOT NULL UNIQUE REFERENCES social_accounts ON DELETE CASCADE,
  -- Among the private files: only the influencer and admins see it.
  file       text NOT NULL UNIQUE,
  -- What the account said when it was sent in: only that can be confirmed by it.
  followers  bigint NOT NULL,
  sent_at    timestamptz NOT NULL,
  decision   text CHECK (decision IN ('confirmed', 'rejected')),
  reason     text NOT NULL DEFAULT '',
  decided_at timestamptz,
  CONSTRAINT decided_some_time CHECK ((decision IS NULL) = (decided_at IS NULL))
);
CREATE INDEX figure_screenshots_open ON figure_screenshots (sent_at, id) WHERE decision IS NULL;
CREATE INDEX figure_screenshots_decided ON figure_screenshots (decided_at, id) WHERE decision IS NOT NULL;
