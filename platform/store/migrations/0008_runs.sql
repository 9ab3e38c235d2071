-- A slot is run at most once to a good end; one whose run failed, was cancelled or lost its process may run again.
DROP INDEX source_runs_slot;
CREATE UNIQUE INDEX source_runs_slot ON source_runs (source, slot_at)
  WHERE slot_at IS NOT NULL AND state IN ('running', 'done');

-- How many missed slots the row of a coalesced skip stands for; null elsewhere.
ALTER TABLE source_runs ADD COLUMN coalesced_slots integer;

CREATE INDEX batches_by_run ON batches (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX batches_by_content ON batches (contract, sha256);
