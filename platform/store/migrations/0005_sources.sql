-- One run of one source: in its slot, made up, or asked for by a person. Every trigger leaves a row, a refused one as skipped.
CREATE TABLE source_runs (
  run_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source       text NOT NULL,
  -- The planned instant; null when a person asked for it.
  slot_at      timestamptz,
  cause        text NOT NULL CHECK (cause IN ('schedule', 'catch_up', 'backfill', 'manual', 'start')),
  requested_by text NOT NULL,
  state        text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'skipped', 'cancelled', 'interrupted')),
  -- Why it was skipped.
  skip_reason  text CHECK (skip_reason IN ('overlap', 'paused', 'dependency', 'coalesced')),
  -- Of the lease under which it runs; null when skipped.
  lease_token  uuid,
  cancel_requested_at timestamptz,
  cancel_requested_by text,
  -- What the running load is at: {"file", "bytes_done", "bytes_total", "files_done", "files_total"}; saved at most twice a second.
  progress     jsonb,
  started_at   timestamptz NOT NULL,
  finished_at  timestamptz,
  error_code   text,
  -- What an operator needs beside the code; never a value of a row.
  error_detail text
);
CREATE INDEX source_runs_latest ON source_runs (source, run_id DESC);
-- A slot runs once, whoever wakes for it; a skipped trigger takes no slot.
CREATE UNIQUE INDEX source_runs_slot ON source_runs (source, slot_at) WHERE slot_at IS NOT NULL AND state <> 'skipped';

-- What a source keeps between runs.
CREATE TABLE source_states (
  source    text PRIMARY KEY,
  paused_at timestamptz,
  paused_by text,
  -- Of an incremental source: the largest value taken in, as text; moves only together with the commit of its batch.
  watermark text,
  -- The latest slot that was run, made up or coalesced: earlier ones are never due again.
  last_slot_at timestamptz
);

ALTER TABLE batches
  ADD COLUMN source        text NOT NULL DEFAULT 'carpeta',
  ADD COLUMN run_id        bigint REFERENCES source_runs,
  -- `replay`: corrected rows of the quarantine.
  ADD COLUMN origin        text NOT NULL DEFAULT 'source' CHECK (origin IN ('source', 'replay')),
  -- How the file was read, declared or detected: {"date_format": {"value", "by": "declared|detected|default"}, …}.
  ADD COLUMN conventions   jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN discovered_at timestamptz,
  ADD COLUMN landed_at     timestamptz,
  ADD COLUMN validated_at  timestamptz,
  ADD COLUMN reconciled_at timestamptz,
  -- Who approved or refused a batch that was held, and why.
  ADD COLUMN decided_by    text,
  ADD COLUMN decided_at    timestamptz,
  ADD COLUMN decision_note text,
  -- When the landed copy was removed by the retention policy, and by what content it was replaced by an erasure.
  ADD COLUMN copy_removed_at timestamptz,
  ALTER COLUMN sha256 DROP NOT NULL,
  ALTER COLUMN size_bytes DROP NOT NULL,
  ALTER COLUMN landed_path DROP NOT NULL,
  DROP CONSTRAINT batches_state_check,
  ADD CONSTRAINT batches_state_check CHECK (state IN
    ('discovered', 'landed', 'loading', 'validated', 'reconciled', 'held', 'committed', 'repeated', 'rejected'));
UPDATE batches SET landed_at = received_at, discovered_at = received_at;

-- How a quarantined row ended. A row without one is open. The row itself stays in the warehouse as it came.
CREATE TABLE quarantine_resolutions (
  batch_id    bigint NOT NULL REFERENCES batches,
  line        bigint NOT NULL,
  resolution  text NOT NULL CHECK (resolution IN ('replayed', 'superseded', 'dismissed')),
  -- The batch by which the corrected row came in; null when dismissed.
  by_batch_id bigint REFERENCES batches,
  resolved_by text NOT NULL,
  resolved_at timestamptz NOT NULL,
  note        text,
  PRIMARY KEY (batch_id, line)
);
