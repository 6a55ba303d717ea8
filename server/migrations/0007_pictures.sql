-- Pictures that people put in: each re-encoded by us and named after its content.
CREATE TABLE pictures (
  name       text PRIMARY KEY,
  kind       text NOT NULL CHECK (kind IN ('avatar', 'logo')),
  user_id    bigint REFERENCES users,
  width      integer NOT NULL,
  height     integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
