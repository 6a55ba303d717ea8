-- Words and filters that few meet together are found in one inverted index without the list of all who have the words:
-- of each list it skips what is missing in the others. Either alone costs what it did.
CREATE INDEX influencer_index_facets_words ON influencer_index USING gin (facets, words);

-- Those near a place with so many followers, or such engagement, without a row's being read for each who has fewer.
CREATE INDEX influencer_index_by_place_next ON influencer_index (place_id, followers, engagement);

-- The old ones go once both are built, so that whoever searches meanwhile waits for a moment only.
DROP INDEX influencer_index_facets, influencer_index_words, influencer_index_by_place;
ALTER INDEX influencer_index_by_place_next RENAME TO influencer_index_by_place;
