-- A flag may be limited in time; how it ended is kept with it.
ALTER TABLE flags
  ADD until timestamptz,
  ADD end_reason text CHECK (end_reason IN ('unflagged', 'expired', 'appeal_granted')),
  ADD CONSTRAINT ends_after_it_begins CHECK (until > made_at);
UPDATE flags SET end_reason = 'unflagged' WHERE ended_at IS NOT NULL;
ALTER TABLE flags ADD CONSTRAINT says_how_it_ended CHECK ((ended_at IS NULL) = (end_reason IS NULL));
CREATE INDEX flags_due ON flags (until) WHERE ended_at IS NULL AND until IS NOT NULL;
CREATE INDEX flags_of_user ON flags (user_id, id DESC) WHERE user_id IS NOT NULL;
CREATE INDEX flags_of_campaign ON flags (campaign_id, id DESC) WHERE campaign_id IS NOT NULL;

-- What the flagged one says to it, once. Another admin decides.
CREATE TYPE appeal_status AS ENUM ('open', 'granted', 'upheld', 'moot');
CREATE TABLE appeals (
  id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  flag_id            bigint NOT NULL UNIQUE REFERENCES flags,
  made_by            bigint NOT NULL REFERENCES users,
  words              text NOT NULL,
  status             appeal_status NOT NULL DEFAULT 'open',
  made_at            timestamptz NOT NULL DEFAULT now(),
  -- Null where the flag ended before anybody decided.
  decided_by         bigint REFERENCES users,
  decided_at         timestamptz,
  decision           text NOT NULL DEFAULT '',
  -- There was no other admin than the one who flagged.
  decided_by_flagger boolean NOT NULL DEFAULT false,
  CONSTRAINT decided_or_open CHECK ((status = 'open') = (decided_at IS NULL)),
  CONSTRAINT decided_by_somebody CHECK ((status IN ('granted', 'upheld')) = (decided_by IS NOT NULL))
);
CREATE INDEX appeals_waiting ON appeals (id) WHERE status = 'open';

-- The file itself lies below the data directory, under `file`; for the appellant and admins only.
CREATE TABLE appeal_attachments (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  appeal_id bigint NOT NULL REFERENCES appeals ON DELETE CASCADE,
  -- As the appellant called it.
  name      text NOT NULL,
  type      text NOT NULL CHECK (type IN ('image/webp', 'application/pdf')),
  bytes     integer NOT NULL,
  file      text NOT NULL UNIQUE
);
CREATE INDEX appeal_attachments_of_appeal ON appeal_attachments (appeal_id, id);

-- A complaint about a person, a campaign, or something written in a request.
CREATE TYPE report_status AS ENUM ('open', 'acted', 'dismissed');
CREATE TABLE reports (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reporter_id   bigint NOT NULL REFERENCES users,
  -- Whom it concerns: the person reported, the campaign's owner, who wrote the message.
  user_id       bigint NOT NULL REFERENCES users,
  campaign_id   bigint REFERENCES campaigns,
  entry_id      bigint REFERENCES thread_entries,
  category      text NOT NULL,
  words         text NOT NULL,
  -- What could be read when it was reported: it may be changed afterwards.
  seen          text NOT NULL,
  status        report_status NOT NULL DEFAULT 'open',
  created_at    timestamptz NOT NULL DEFAULT now(),
  handled_by    bigint REFERENCES users,
  handled_at    timestamptz,
  answer        text NOT NULL DEFAULT '',
  flag_id       bigint REFERENCES flags,
  CONSTRAINT about_one_thing CHECK (num_nonnulls(campaign_id, entry_id) <= 1),
  CONSTRAINT not_about_oneself CHECK (reporter_id <> user_id),
  CONSTRAINT handled_or_open CHECK ((status = 'open') = (handled_at IS NULL)),
  CONSTRAINT acted_by_a_flag CHECK ((status = 'acted') = (flag_id IS NOT NULL))
);
CREATE UNIQUE INDEX one_open_report ON reports (reporter_id, user_id, campaign_id, entry_id) NULLS NOT DISTINCT
  WHERE status = 'open';
CREATE INDEX reports_waiting ON reports (id) WHERE status = 'open';
CREATE INDEX reports_about ON reports (user_id, id DESC);
CREATE INDEX reports_by ON reports (reporter_id, id DESC);
