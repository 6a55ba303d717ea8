-- Teams: who was invited, what a manager may commit alone, and what an owner is asked to accept.

ALTER TABLE team_members
  -- The most that a manager may commit in one deal, in minor units of the sponsor's currency; null: no limit.
  ADD COLUMN spending_limit bigint CHECK (spending_limit >= 0),
  -- Came by an invitation, under a name of their own; the first member goes by the company's.
  ADD COLUMN named boolean NOT NULL DEFAULT false;

-- The view as the migrations before this one left it, with the names of members who have one.
DO $$
BEGIN
  EXECUTE 'CREATE OR REPLACE VIEW people AS ' || replace(pg_get_viewdef('people'::regclass),
    's.company_name', 'CASE WHEN m.named THEN u.display_name ELSE s.company_name END');
END $$;

CREATE TABLE team_invitations (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sponsor_id     bigint NOT NULL REFERENCES sponsors,
  email          citext NOT NULL,
  role           team_role NOT NULL CHECK (role <> 'owner'),
  spending_limit bigint CHECK (spending_limit >= 0),
  -- Of the secret in the link: a hash only. A link that is sent again makes the one before it worthless.
  token_hash     bytea NOT NULL UNIQUE,
  invited_by     bigint NOT NULL REFERENCES users,
  created_at     timestamptz NOT NULL DEFAULT now(),
  expires_at     timestamptz NOT NULL,
  ended_at       timestamptz,
  -- Who came of it; null where it was taken back.
  member_id      bigint REFERENCES users
);
CREATE UNIQUE INDEX one_open_invitation ON team_invitations (sponsor_id, email) WHERE ended_at IS NULL;

-- A manager may not accept this offer alone and asks the owner to. It counts as long as the offer is the latest.
CREATE TABLE spending_approvals (
  offer_id   bigint PRIMARY KEY,
  request_id bigint NOT NULL,
  asked_by   bigint NOT NULL REFERENCES users,
  asked_at   timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (request_id, offer_id) REFERENCES offers (request_id, id)
);
