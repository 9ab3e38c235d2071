-- The slot table decides what runs; the clock only wakes. A slot is a planned instant of a task.
CREATE TABLE slots (
  task        text NOT NULL,
  slot_at     timestamptz NOT NULL,
  state       text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'skipped')),
  -- Why a slot was skipped (overlap) or made up (missed).
  cause       text,
  lease_token uuid,
  lease_until timestamptz,
  started_at  timestamptz NOT NULL,
  finished_at timestamptz,
  error_code  text,
  PRIMARY KEY (task, slot_at)
);

-- One lease per exclusive piece of work (a pipeline run). The token fences every commit made under it.
CREATE TABLE leases (
  name        text PRIMARY KEY,
  lease_token uuid NOT NULL,
  holder      text NOT NULL,
  lease_until timestamptz NOT NULL
);

-- What the load is doing now, for the page and the terminal.
CREATE TABLE pipeline_runs (
  run_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  requested_by text NOT NULL,
  state       text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'interrupted')),
  phases      jsonb NOT NULL DEFAULT '[]',
  started_at  timestamptz NOT NULL,
  finished_at timestamptz,
  error_code  text
);

-- The demonstration's clock, when its data is in use: freshness and lateness are judged as of then.
CREATE TABLE settings (
  name  text PRIMARY KEY,
  value jsonb NOT NULL
);
