-- A replay brings corrected rows of one earlier batch, and stands or falls with it.
ALTER TABLE batches
  ADD COLUMN replays_batch_id bigint REFERENCES batches,
  -- Of the landed copy that took the original's place at an erasure; `sha256` stays what the source sent, so that a repeat is known.
  ADD COLUMN redacted_at      timestamptz,
  ADD COLUMN redacted_sha256  text,
  ADD CONSTRAINT batches_replay CHECK ((origin = 'replay') = (replays_batch_id IS NOT NULL));

-- Files with whole rows of the quarantine that a person wrote for correction. They hold identity, so an erasure must find them.
CREATE TABLE quarantine_exports (
  export_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  path         text NOT NULL,
  contract     text NOT NULL,
  rows         bigint NOT NULL,
  requested_by text NOT NULL,
  written_at   timestamptz NOT NULL
);

-- Requests to erase the identity of a person. The number of the person is not kept, only what tells it again.
CREATE TABLE erasures (
  erasure_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reason       text NOT NULL,
  requested_by text NOT NULL,
  requested_at timestamptz NOT NULL,
  -- Null while it runs, or when it was interrupted: the same request again completes it.
  finished_at  timestamptz,
  -- Place → rows or files redacted there.
  counts       jsonb NOT NULL DEFAULT '{}'
);

-- By what a row of an erased person is known: SHA-256 of a secret of this installation with the number, the cédula, or name and birth.
CREATE TABLE erased_identities (
  hash       text PRIMARY KEY,
  kind       text NOT NULL CHECK (kind IN ('person_id', 'cedula', 'name')),
  erasure_id bigint NOT NULL REFERENCES erasures
);
