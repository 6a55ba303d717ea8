CREATE TYPE user_role AS ENUM ('admin', 'sponsor', 'influencer');
CREATE TYPE user_status AS ENUM ('pending', 'active', 'rejected', 'flagged');
CREATE TYPE team_role AS ENUM ('viewer', 'manager', 'owner');

CREATE TABLE users (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  role              user_role NOT NULL,
  status            user_status NOT NULL,
  status_reason     text,
  username          citext NOT NULL UNIQUE,
  email             citext NOT NULL UNIQUE,
  email_verified_at timestamptz,
  password_hash     text NOT NULL,
  display_name      text NOT NULL,
  avatar            text,
  time_zone         text NOT NULL DEFAULT 'UTC',
  created_at        timestamptz NOT NULL DEFAULT now(),
  updated_at        timestamptz NOT NULL DEFAULT now(),
  version           integer NOT NULL DEFAULT 1,
  CONSTRAINT only_sponsors_wait CHECK (role = 'sponsor' OR status NOT IN ('pending', 'rejected')),
  -- Sign-in takes a username or an e-mail in one field: neither may look like the other.
  CONSTRAINT username_is_no_email CHECK (position('@' IN username) = 0)
);
CREATE INDEX users_newest ON users (id DESC);
CREATE INDEX users_waiting ON users (id) WHERE status = 'pending';
CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch_row();

-- One sign-in, from its beginning to its end. In a browser it is held by a cookie, over the API by a family of
-- refresh tokens of which only the latest generation counts.
CREATE TABLE sessions (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id      bigint NOT NULL REFERENCES users ON DELETE CASCADE,
  kind         text NOT NULL CHECK (kind IN ('browser', 'api')),
  secret_hash  bytea NOT NULL,
  generation   integer NOT NULL DEFAULT 1,
  rotated_at   timestamptz NOT NULL DEFAULT now(),
  created_at   timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL,
  ended_at     timestamptz,
  end_reason   text,
  ip           text,
  user_agent   text
);
CREATE INDEX sessions_of_user ON sessions (user_id) WHERE ended_at IS NULL;

-- Access tokens given back before their time: a hash and the expiry, never the token.
CREATE TABLE revoked_tokens (
  token_hash bytea PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX revoked_tokens_age ON revoked_tokens (expires_at);

-- Secrets sent by mail, each good for one use: hashes only.
CREATE TABLE mail_secrets (
  token_hash bytea PRIMARY KEY,
  user_id    bigint NOT NULL REFERENCES users ON DELETE CASCADE,
  purpose    text NOT NULL CHECK (purpose IN ('verify_email', 'reset_password')),
  email      citext NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX mail_secrets_of_user ON mail_secrets (user_id, purpose);
