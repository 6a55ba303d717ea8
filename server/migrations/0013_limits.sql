-- What is limited, counted for all processes together; the columns are those of rate-limiter-flexible. Unlogged: a
-- count is not worth a write-ahead log, and begins anew after a crash.
CREATE UNLOGGED TABLE rate_limits (
  key    varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  -- Milliseconds since 1970: from then on the row counts as none.
  expire bigint
);
CREATE INDEX rate_limits_age ON rate_limits (expire);

-- From where somebody signed in lately.
CREATE INDEX sessions_newest_of_user ON sessions (user_id, id DESC);
