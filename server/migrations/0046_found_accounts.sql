-- An admin looks for one account by a part of its name, its username or its e-mail: of a million each was read.
CREATE INDEX users_by_words ON users
  USING gin ((username::text || ' ' || email::text || ' ' || display_name) gin_trgm_ops) WHERE deleted_at IS NULL;
CREATE INDEX influencers_by_name ON influencers USING gin (name gin_trgm_ops);
CREATE INDEX sponsors_by_name ON sponsors USING gin (company_name gin_trgm_ops);
