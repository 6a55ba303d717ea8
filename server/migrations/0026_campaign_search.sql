-- What influencers search campaigns by, beyond niche, budget and dates.
ALTER TABLE campaigns
  ADD COLUMN compensation text NOT NULL DEFAULT 'paid' CHECK (compensation IN ('paid', 'product', 'both')),
  -- What one influencer may expect, in minor units of the campaign's currency; null: nothing said.
  ADD COLUMN per_head_from bigint CHECK (per_head_from > 0),
  ADD COLUMN per_head_to bigint CHECK (per_head_to > 0),
  -- Where nothing is said, all are welcome.
  ADD COLUMN platforms text[] NOT NULL DEFAULT '{}',
  ADD COLUMN countries text[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT per_head_in_order CHECK (per_head_from <= per_head_to);

-- The words that a campaign is found by, its brand's name among them. Beside the campaign, because a new name of the
-- brand is no new version of its campaigns.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TABLE campaign_search (
  campaign_id bigint PRIMARY KEY REFERENCES campaigns ON DELETE CASCADE,
  words       tsvector NOT NULL
);
CREATE INDEX campaign_search_words ON campaign_search USING gin (words);

-- Without accents, and without what the parser would take for addresses, paths and compounds: "e-bike" is found by
-- "bike". Questions are read the same way.
CREATE FUNCTION campaign_text(said text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('simple', translate(public.unaccent('public.unaccent', said), './\-_@:+#&''', '           '))
$$;
CREATE FUNCTION campaign_words(c campaigns) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT setweight(campaign_text(c.title), 'A') || setweight(campaign_text(s.company_name), 'B')
    || setweight(campaign_text(coalesce(c.niche, '')), 'B') || campaign_text(c.goals || ' ' || c.brief)
  FROM sponsors s WHERE s.id = c.sponsor_id
$$;
-- Every word of it or its beginning; null, which nothing matches, where there is no word in it.
CREATE FUNCTION campaign_question(said text) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT to_tsquery('simple', string_agg(quote_literal(lexeme) || ':*', ' & '))
  FROM unnest(tsvector_to_array(campaign_text(said))) AS lexeme
$$;

CREATE FUNCTION note_campaign_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO campaign_search VALUES (NEW.id, campaign_words(NEW))
  ON CONFLICT (campaign_id) DO UPDATE SET words = excluded.words;
  RETURN NULL;
END $$;
CREATE TRIGGER campaigns_worded AFTER INSERT OR UPDATE OF title, brief, goals, niche ON campaigns
  FOR EACH ROW EXECUTE FUNCTION note_campaign_words();
CREATE FUNCTION note_brand_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE campaign_search q SET words = campaign_words(c) FROM campaigns c
  WHERE c.id = q.campaign_id AND c.sponsor_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER sponsors_worded AFTER UPDATE OF company_name ON sponsors
  FOR EACH ROW WHEN (OLD.company_name IS DISTINCT FROM NEW.company_name) EXECUTE FUNCTION note_brand_words();
INSERT INTO campaign_search SELECT c.id, campaign_words(c) FROM campaigns c;

-- How far a sponsor can be relied on, derived by a job: applications of the last 180 days that were answered or have
-- waited long enough, and deals that were neither cancelled nor disputed.
CREATE TABLE sponsor_reliability (
  sponsor_id   bigint PRIMARY KEY REFERENCES sponsors ON DELETE CASCADE,
  applications integer NOT NULL,
  answered     integer NOT NULL,
  deals        integer NOT NULL,
  honoured     integer NOT NULL,
  -- Null: too few to tell.
  reliable     boolean,
  CONSTRAINT parts_of_it CHECK (answered <= applications AND honoured <= deals)
);
CREATE TRIGGER sponsor_reliability_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON sponsor_reliability
  FOR EACH STATEMENT EXECUTE FUNCTION say_changed();

-- When somebody looked at the campaigns: what was opened since the visit before is new to them.
CREATE TABLE campaign_looks (
  user_id   bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  looked_at timestamptz NOT NULL,
  -- The end of the visit before this one; null on the first.
  new_since timestamptz
);
