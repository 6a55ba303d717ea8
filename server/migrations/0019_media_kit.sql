-- What a media kit tells beyond names and prices: how figures were confirmed and how they moved, whom one reaches, what
-- one has done, when one is busy, how fast one answers.

ALTER TABLE social_accounts
  -- Who stands for the figures: the influencer alone, an admin who saw a screenshot, a code found behind a link, or the
  -- network itself.
  ADD COLUMN confirmed_by text NOT NULL DEFAULT 'self_reported'
    CHECK (confirmed_by IN ('self_reported', 'screenshot', 'link', 'api')),
  ADD COLUMN confirmed_at timestamptz,
  ADD CONSTRAINT confirmed_some_time CHECK ((confirmed_by = 'self_reported') = (confirmed_at IS NULL));

-- One row for each day on which an account's followers were said anew; the accounts themselves are replaced at each edit.
CREATE TABLE follower_counts (
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  platform      text NOT NULL,
  handle        text NOT NULL,
  day           date NOT NULL,
  followers     bigint NOT NULL CHECK (followers >= 0),
  PRIMARY KEY (influencer_id, platform, handle, day)
);

-- Whom an influencer reaches; shares of one kind add up to 100 % at most.
CREATE TABLE audience_shares (
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  kind          text NOT NULL CHECK (kind IN ('country', 'age', 'gender')),
  -- A country's code, an age group (13_17 … 65_up), or female, male, other.
  key           text NOT NULL,
  -- In hundredths of a percent.
  share         integer NOT NULL CHECK (share BETWEEN 1 AND 10000),
  PRIMARY KEY (influencer_id, kind, key)
);

ALTER TABLE packages
  ADD COLUMN turnaround_days integer CHECK (turnaround_days BETWEEN 1 AND 365),
  ADD COLUMN revisions integer CHECK (revisions BETWEEN 0 AND 20),
  ADD COLUMN usage_rights text NOT NULL DEFAULT 'none';

-- Days on which an influencer takes no work, both included.
CREATE TABLE unavailable_periods (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  first_day     date NOT NULL,
  last_day      date NOT NULL,
  CONSTRAINT days_in_order CHECK (last_day >= first_day)
);
CREATE INDEX unavailable_periods_of_influencer ON unavailable_periods (influencer_id, first_day);

ALTER TABLE influencers
  -- How invitations were answered in the last 180 days: how many there were, hundredths of a percent answered, and the
  -- median time in minutes. Derived by a job; null where too few were sent.
  ADD COLUMN invitations integer NOT NULL DEFAULT 0,
  ADD COLUMN reply_rate integer CHECK (reply_rate BETWEEN 0 AND 10000),
  ADD COLUMN reply_minutes integer CHECK (reply_minutes >= 0);
