-- What somebody wants to hear without being asked, and when. Who has no row has the defaults.
CREATE TABLE notification_settings (
  user_id        bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  reminder       boolean NOT NULL DEFAULT true,
  -- On the clock of the user's own time zone.
  reminder_hour  smallint NOT NULL DEFAULT 18 CHECK (reminder_hour BETWEEN 0 AND 23),
  -- Since when the two above are so: an hour that was over by then counts from the next day.
  reminder_since timestamptz NOT NULL DEFAULT now(),
  monthly_report boolean NOT NULL DEFAULT true,
  version        integer NOT NULL DEFAULT 1
);

-- Where a user wants reminders in a chat. `turned_off_at`: given up after too many failures in a row.
CREATE TABLE chat_webhooks (
  user_id       bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  kind          text NOT NULL CHECK (kind IN ('google_chat', 'slack', 'json')),
  url           text NOT NULL,
  -- Signs what is sent; shown to the user once.
  secret        text NOT NULL,
  mail_too      boolean NOT NULL DEFAULT true,
  failures      integer NOT NULL DEFAULT 0,
  last_error    text,
  turned_off_at timestamptz,
  delivered_at  timestamptz,
  created_at    timestamptz NOT NULL DEFAULT now()
);

-- That a user was reminded on a day of theirs. Written with what was sent, so that both are there once or not at all.
CREATE TABLE reminders (
  user_id    bigint NOT NULL REFERENCES users ON DELETE CASCADE,
  local_date date NOT NULL,
  due_at     timestamptz NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, local_date)
);
CREATE INDEX reminders_age ON reminders (local_date);

-- That a sponsor was sent the report of a month (its first day). Written with the mails.
CREATE TABLE monthly_reports (
  sponsor_id bigint NOT NULL REFERENCES sponsors ON DELETE CASCADE,
  month      date NOT NULL CHECK (extract(day FROM month) = 1),
  written_at timestamptz NOT NULL,
  PRIMARY KEY (sponsor_id, month)
);

-- The clock asks for both every few minutes.
CREATE INDEX users_by_time_zone ON users (time_zone, role) WHERE status = 'active';
CREATE INDEX requests_waiting_for_influencer ON requests (influencer_id)
  WHERE status = 'open' AND offered_by = 'sponsor';
