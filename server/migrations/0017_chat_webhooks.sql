-- Begun anew, for nothing used it yet: what opens something is kept sealed (platform/sealed-columns.ts).
DROP TABLE chat_webhooks;

-- Where a user wants reminders in a chat.
CREATE TABLE chat_webhooks (
  user_id        bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  kind           text NOT NULL CHECK (kind IN ('google_chat', 'slack', 'generic')),
  -- Sealed: whoever knows it can write into the chat.
  url            bytea NOT NULL,
  -- Sealed: signs what is sent to a program of one's own. Chats take no signature.
  secret         bytea CHECK ((secret IS NOT NULL) = (kind = 'generic')),
  active         boolean NOT NULL DEFAULT true,
  -- Why Accord turned it off by itself.
  turned_off_for text CHECK (turned_off_for IN ('gone', 'failing')),
  -- Evenings in a row on which nothing could be delivered.
  failures       integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
  delivered_at   timestamptz,
  set_at         timestamptz NOT NULL DEFAULT now(),
  CHECK (turned_off_for IS NULL OR NOT active)
);

-- What became of an evening's reminder in the chat; null where it was for the mail alone. One that was being sent when
-- its process ended stays so: nobody knows whether it arrived, and it is not sent twice.
ALTER TABLE reminders
  ADD chat_status text CHECK (chat_status IN ('queued', 'sending', 'sent', 'failed', 'dropped')),
  ADD chat_tries smallint NOT NULL DEFAULT 0;
