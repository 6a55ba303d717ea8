CREATE TABLE sponsors (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug           text NOT NULL UNIQUE,
  company_name   text NOT NULL,
  industry       text NOT NULL,
  website        text,
  about          text NOT NULL DEFAULT '',
  logo           text,
  monthly_budget bigint CHECK (monthly_budget >= 0),
  currency       text NOT NULL,
  created_at     timestamptz NOT NULL DEFAULT now(),
  updated_at     timestamptz NOT NULL DEFAULT now(),
  version        integer NOT NULL DEFAULT 1
);
CREATE TRIGGER sponsors_touch BEFORE UPDATE ON sponsors FOR EACH ROW EXECUTE FUNCTION touch_row();

CREATE TABLE team_members (
  user_id    bigint PRIMARY KEY REFERENCES users,
  sponsor_id bigint NOT NULL REFERENCES sponsors,
  role       team_role NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX one_owner_a_sponsor ON team_members (sponsor_id) WHERE role = 'owner';
CREATE INDEX team_members_of_sponsor ON team_members (sponsor_id);

CREATE TABLE influencers (
  user_id    bigint PRIMARY KEY REFERENCES users,
  handle     citext NOT NULL UNIQUE,
  name       text NOT NULL,
  bio        text NOT NULL DEFAULT '',
  category   text NOT NULL,
  niches     text[] NOT NULL,
  languages  text[] NOT NULL DEFAULT '{}',
  country    text,
  city       text,
  reach      bigint NOT NULL DEFAULT 0 CHECK (reach >= 0),
  -- The sum over the social accounts, kept beside them for sorting: a trigger holds it.
  followers  bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version    integer NOT NULL DEFAULT 1,
  CONSTRAINT some_niche CHECK (cardinality(niches) BETWEEN 1 AND 5)
);
CREATE INDEX influencers_by_followers ON influencers (followers DESC, user_id DESC);
CREATE INDEX influencers_by_niche ON influencers USING gin (niches);
CREATE TRIGGER influencers_touch BEFORE UPDATE ON influencers FOR EACH ROW EXECUTE FUNCTION touch_row();

CREATE TABLE social_accounts (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  influencer_id   bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  platform        text NOT NULL,
  handle          text NOT NULL,
  followers       bigint NOT NULL CHECK (followers >= 0),
  -- In hundredths of a percent.
  engagement_rate integer CHECK (engagement_rate BETWEEN 0 AND 10000)
);
CREATE INDEX social_accounts_of_influencer ON social_accounts (influencer_id);

CREATE FUNCTION sum_followers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE influencers SET followers = coalesce(
    (SELECT sum(followers) FROM social_accounts WHERE influencer_id = influencers.user_id), 0)
  WHERE user_id = coalesce(NEW.influencer_id, OLD.influencer_id);
  RETURN NULL;
END $$;
CREATE TRIGGER social_accounts_summed AFTER INSERT OR UPDATE OR DELETE ON social_accounts
  FOR EACH ROW EXECUTE FUNCTION sum_followers();

CREATE TABLE packages (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  title         text NOT NULL,
  description   text NOT NULL DEFAULT '',
  platform      text NOT NULL,
  format        text NOT NULL,
  quantity      integer NOT NULL CHECK (quantity > 0),
  price         bigint NOT NULL CHECK (price > 0),
  currency      text NOT NULL
);
CREATE INDEX packages_of_influencer ON packages (influencer_id, price);

-- Everybody under the name and picture that others see, and the side for which they act.
CREATE VIEW people AS
SELECT u.id AS user_id, u.role, u.status, u.username,
  coalesce(i.name, s.company_name, u.display_name) AS name,
  coalesce(s.logo, u.avatar) AS picture,
  CASE WHEN i.user_id IS NOT NULL THEN '/@' || i.handle WHEN s.id IS NOT NULL THEN '/brands/' || s.slug END AS profile_path,
  m.sponsor_id, m.role AS team_role
FROM users u
LEFT JOIN influencers i ON i.user_id = u.id
LEFT JOIN team_members m ON m.user_id = u.id
LEFT JOIN sponsors s ON s.id = m.sponsor_id;
