-- Two figures that are bounded at once are looked at in one index, without a row's being read for each of many: what an
-- index only includes can be shown from it, but leads nowhere in it.
DROP INDEX influencer_index_by_followers, influencer_index_by_engagement;
CREATE INDEX influencer_index_by_followers ON influencer_index (followers DESC, influencer_id DESC, engagement)
  INCLUDE (quality, reply_rate, reply_minutes);
CREATE INDEX influencer_index_by_engagement ON influencer_index (engagement DESC, influencer_id DESC, followers)
  INCLUDE (quality, reply_rate, reply_minutes);
