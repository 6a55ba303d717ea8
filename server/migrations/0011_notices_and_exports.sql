-- What a person is told inside the app. `kind` chooses the words, `about` fills them, `path` is where it leads.
CREATE TABLE notices (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id    bigint NOT NULL REFERENCES users ON DELETE CASCADE,
  kind       text NOT NULL CHECK (kind ~ '^[a-z_]+\.[a-z_]+$'),
  about      jsonb NOT NULL,
  -- Within the app: never another host.
  path       text NOT NULL CHECK (path ~ '^/([^/\\]|$)'),
  created_at timestamptz NOT NULL DEFAULT now(),
  read_at    timestamptz,
  -- The same event may be handled twice; each person is told of it once.
  once_key   text,
  UNIQUE (user_id, once_key)
);
CREATE INDEX notices_of_user ON notices (user_id, id DESC);
CREATE INDEX notices_unread ON notices (user_id) WHERE read_at IS NULL;
CREATE INDEX notices_age ON notices (created_at);

CREATE TYPE export_status AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled', 'expired');

-- An export of activity that a job writes into a file, for a person to fetch later.
CREATE TABLE exports (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id     bigint NOT NULL REFERENCES users ON DELETE CASCADE,
  -- The sponsor for whom it was asked for: whoever leaves the team leaves its files behind.
  sponsor_id  bigint REFERENCES sponsors,
  format      text NOT NULL CHECK (format IN ('csv', 'xlsx')),
  -- What was asked for, as it was asked: {months} or {from, to}; and what that came to.
  asked       jsonb NOT NULL,
  since       timestamptz NOT NULL,
  until       timestamptz NOT NULL,
  status      export_status NOT NULL DEFAULT 'queued',
  -- How often it was begun. Only the latest run may write: one that was given up for lost finds its number gone.
  run         integer NOT NULL DEFAULT 0,
  rows_done   bigint NOT NULL DEFAULT 0,
  rows_total  bigint,
  bytes       bigint,
  file_name   text,
  reason      text,
  created_at  timestamptz NOT NULL DEFAULT now(),
  -- When the running job last gave a sign of life.
  beat_at     timestamptz,
  finished_at timestamptz,
  expires_at  timestamptz,
  CONSTRAINT done_has_a_file CHECK (status <> 'done' OR num_nulls(file_name, bytes, finished_at, expires_at) = 0)
);
CREATE UNIQUE INDEX one_export_at_a_time ON exports (user_id) WHERE status IN ('queued', 'running');
CREATE INDEX exports_of_user ON exports (user_id, id DESC);
CREATE INDEX exports_to_expire ON exports (expires_at) WHERE status = 'done';

-- Activity is read in the order of ids, which never change, so that a long export neither loses nor doubles a row.
CREATE INDEX requests_of_sponsor_in_order ON requests (sponsor_id, id) INCLUDE (last_activity_at, created_at, status);
CREATE INDEX requests_of_influencer_in_order ON requests (influencer_id, id)
  INCLUDE (last_activity_at, created_at, status);
