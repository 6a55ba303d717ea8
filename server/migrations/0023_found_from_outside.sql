-- Addresses of pages that were public and whose subject was erased, so that search engines hear "gone" and not "not
-- found". Only a hash of the path, with no time and no id: it tells nobody whose page it was.
CREATE TABLE removed_pages (
  path_hash bytea PRIMARY KEY
);

-- When a campaign was opened for the first time: what is new to others. Held here, so that no way of writing forgets it.
ALTER TABLE campaigns ADD COLUMN opened_at timestamptz;
ALTER TABLE campaigns DISABLE TRIGGER campaigns_touch;
UPDATE campaigns SET opened_at = created_at WHERE status <> 'draft';
ALTER TABLE campaigns ENABLE TRIGGER campaigns_touch;

CREATE FUNCTION note_opening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.opened_at := coalesce(NEW.opened_at, CASE TG_OP WHEN 'INSERT' THEN NEW.created_at ELSE now() END);
  RETURN NEW;
END $$;
CREATE TRIGGER campaigns_opened BEFORE INSERT OR UPDATE ON campaigns
  FOR EACH ROW WHEN (NEW.status <> 'draft' AND NEW.opened_at IS NULL) EXECUTE FUNCTION note_opening();

ALTER TABLE campaigns ADD CONSTRAINT opened_once_open CHECK (status = 'draft' OR opened_at IS NOT NULL);
CREATE INDEX campaigns_public_opened ON campaigns (opened_at DESC, id DESC)
  WHERE status = 'open' AND visibility = 'public' AND NOT flagged AND deleted_at IS NULL;
