-- What engagement is usual on a platform for a following of some size, out of the accounts that are here: derived every
-- night, and only where they are many enough. What it is compared with where they are not is fixed, in the contract.
CREATE TABLE engagement_classes (
  platform  text NOT NULL,
  -- nano, micro, mid, macro, mega.
  following text NOT NULL,
  accounts  integer NOT NULL,
  -- In hundredths of a percent: 1 in 100 has less, half have less, 1 in 100 has more.
  low       integer NOT NULL,
  middle    integer NOT NULL,
  high      integer NOT NULL,
  PRIMARY KEY (platform, following),
  CONSTRAINT rates_in_order CHECK (low <= middle AND middle <= high)
);

-- The same sizes as in influencer_index.
CREATE FUNCTION following_of(followers bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN followers < 10000 THEN 'nano' WHEN followers < 100000 THEN 'micro'
    WHEN followers < 500000 THEN 'mid' WHEN followers < 1000000 THEN 'macro' ELSE 'mega' END
$$;
