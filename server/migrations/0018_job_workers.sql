-- The workers of all processes that live, by their names in graphile_worker: each says so every half minute.
CREATE TABLE job_workers (
  id      text PRIMARY KEY,
  seen_at timestamptz NOT NULL DEFAULT now()
);
