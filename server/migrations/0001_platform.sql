-- What the platform itself needs: nothing here knows what Accord is for.

CREATE EXTENSION IF NOT EXISTS citext;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;

-- Who did what to what, when and from where. Each entry's hash covers the one before it.
CREATE TABLE audit_entries (
  position     bigint PRIMARY KEY,
  at           timestamptz NOT NULL,
  actor_id     bigint,
  actor_kind   text NOT NULL,
  action       text NOT NULL,
  subject_type text NOT NULL,
  subject_id   bigint,
  before       jsonb,
  after        jsonb,
  request_id   text,
  ip           text,
  hash         bytea NOT NULL
);
CREATE INDEX audit_entries_subject ON audit_entries (subject_type, subject_id, position DESC);
CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entries_not_emptied BEFORE TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The end of the chain. Locked by whoever appends, so that the chain has one order.
CREATE TABLE audit_head (
  single   boolean PRIMARY KEY DEFAULT true CHECK (single),
  position bigint NOT NULL,
  hash     bytea NOT NULL
);
INSERT INTO audit_head (position, hash) VALUES (0, '\x');

-- What happened, told to whoever must do something about it afterwards.
CREATE TABLE domain_events (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  type    text NOT NULL,
  payload jsonb NOT NULL,
  at      timestamptz NOT NULL DEFAULT now()
);

-- The answer a POST got, for whoever asks the same again with the same key.
CREATE TABLE idempotency_keys (
  caller       text NOT NULL,
  key          text NOT NULL,
  request_hash bytea NOT NULL,
  body         jsonb,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);

CREATE TABLE mails (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recipient  text NOT NULL,
  subject    text NOT NULL,
  body       text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at    timestamptz,
  -- The same event may be handled twice; its mail is written once.
  once_key   text UNIQUE
);

-- One installation, a few facts about it (what demo data is in, say).
CREATE TABLE settings (
  name  text PRIMARY KEY,
  value jsonb NOT NULL
);
