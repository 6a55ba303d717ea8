-- Finding influencers: one narrow row for each who may be found, kept by triggers in the transaction of what it shows, so
-- that a search reads one table and an edit is found at once.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words without their accents; and for each language that PostgreSQL can stem, the stems.
CREATE TEXT SEARCH CONFIGURATION accord_simple (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION accord_simple ALTER MAPPING FOR word, hword, hword_part WITH unaccent, simple;
DO $$
DECLARE language text;
BEGIN
  FOREACH language IN ARRAY ARRAY['danish', 'dutch', 'english', 'finnish', 'french', 'german', 'hungarian', 'italian',
    'norwegian', 'portuguese', 'romanian', 'russian', 'spanish', 'swedish', 'turkish'] LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION accord_%1$s (COPY = %1$s)', language);
    EXECUTE format('ALTER TEXT SEARCH CONFIGURATION accord_%1$s ALTER MAPPING FOR word, hword, hword_part WITH unaccent, %1$s_stem', language);
  END LOOP;
END $$;

CREATE FUNCTION stemmer(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE language WHEN 'da' THEN 'accord_danish' WHEN 'de' THEN 'accord_german' WHEN 'en' THEN 'accord_english'
    WHEN 'es' THEN 'accord_spanish' WHEN 'fi' THEN 'accord_finnish' WHEN 'fr' THEN 'accord_french' WHEN 'hu' THEN 'accord_hungarian'
    WHEN 'it' THEN 'accord_italian' WHEN 'nl' THEN 'accord_dutch' WHEN 'no' THEN 'accord_norwegian' WHEN 'pt' THEN 'accord_portuguese'
    WHEN 'ro' THEN 'accord_romanian' WHEN 'ru' THEN 'accord_russian' WHEN 'sv' THEN 'accord_swedish' WHEN 'tr' THEN 'accord_turkish'
    END::regconfig
$$;

-- Punctuation parts words: "mara.kofler" and "@mara" are found by "mara". The parser would take the one for a host.
CREATE FUNCTION spoken_words(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(regexp_replace(written, '[[:punct:]]+', ' ', 'g'))
$$;

-- What somebody looks for: every word, each as it is written or by its stem in one of the languages; the last may be
-- unfinished. Null where there is no word in it.
CREATE FUNCTION sought_words(sought text, languages text[], unfinished boolean) RETURNS tsquery
LANGUAGE plpgsql STABLE PARALLEL SAFE SET client_min_messages = warning AS $$
DECLARE
  words text[];
  word text;
  one tsquery;
  every tsquery;
BEGIN
  SELECT array_agg(token ORDER BY position) INTO words
    FROM ts_parse('default', spoken_words(sought)) WITH ORDINALITY AS parsed(kind, token, position)
    WHERE numnode(plainto_tsquery('accord_simple', token)) > 0;
  FOR i IN 1 .. coalesce(cardinality(words), 0) LOOP
    word := words[i];
    IF unfinished AND i = cardinality(words) THEN
      one := to_tsquery('accord_simple', quote_literal(word) || ':*');
    ELSE
      one := plainto_tsquery('accord_simple', word);
    END IF;
    SELECT coalesce(one || string_agg(DISTINCT stem::text, '|')::tsquery, one) INTO one
      FROM unnest(languages) AS language, plainto_tsquery(stemmer(language), word) AS stem
      WHERE numnode(stem) > 0 AND stem <> plainto_tsquery('accord_simple', word);
    every := CASE WHEN every IS NULL THEN one ELSE every && one END;
  END LOOP;
  RETURN every;
END $$;

CREATE TABLE influencer_index (
  influencer_id bigint PRIMARY KEY REFERENCES influencers ON DELETE CASCADE,
  followers     bigint NOT NULL,
  -- By followers, over the accounts that say it; in hundredths of a percent, and -1 where none does: it is sorted by.
  engagement    integer NOT NULL,
  reply_rate    integer,
  -- The largest number where it is not known, which is last.
  reply_minutes integer NOT NULL,
  -- How much is known that speaks for somebody, 0 to 1000: docs/search.md says what counts how much.
  quality       integer NOT NULL,
  -- Who they are in words that can be counted: niche:travel, platform:youtube, country:DE.
  facets        text[] NOT NULL,
  -- Whom they reach: country:DE:30 where it is 30 % or more, for every ten.
  audience      text[] NOT NULL,
  -- All prices, each with its currency at the same place.
  prices        bigint[] NOT NULL,
  currencies    text[] NOT NULL,
  busy          datemultirange NOT NULL,
  -- Each holds the one before: name and handle; niches, category, place; the bio, with its stems.
  names         tsvector NOT NULL,
  topics        tsvector NOT NULL,
  words         tsvector NOT NULL
);

-- Enough common words are noted that what is not among them is known to be rare.
ALTER TABLE influencer_index ALTER COLUMN words SET STATISTICS 1000;

-- One in 64, for counts over too many to be counted.
CREATE TABLE influencer_sample (LIKE influencer_index, PRIMARY KEY (influencer_id));
ALTER TABLE influencer_sample ADD FOREIGN KEY (influencer_id) REFERENCES influencers ON DELETE CASCADE;

CREATE TABLE cheapest_packages (
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  currency      text NOT NULL,
  price         bigint NOT NULL,
  PRIMARY KEY (influencer_id, currency)
);

-- What typing errors are mended to: the words of everybody's names, places and niches, and no longer than they are.
CREATE TABLE known_words (
  word text PRIMARY KEY
);

-- By a hash, for whoever registers in waves would be missed by a remainder.
CREATE FUNCTION in_sample(influencer_id bigint) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT hashint8(influencer_id) & 63 = 0
$$;

-- Names are people's own: a word that nobody has any more goes. By the index alone, for a word that nobody has is one of
-- which the planner expects many, and reads everybody.
CREATE FUNCTION forget_words(gone text[]) RETURNS void LANGUAGE sql
  SET enable_seqscan = off SET enable_indexscan = off AS $$
  DELETE FROM known_words k WHERE k.word = ANY (gone) AND NOT EXISTS (
    SELECT FROM influencer_index f WHERE f.topics @@ (quote_literal(k.word))::tsquery)
$$;

CREATE FUNCTION index_influencers(ids bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  words_before text[];
  words_now text[];
  gone text[];
BEGIN
  SELECT array_agg(DISTINCT word) INTO words_before
    FROM influencer_index, unnest(tsvector_to_array(topics)) AS word WHERE influencer_id = ANY (ids);
  DELETE FROM influencer_index f WHERE influencer_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM users u WHERE u.id = f.influencer_id AND u.status = 'active');
  DELETE FROM influencer_sample WHERE influencer_id = ANY (ids);
  DELETE FROM cheapest_packages WHERE influencer_id = ANY (ids);

  INSERT INTO cheapest_packages (influencer_id, currency, price)
    SELECT p.influencer_id, p.currency, min(p.price)
    FROM packages p JOIN users u ON u.id = p.influencer_id AND u.status = 'active'
    WHERE p.influencer_id = ANY (ids) GROUP BY p.influencer_id, p.currency;

  INSERT INTO influencer_index AS f
  SELECT i.user_id, i.followers, coalesce(a.engagement, -1), i.reply_rate, coalesce(i.reply_minutes, 2147483647),
    least(char_length(i.bio), 200) / 2
      + CASE WHEN p.prices IS NULL THEN 0 ELSE 100 END
      + CASE WHEN u.avatar IS NULL THEN 0 ELSE 50 END
      + CASE WHEN r.audience IS NULL THEN 0 ELSE 100 END
      + coalesce(a.confirmed * 200 / nullif(a.followers, 0), 0)::integer
      + coalesce(i.reply_rate * 150 / 10000, 0)
      + CASE WHEN i.reply_minutes IS NULL THEN 0 ELSE 100 - least(i.reply_minutes, 4320) * 100 / 4320 END
      + least(d.deals, 5) * 40,
    ARRAY(SELECT 'niche:' || n FROM unnest(i.niches) AS n) || ('category:' || i.category)
      || coalesce(a.platforms, '{}')
      || ARRAY(SELECT 'language:' || l FROM unnest(i.languages) AS l)
      || CASE WHEN i.country IS NULL THEN '{}'::text[] ELSE ARRAY['country:' || i.country] END
      || CASE WHEN i.city IS NULL THEN '{}'::text[] ELSE ARRAY['city:' || lower(unaccent(i.city))] END
      || CASE WHEN a.confirmed > 0 THEN ARRAY['confirmed:some'] ELSE '{}'::text[] END
      || ('size:' || CASE WHEN i.followers < 10000 THEN 'nano' WHEN i.followers < 100000 THEN 'micro'
        WHEN i.followers < 500000 THEN 'mid' WHEN i.followers < 1000000 THEN 'macro' ELSE 'mega' END),
    coalesce(r.audience, '{}'),
    coalesce(p.prices, '{}'), coalesce(p.currencies, '{}'),
    coalesce((SELECT range_agg(daterange(b.first_day, b.last_day, '[]')) FROM unavailable_periods b
      WHERE b.influencer_id = i.user_id AND b.last_day >= current_date - 1), '{}'),
    t.names,
    strip(t.names || t.topics),
    strip(t.names || t.topics || to_tsvector('accord_simple', spoken_words(i.bio)) || coalesce(t.stems, ''))
  FROM influencers i
  JOIN users u ON u.id = i.user_id AND u.status = 'active'
  CROSS JOIN LATERAL (
    SELECT strip(to_tsvector('accord_simple', spoken_words(i.handle || ' ' || i.name))) AS names,
      to_tsvector('accord_simple', spoken_words(concat_ws(' ', array_to_string(i.niches, ' '), i.category, i.city))) AS topics,
      (SELECT string_agg(to_tsvector(stemmer(l), spoken_words(i.bio))::text, ' ')::tsvector
        FROM unnest(i.languages) AS l WHERE stemmer(l) IS NOT NULL) AS stems
  ) t
  LEFT JOIN LATERAL (
    SELECT sum(followers) AS followers,
      sum(followers) FILTER (WHERE confirmed_by <> 'self_reported') AS confirmed,
      (sum(engagement_rate * followers) FILTER (WHERE engagement_rate IS NOT NULL)
        / nullif(sum(followers) FILTER (WHERE engagement_rate IS NOT NULL), 0))::integer AS engagement,
      array_agg(DISTINCT 'platform:' || platform) AS platforms
    FROM social_accounts WHERE influencer_id = i.user_id
  ) a ON true
  LEFT JOIN LATERAL (
    SELECT array_agg(price ORDER BY price, id) AS prices, array_agg(currency ORDER BY price, id) AS currencies
    FROM packages WHERE influencer_id = i.user_id
  ) p ON true
  LEFT JOIN LATERAL (
    SELECT array_agg(kind || ':' || key || ':' || tens ORDER BY kind, key, tens) AS audience
    FROM audience_shares, generate_series(10, share / 100, 10) AS tens WHERE influencer_id = i.user_id
  ) r ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::integer AS deals FROM deals WHERE influencer_id = i.user_id AND status <> 'cancelled'
  ) d ON true
  WHERE i.user_id = ANY (ids)
  ORDER BY i.user_id
  ON CONFLICT (influencer_id) DO UPDATE SET followers = excluded.followers, engagement = excluded.engagement,
    reply_rate = excluded.reply_rate, reply_minutes = excluded.reply_minutes, quality = excluded.quality,
    facets = excluded.facets, audience = excluded.audience, prices = excluded.prices, currencies = excluded.currencies,
    busy = excluded.busy, names = excluded.names, topics = excluded.topics, words = excluded.words
  WHERE f IS DISTINCT FROM excluded;

  INSERT INTO influencer_sample SELECT * FROM influencer_index
    WHERE influencer_id = ANY (ids) AND in_sample(influencer_id);

  SELECT array_agg(DISTINCT word) INTO words_now
    FROM influencer_index, unnest(tsvector_to_array(topics)) AS word WHERE influencer_id = ANY (ids);
  -- In one order, so that two who bring the same new words do not wait for each other in a circle.
  INSERT INTO known_words
  SELECT word FROM unnest(words_now) AS said (word)
  WHERE word ~ '^[[:alpha:]]{4,40}$' AND NOT EXISTS (SELECT FROM known_words k WHERE k.word = said.word)
  ORDER BY word
  ON CONFLICT DO NOTHING;
  gone := ARRAY(SELECT unnest(words_before) EXCEPT SELECT unnest(words_now));
  IF cardinality(gone) > 0 THEN
    PERFORM forget_words(gone);
  END IF;
END $$;

CREATE FUNCTION index_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM index_influencers(ids) FROM (SELECT array_agg(DISTINCT influencer_id) AS ids FROM changed) AS of WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;
CREATE FUNCTION index_changed_influencers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM index_influencers(ids) FROM (SELECT array_agg(user_id) AS ids FROM changed) AS of WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;
CREATE FUNCTION index_changed_users() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM index_influencers(ids) FROM (
    SELECT array_agg(id) AS ids FROM changed JOIN before USING (id)
    WHERE changed.role = 'influencer'
      AND (changed.status, changed.avatar) IS DISTINCT FROM (before.status, before.avatar)) AS of WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;

CREATE TRIGGER influencers_indexed_when_made AFTER INSERT ON influencers
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION index_changed_influencers();
CREATE TRIGGER influencers_indexed AFTER UPDATE ON influencers
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION index_changed_influencers();
CREATE TRIGGER users_indexed AFTER UPDATE ON users
  REFERENCING NEW TABLE AS changed OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION index_changed_users();
DO $$
DECLARE of text;
BEGIN
  FOREACH of IN ARRAY ARRAY['social_accounts', 'packages', 'audience_shares', 'unavailable_periods', 'deals'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_indexed_when_made AFTER INSERT ON %1$s
      REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION index_changed()', of);
    EXECUTE format('CREATE TRIGGER %1$s_indexed AFTER UPDATE ON %1$s
      REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION index_changed()', of);
    EXECUTE format('CREATE TRIGGER %1$s_indexed_when_gone AFTER DELETE ON %1$s
      REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION index_changed()', of);
  END LOOP;
END $$;

SELECT index_influencers(array_agg(user_id)) FROM influencers;

-- Each order carries the other figures, so that a range in one and an order by another are answered without the rows.
CREATE INDEX influencer_index_by_quality ON influencer_index (quality DESC, influencer_id DESC)
  INCLUDE (followers, engagement, reply_rate, reply_minutes);
CREATE INDEX influencer_index_by_followers ON influencer_index (followers DESC, influencer_id DESC)
  INCLUDE (quality, engagement, reply_rate, reply_minutes);
CREATE INDEX influencer_index_by_engagement ON influencer_index (engagement DESC, influencer_id DESC)
  INCLUDE (quality, followers, reply_rate, reply_minutes);
CREATE INDEX influencer_index_by_reply ON influencer_index (reply_minutes, influencer_id)
  INCLUDE (quality, followers, engagement, reply_rate);
CREATE INDEX influencer_index_facets ON influencer_index USING gin (facets);
CREATE INDEX influencer_index_audience ON influencer_index USING gin (audience);
CREATE INDEX influencer_index_names ON influencer_index USING gin (names);
CREATE INDEX influencer_index_topics ON influencer_index USING gin (topics);
CREATE INDEX influencer_index_words ON influencer_index USING gin (words);
CREATE INDEX cheapest_packages_by_price ON cheapest_packages (currency, price, influencer_id);
CREATE INDEX packages_by_price ON packages (currency, price) INCLUDE (influencer_id);
CREATE INDEX known_words_alike ON known_words USING gin (word gin_trgm_ops);

CREATE TRIGGER influencer_index_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON influencer_index
  FOR EACH STATEMENT EXECUTE FUNCTION say_changed();
