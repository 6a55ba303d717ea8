-- What became of each mail. `deferred` waits for another try.
CREATE TYPE mail_status AS ENUM ('queued', 'sending', 'deferred', 'sent', 'failed');

ALTER TABLE mails
  ADD COLUMN html             text NOT NULL DEFAULT '',
  ADD COLUMN unsubscribe_url  text,
  -- Holds a link that opens something: never shown to an admin.
  ADD COLUMN secret           boolean NOT NULL DEFAULT false,
  ADD COLUMN attachment_count smallint NOT NULL DEFAULT 0,
  ADD COLUMN status           mail_status NOT NULL DEFAULT 'queued',
  ADD COLUMN attempts         smallint NOT NULL DEFAULT 0,
  -- When somebody is to have taken it up: the next try, or the moment from which a try counts as lost.
  ADD COLUMN due_at           timestamptz,
  ADD COLUMN tried_at         timestamptz,
  -- Why the last try failed, in the words of the server.
  ADD COLUMN problem          text,
  -- The recipient's server said that there is no such mailbox.
  ADD COLUMN bounced          boolean NOT NULL DEFAULT false;
UPDATE mails SET status = 'sent' WHERE sent_at IS NOT NULL;
CREATE INDEX mails_due ON mails (due_at) WHERE status IN ('queued', 'sending', 'deferred');
CREATE INDEX mails_by_status ON mails (status, id DESC);
CREATE INDEX mails_of_recipient ON mails (recipient, id DESC);

-- Kept beside their mail until it is sent.
CREATE TABLE mail_attachments (
  mail_id  bigint NOT NULL REFERENCES mails ON DELETE CASCADE,
  position smallint NOT NULL,
  name     text NOT NULL,
  type     text NOT NULL,
  content  bytea NOT NULL,
  PRIMARY KEY (mail_id, position)
);

-- Addresses that their own servers refused: nothing more is sent there until the address is confirmed anew.
CREATE TABLE refused_addresses (
  address    citext PRIMARY KEY,
  reason     text NOT NULL,
  refused_at timestamptz NOT NULL DEFAULT now()
);
