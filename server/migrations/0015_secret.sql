-- Each secret that this installation has had. What the earlier ones sealed can still be checked after a rotation.
CREATE TABLE secrets (
  number      integer PRIMARY KEY CHECK (number > 0),
  -- Tells a wrong secret from the right one without giving either away.
  check_value text NOT NULL UNIQUE,
  -- The first audit entry that its key links.
  audit_from  bigint NOT NULL,
  -- An earlier secret's audit key, sealed by the newest secret; the newest one's own is derived from it.
  audit_key   bytea,
  began_at    timestamptz NOT NULL DEFAULT now()
);

-- Whose secret the next audit entry is linked by: a process that still runs with an earlier one may not append.
ALTER TABLE audit_head ADD COLUMN secret_check text;

-- The key that the terms were signed by: another one than today's after a rotation.
ALTER TABLE deals ADD COLUMN public_key text;
CREATE FUNCTION refuse_new_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.public_key IS NOT NULL AND OLD.public_key IS DISTINCT FROM NEW.public_key
  THEN RAISE EXCEPTION 'the terms of a deal are frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER deals_key_frozen BEFORE UPDATE OF public_key ON deals FOR EACH ROW EXECUTE FUNCTION refuse_new_key();
