-- People brought in from a file who have no account yet, and addresses that never want to be written to again.

CREATE TABLE contacts (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  list_id    bigint NOT NULL REFERENCES lists ON DELETE CASCADE,
  sponsor_id bigint NOT NULL REFERENCES sponsors ON DELETE CASCADE,
  email      citext NOT NULL,
  name       text NOT NULL DEFAULT '',
  added_by   bigint NOT NULL REFERENCES users,
  added_at   timestamptz(3) NOT NULL DEFAULT now(),
  -- When a mail told them of it; null until then.
  invited_at timestamptz,
  UNIQUE (list_id, email)
);
CREATE INDEX contacts_of_address ON contacts (email);
CREATE INDEX contacts_not_invited ON contacts (id) WHERE invited_at IS NULL;
CREATE INDEX contacts_invited ON contacts (sponsor_id, invited_at) WHERE invited_at IS NOT NULL;

-- A hash and nothing else: who is in here can be recognised, not read. Kept for ever, that being the promise.
CREATE TABLE declined_addresses (
  hash        bytea PRIMARY KEY CHECK (length(hash) = 32),
  declined_at timestamptz NOT NULL DEFAULT now()
);

-- An import finds people by what their accounts are called.
CREATE INDEX social_accounts_by_name ON social_accounts (platform, ltrim(lower(handle), '@'));
