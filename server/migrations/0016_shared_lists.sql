-- Says, at commit, that what strangers are shown of these tables may have changed: every process then drops what it
-- keeps of them. Here and not in the code, so that no way of writing can forget it.
CREATE FUNCTION say_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('accord_changed', TG_TABLE_NAME);
  RETURN NULL;
END $$;

CREATE TRIGGER campaigns_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON campaigns
  FOR EACH STATEMENT EXECUTE FUNCTION say_changed();
CREATE TRIGGER sponsors_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON sponsors
  FOR EACH STATEMENT EXECUTE FUNCTION say_changed();
CREATE TRIGGER users_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON users
  FOR EACH STATEMENT EXECUTE FUNCTION say_changed();
CREATE TRIGGER influencers_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON influencers
  FOR EACH STATEMENT EXECUTE FUNCTION say_changed();
CREATE TRIGGER social_accounts_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON social_accounts
  FOR EACH STATEMENT EXECUTE FUNCTION say_changed();
CREATE TRIGGER packages_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON packages
  FOR EACH STATEMENT EXECUTE FUNCTION say_changed();
