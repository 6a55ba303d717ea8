-- Two figures that are bounded at once are looked at in one index, without a row's being read for each of many: what an
-- index only includes can be shown from it, but leads nowhere in it. Built before the old ones go, so that whoever
-- searches meanwhile waits for a moment only.
CREATE INDEX influencer_index_by_followers_next ON influencer_index (followers DESC, influencer_id DESC, engagement)
  INCLUDE (quality, reply_rate, reply_minutes);
CREATE INDEX influencer_index_by_engagement_next ON influencer_index (engagement DESC, influencer_id DESC, followers)
  INCLUDE (quality, reply_rate, reply_minutes);
DROP INDEX influencer_index_by_followers, influencer_index_by_engagement;
ALTER INDEX influencer_index_by_followers_next RENAME TO influencer_index_by_followers;
ALTER INDEX influencer_index_by_engagement_next RENAME TO influencer_index_by_engagement;
