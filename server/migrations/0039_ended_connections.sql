-- A consent is given back some while after its connection ended, for whoever connects the same account anew within
-- moments stands on the same consent.
ALTER TABLE account_connections ADD COLUMN ended_at timestamptz;
UPDATE account_connections SET ended_at = now() WHERE account_id IS NULL;
ALTER TABLE account_connections ADD CONSTRAINT ended_or_of_account CHECK ((account_id IS NULL) = (ended_at IS NOT NULL));
-- Null: what was consented to was never said, and is asked for before anything is given back.
ALTER TABLE account_connections ALTER COLUMN network_id DROP NOT NULL;
ALTER TABLE account_connections ADD CONSTRAINT of_a_known_account CHECK (account_id IS NULL OR network_id IS NOT NULL);

-- However it ends: by its owner, by an admin, or with the account itself.
CREATE FUNCTION note_connection_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.ended_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER account_connections_ended BEFORE UPDATE OF account_id ON account_connections
  FOR EACH ROW WHEN (OLD.account_id IS NOT NULL AND NEW.account_id IS NULL) EXECUTE FUNCTION note_connection_ended();
