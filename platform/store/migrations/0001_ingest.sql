-- The batch ledger: a batch is visible when its one row says committed. Money in balboas.
CREATE TABLE batches (
  batch_id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  contract            text NOT NULL,
  file_name           text NOT NULL,
  -- SHA-256 of the decompressed bytes: the same content again is a repeat, whatever its name or compression.
  sha256              text NOT NULL,
  size_bytes          bigint NOT NULL,
  landed_path         text NOT NULL,
  -- The date as of which the file speaks: of its name or control file, else the day of landing.
  snapshot_on         date NOT NULL,
  state               text NOT NULL CHECK (state IN ('landed', 'loading', 'committed', 'repeated', 'rejected')),
  reason_code         text,
  reason_detail       text,
  repeats_batch_id    bigint REFERENCES batches,
  rows_read           bigint,
  rows_loaded         bigint,
  rows_quarantined    bigint,
  amount_read         numeric(20, 2),
  amount_loaded       numeric(20, 2),
  amount_quarantined  numeric(20, 2),
  -- Quarantined rows whose amount cannot be read as a number and so counts in no sum.
  amount_unreadable_rows bigint,
  control_rows        bigint,
  control_amount      numeric(20, 2),
  encoding            text,
  delimiter           text,
  format              text,
  compression         text,
  requested_by        text NOT NULL,
  received_at         timestamptz NOT NULL,
  finished_at         timestamptz
);
CREATE UNIQUE INDEX batches_content ON batches (contract, sha256, snapshot_on) WHERE state = 'committed';
CREATE INDEX batches_by_contract ON batches (contract, batch_id);

-- How many rows of a batch went to quarantine for which reason. A row may have several reasons.
CREATE TABLE batch_reasons (
  batch_id    bigint NOT NULL REFERENCES batches,
  column_name text NOT NULL,
  reason_code text NOT NULL,
  rows        bigint NOT NULL,
  PRIMARY KEY (batch_id, column_name, reason_code)
);
