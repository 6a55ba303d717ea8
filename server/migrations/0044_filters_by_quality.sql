-- What most searches choose by stands beside the order in which they are shown: whom a filter leaves out costs an entry of
-- this index (500 pages for the first 7,000 of a million) instead of their row (7,000 pages). At its largest an entry is
-- below a KB: ten languages, every platform, a town of 100 letters.
CREATE INDEX influencer_index_by_quality_with ON influencer_index (quality DESC, influencer_id DESC)
  INCLUDE (facets, place_id);
