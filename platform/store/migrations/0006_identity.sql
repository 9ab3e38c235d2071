-- What a person decided about two records: that they are of one human being, or of two. It outweighs every score.
-- A record is named by source and number, `personas:P000000001`; names and cédulas never come here.
CREATE TABLE identity_decisions (
  decision_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  first_record  text NOT NULL,
  second_record text NOT NULL,
  decision      text NOT NULL CHECK (decision IN ('link', 'separate')),
  decided_by    text NOT NULL,
  decided_at    timestamptz NOT NULL,
  note          text,
  -- An undone decision stays on record and counts no more.
  undone_by     text,
  undone_at     timestamptz,
  CHECK (first_record < second_record COLLATE "C"),
  CHECK ((undone_by IS NULL) = (undone_at IS NULL))
);
-- One decision at a time stands for a pair.
CREATE UNIQUE INDEX identity_decisions_standing ON identity_decisions (first_record, second_record) WHERE undone_at IS NULL;
