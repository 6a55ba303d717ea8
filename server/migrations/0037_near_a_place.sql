-- Who is in the index stands in a town of the list, where it is known; the sample has the same columns in the same order.

-- The largest place of that name in the country. What stands behind a comma or in brackets is left out where nothing is
-- called that as a whole: "Berlin, Germany".
CREATE FUNCTION place_of(facets text[]) RETURNS integer LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  facet text;
  town text;
  land text;
  found integer;
BEGIN
  FOREACH facet IN ARRAY facets LOOP
    IF starts_with(facet, 'city:') THEN
      town := substr(facet, 6);
    ELSIF starts_with(facet, 'country:') THEN
      land := substr(facet, 9);
    END IF;
  END LOOP;
  IF town IS NULL OR land IS NULL THEN
    RETURN NULL;
  END IF;
  FOREACH town IN ARRAY ARRAY[town, regexp_replace(town, '[,(/].*$', '')] LOOP
    SELECT p.id INTO found FROM place_names n JOIN places p ON p.id = n.place_id
      WHERE n.name = place_key(town) AND p.country = land ORDER BY p.thousands DESC, p.id LIMIT 1;
    EXIT WHEN found IS NOT NULL;
  END LOOP;
  RETURN found;
END $$;

-- The table is written anew, with its indexes once: an update would change each of them a million times.
ALTER TABLE influencer_index ADD COLUMN place_id integer;
ALTER TABLE influencer_index ALTER COLUMN place_id TYPE integer USING place_of(facets);
ALTER TABLE influencer_sample ADD COLUMN place_id integer;
ALTER TABLE influencer_sample ALTER COLUMN place_id TYPE integer USING place_of(facets);

CREATE FUNCTION stand_in_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.place_id := place_of(NEW.facets);
  RETURN NEW;
END $$;
CREATE TRIGGER influencer_index_stands BEFORE INSERT OR UPDATE OF facets ON influencer_index
  FOR EACH ROW EXECUTE FUNCTION stand_in_place();

CREATE INDEX influencer_index_by_place ON influencer_index (place_id);
ANALYZE influencer_index (place_id);
ANALYZE influencer_sample (place_id);

-- Over the surface of a sphere, by the haversine formula; its radius is the mean one of the earth (IUGG: 6371.0088 km).
CREATE FUNCTION km_between(latitude double precision, longitude double precision, other_latitude double precision,
  other_longitude double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 2 * 6371.0088 * asin(sqrt(least(1, sin(radians(other_latitude - latitude) / 2) ^ 2
    + cos(radians(latitude)) * cos(radians(other_latitude)) * sin(radians(other_longitude - longitude) / 2) ^ 2)))
$$;
