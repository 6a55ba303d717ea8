-- Deleting users, freezing a request by hand, finding one's way in the audit.

ALTER TYPE user_status ADD VALUE 'deleted';

ALTER TABLE users
  ADD COLUMN deleted_at timestamptz,
  -- When the person's own wish to be deleted comes due; until it is carried out it can be taken back.
  ADD COLUMN deletion_due_at timestamptz;
CREATE INDEX users_due_for_deletion ON users (deletion_due_at) WHERE deletion_due_at IS NOT NULL;

-- A former user has no name: whoever shows one says so in the reader's language.
CREATE OR REPLACE VIEW people AS
SELECT u.id AS user_id, u.role, u.status, u.username,
  CASE WHEN u.deleted_at IS NULL THEN coalesce(i.name, s.company_name, u.display_name) END AS name,
  CASE WHEN u.deleted_at IS NULL THEN coalesce(s.logo, u.avatar) END AS picture,
  CASE WHEN u.deleted_at IS NOT NULL THEN NULL
    WHEN i.user_id IS NOT NULL THEN '/@' || i.handle
    WHEN s.id IS NOT NULL THEN '/brands/' || s.slug END AS profile_path,
  m.sponsor_id, m.role AS team_role
FROM users u
LEFT JOIN influencers i ON i.user_id = u.id
LEFT JOIN team_members m ON m.user_id = u.id
LEFT JOIN sponsors s ON s.id = m.sponsor_id;

-- Words may be erased, never changed: an update may only empty the columns that the trigger names.
CREATE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - TG_ARGV = to_jsonb(OLD) - TG_ARGV
    AND NOT EXISTS (SELECT FROM unnest(TG_ARGV) AS erasable WHERE to_jsonb(NEW) ->> erasable <> '')
  THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER offers_immutable ON offers;
CREATE TRIGGER offers_immutable BEFORE UPDATE OR DELETE ON offers
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure('message', 'requirements');
DROP TRIGGER thread_entries_append_only ON thread_entries;
CREATE TRIGGER thread_entries_append_only BEFORE UPDATE OR DELETE ON thread_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure('body');
-- A message without words is one that was erased: nobody can write an empty one.
ALTER TABLE thread_entries DROP CONSTRAINT says_something, ADD CONSTRAINT says_something CHECK (CASE kind
  WHEN 'message' THEN true
  WHEN 'offer' THEN offer_id IS NOT NULL
  ELSE happened IS NOT NULL END);

-- Who froze it by hand, and why; both empty where only a flag did. What is frozen by hand no unflagging opens.
ALTER TABLE requests
  ADD COLUMN frozen_by bigint REFERENCES users,
  ADD COLUMN frozen_reason text,
  ADD CONSTRAINT frozen_by_somebody_for_a_reason CHECK ((frozen_by IS NULL) = (frozen_reason IS NULL));
CREATE INDEX requests_newest ON requests (last_activity_at DESC, id DESC);

CREATE INDEX audit_entries_of_actor ON audit_entries (actor_id, position DESC);
CREATE INDEX audit_entries_by_action ON audit_entries (action, position DESC);
CREATE INDEX audit_entries_by_time ON audit_entries (at);
