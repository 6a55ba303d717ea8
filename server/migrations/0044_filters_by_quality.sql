-- What most searches choose by stands beside the order in which they are shown: whom a filter leaves out costs an entry of
-- this index (500 pages for the first 7,000 of a million) instead of their row (7,000 pages). An entry may have 2.7 KB; at
-- its largest, five niches, a category and a town of the longest words, ten languages and every platform, it has some 2.
CREATE INDEX influencer_index_by_quality_with ON influencer_index (quality DESC, influencer_id DESC)
  INCLUDE (facets, place_id);
