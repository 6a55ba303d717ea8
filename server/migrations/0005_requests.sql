CREATE TYPE request_status AS ENUM
  ('open', 'frozen', 'accepted', 'rejected', 'withdrawn', 'expired', 'cancelled');
CREATE TYPE side AS ENUM ('sponsor', 'influencer');
CREATE TYPE deal_status AS ENUM ('agreed', 'in_progress', 'completed', 'cancelled', 'disputed');

CREATE TABLE requests (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind             text NOT NULL CHECK (kind IN ('invitation', 'application')),
  campaign_id      bigint NOT NULL REFERENCES campaigns,
  sponsor_id       bigint NOT NULL REFERENCES sponsors,
  influencer_id    bigint NOT NULL REFERENCES influencers,
  status           request_status NOT NULL DEFAULT 'open',
  opened_by        bigint NOT NULL REFERENCES users,
  ended_reason     text,
  latest_offer_id  bigint,
  -- The side that made the latest offer: the other one is to answer. Beside the offer for the inbox's index.
  offered_by       side NOT NULL,
  -- Lists are paged by it: no finer than what a cursor holds.
  last_activity_at timestamptz(3) NOT NULL DEFAULT now(),
  created_at       timestamptz NOT NULL DEFAULT now(),
  updated_at       timestamptz NOT NULL DEFAULT now(),
  version          integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX one_open_request ON requests (campaign_id, influencer_id)
  WHERE status IN ('open', 'frozen');
CREATE INDEX requests_of_campaign ON requests (campaign_id, influencer_id);
CREATE INDEX requests_of_sponsor ON requests (sponsor_id, last_activity_at DESC, id DESC);
CREATE INDEX requests_of_influencer ON requests (influencer_id, last_activity_at DESC, id DESC);
CREATE TRIGGER requests_touch BEFORE UPDATE ON requests FOR EACH ROW EXECUTE FUNCTION touch_row();

CREATE TABLE offers (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request_id   bigint NOT NULL REFERENCES requests,
  number       integer NOT NULL CHECK (number > 0),
  side         side NOT NULL,
  made_by      bigint NOT NULL REFERENCES users,
  amount       bigint NOT NULL CHECK (amount > 0),
  currency     text NOT NULL,
  deliverables jsonb NOT NULL,
  requirements text NOT NULL,
  usage_rights text NOT NULL,
  message      text NOT NULL,
  expires_at   timestamptz NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  UNIQUE (request_id, number),
  UNIQUE (request_id, id)
);
CREATE TRIGGER offers_immutable BEFORE UPDATE OR DELETE ON offers
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE requests ADD CONSTRAINT latest_offer_is_its_own
  FOREIGN KEY (id, latest_offer_id) REFERENCES offers (request_id, id) DEFERRABLE INITIALLY DEFERRED;

-- The conversation: what was written, offered, and what happened, in one line.
CREATE TABLE thread_entries (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request_id bigint NOT NULL REFERENCES requests,
  kind       text NOT NULL CHECK (kind IN ('message', 'offer', 'state')),
  side       side,
  user_id    bigint REFERENCES users,
  body       text NOT NULL DEFAULT '',
  offer_id   bigint REFERENCES offers,
  happened   text,
  at         timestamptz NOT NULL DEFAULT now(),
  -- The same event may be handled twice; what it says in the thread is said once.
  once_key   text UNIQUE,
  CONSTRAINT says_something CHECK (CASE kind
    WHEN 'message' THEN body <> ''
    WHEN 'offer' THEN offer_id IS NOT NULL
    ELSE happened IS NOT NULL END)
);
CREATE INDEX thread_entries_of_request ON thread_entries (request_id, id DESC);
CREATE TRIGGER thread_entries_append_only BEFORE UPDATE OR DELETE ON thread_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE deals (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request_id    bigint NOT NULL UNIQUE REFERENCES requests,
  offer_id      bigint NOT NULL UNIQUE,
  campaign_id   bigint NOT NULL REFERENCES campaigns,
  sponsor_id    bigint NOT NULL REFERENCES sponsors,
  influencer_id bigint NOT NULL REFERENCES influencers,
  status        deal_status NOT NULL DEFAULT 'agreed',
  amount        bigint NOT NULL CHECK (amount > 0),
  currency      text NOT NULL,
  terms         jsonb NOT NULL,
  terms_hash    text NOT NULL,
  signature     text NOT NULL,
  offered_by    bigint NOT NULL REFERENCES users,
  offered_at    timestamptz NOT NULL,
  accepted_by   bigint NOT NULL REFERENCES users,
  accepted_at   timestamptz NOT NULL DEFAULT now(),
  updated_at    timestamptz NOT NULL DEFAULT now(),
  version       integer NOT NULL DEFAULT 1,
  FOREIGN KEY (request_id, offer_id) REFERENCES offers (request_id, id)
);
CREATE INDEX deals_of_campaign ON deals (campaign_id);
CREATE INDEX deals_of_sponsor ON deals (sponsor_id, id DESC);
CREATE INDEX deals_of_influencer ON deals (influencer_id, id DESC);
CREATE TRIGGER deals_touch BEFORE UPDATE ON deals FOR EACH ROW EXECUTE FUNCTION touch_row();

CREATE FUNCTION refuse_new_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.terms, OLD.terms_hash, OLD.signature, OLD.amount, OLD.currency, OLD.offer_id, OLD.accepted_by, OLD.accepted_at)
     IS DISTINCT FROM
     (NEW.terms, NEW.terms_hash, NEW.signature, NEW.amount, NEW.currency, NEW.offer_id, NEW.accepted_by, NEW.accepted_at)
  THEN RAISE EXCEPTION 'the terms of a deal are frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER deals_terms_frozen BEFORE UPDATE ON deals FOR EACH ROW EXECUTE FUNCTION refuse_new_terms();
CREATE TRIGGER deals_kept BEFORE DELETE ON deals FOR EACH ROW EXECUTE FUNCTION refuse_change();
