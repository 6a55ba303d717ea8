-- Accounts whose figures come from the network itself, with its owner's consent (OAuth 2.0).

CREATE TABLE account_connections (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Null once it is ended, by whatever: from then on it waits to be revoked at the network, and for nothing else.
  account_id       bigint UNIQUE REFERENCES social_accounts ON DELETE SET NULL,
  platform         text NOT NULL CHECK (platform IN ('youtube', 'instagram')),
  -- How the network itself calls the account, whatever its handle.
  network_id       text NOT NULL,
  -- Sealed: whoever knows it can ask in the owner's name.
  token            bytea NOT NULL,
  token_at         timestamptz NOT NULL,
  connected_at     timestamptz NOT NULL,
  refreshed_at     timestamptz NOT NULL,
  next_try_at      timestamptz NOT NULL,
  -- Tries in a row that found the network silent.
  failures         integer NOT NULL DEFAULT 0,
  -- Who stood for the figures until then: so it is again when the connection ends.
  before_by        text NOT NULL,
  before_at        timestamptz,
  before_followers bigint NOT NULL,
  revoke_tried_at  timestamptz,
  revoke_tries     integer NOT NULL DEFAULT 0
);
CREATE INDEX account_connections_due ON account_connections (next_try_at) WHERE account_id IS NOT NULL;
CREATE INDEX account_connections_ended ON account_connections (id) WHERE account_id IS NULL;
CREATE INDEX account_connections_of_network ON account_connections (platform, network_id);

-- Somebody was sent to a network to agree; good once, for ten minutes. What they carry there and back is kept as a hash.
CREATE TABLE connection_attempts (
  state_hash bytea PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES social_accounts ON DELETE CASCADE,
  begun_at   timestamptz NOT NULL
);
CREATE INDEX connection_attempts_of_account ON connection_attempts (account_id);
