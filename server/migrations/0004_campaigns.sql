CREATE TYPE campaign_status AS ENUM ('draft', 'open', 'paused', 'closed', 'archived');
CREATE TYPE visibility AS ENUM ('public', 'private');

CREATE TABLE campaigns (
  id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sponsor_id           bigint NOT NULL REFERENCES sponsors,
  title                text NOT NULL,
  brief                text NOT NULL DEFAULT '',
  niche                text,
  goals                text NOT NULL DEFAULT '',
  -- Minor units of the currency.
  budget               bigint CHECK (budget > 0),
  currency             text NOT NULL,
  committed            bigint NOT NULL DEFAULT 0,
  start_date           date,
  end_date             date,
  application_deadline date,
  visibility           visibility NOT NULL DEFAULT 'public',
  status               campaign_status NOT NULL DEFAULT 'draft',
  -- Whether a flag stands against it or its sponsor's owner: derived from flags by the moderation rules.
  flagged              boolean NOT NULL DEFAULT false,
  deleted_at           timestamptz,
  created_at           timestamptz NOT NULL DEFAULT now(),
  updated_at           timestamptz NOT NULL DEFAULT now(),
  version              integer NOT NULL DEFAULT 1,
  CONSTRAINT budget_never_over_committed CHECK (committed >= 0 AND committed <= coalesce(budget, 0)),
  CONSTRAINT complete_once_open CHECK (status = 'draft' OR
    num_nulls(niche, budget, start_date, end_date, application_deadline) = 0 AND brief <> ''),
  CONSTRAINT dates_in_order CHECK (end_date >= start_date AND application_deadline <= end_date)
);
CREATE INDEX campaigns_public_newest ON campaigns (id DESC)
  WHERE status = 'open' AND visibility = 'public' AND NOT flagged AND deleted_at IS NULL;
CREATE INDEX campaigns_of_sponsor ON campaigns (sponsor_id, id DESC) WHERE deleted_at IS NULL;
CREATE TRIGGER campaigns_touch BEFORE UPDATE ON campaigns FOR EACH ROW EXECUTE FUNCTION touch_row();
