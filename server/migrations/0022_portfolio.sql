-- What an influencer has made, for the media kit.
CREATE TABLE portfolio_items (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  influencer_id bigint NOT NULL REFERENCES influencers ON DELETE CASCADE,
  title         text NOT NULL,
  link          text,
  words         text NOT NULL DEFAULT '',
  platform      text,
  -- What the picture shows, in words; empty exactly where there is none.
  alt           text NOT NULL DEFAULT '',
  -- The point of the picture that is to be seen however it is cut, in percent from the left and from the top.
  focus_x       integer NOT NULL DEFAULT 50 CHECK (focus_x BETWEEN 0 AND 100),
  focus_y       integer NOT NULL DEFAULT 50 CHECK (focus_y BETWEEN 0 AND 100),
  created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX portfolio_items_of_influencer ON portfolio_items (influencer_id, id DESC);

-- An item's picture is several rows, one for each width. Their files are nobody else's: the names differ even where the
-- content does not.
ALTER TABLE pictures
  DROP CONSTRAINT pictures_kind_check,
  ADD CONSTRAINT pictures_kind_check CHECK (kind IN ('avatar', 'logo', 'portfolio')),
  ADD COLUMN portfolio_item_id bigint REFERENCES portfolio_items ON DELETE CASCADE,
  ADD CONSTRAINT portfolio_has_item CHECK ((kind = 'portfolio') = (portfolio_item_id IS NOT NULL));
CREATE INDEX pictures_of_portfolio_item ON pictures (portfolio_item_id) WHERE portfolio_item_id IS NOT NULL;

-- What the clock derives and what an admin confirms is no edit: a form that is open meanwhile is not stale by it.
DROP TRIGGER influencers_touch ON influencers;
CREATE TRIGGER influencers_touch BEFORE UPDATE ON influencers FOR EACH ROW
  WHEN ((OLD.invitations, OLD.reply_rate, OLD.reply_minutes) IS NOT DISTINCT FROM (NEW.invitations, NEW.reply_rate, NEW.reply_minutes))
  EXECUTE FUNCTION touch_row();
DROP TRIGGER social_accounts_summed ON social_accounts;
CREATE TRIGGER social_accounts_summed AFTER INSERT OR UPDATE OF followers, influencer_id OR DELETE ON social_accounts
  FOR EACH ROW EXECUTE FUNCTION sum_followers();
