-- A publication is an immutable snapshot: the database pub_<publication> of the warehouse.
CREATE TABLE publications (
  publication       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  state             text NOT NULL CHECK (state IN ('building', 'published', 'failed', 'detached')),
  -- Hash over committed batches, formulas and as-of date: a build with the same input publishes nothing.
  input_fingerprint text NOT NULL,
  -- The instant as of which freshness and lateness are judged.
  as_of             timestamptz NOT NULL,
  models            jsonb NOT NULL DEFAULT '[]',
  started_at        timestamptz NOT NULL,
  published_at      timestamptz,
  error_code        text
);

-- The pointer that readers follow. One row; switching it is the publication, moving it back a rollback.
CREATE TABLE current_publication (
  only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  publication bigint NOT NULL REFERENCES publications,
  since       timestamptz NOT NULL
);

CREATE TABLE check_results (
  publication bigint NOT NULL REFERENCES publications,
  model       text NOT NULL,
  check_name  text NOT NULL,
  severity    text NOT NULL CHECK (severity IN ('blocking', 'warning')),
  failed_rows bigint NOT NULL,
  PRIMARY KEY (publication, model, check_name)
);

-- Each printed figure beside the one computed from the records.
CREATE TABLE reconciliation (
  publication    bigint NOT NULL REFERENCES publications,
  figure_id      text NOT NULL,
  indicator      text,
  measure        text NOT NULL,
  basis          text NOT NULL,
  period         text NOT NULL,
  territory      text NOT NULL,
  breakdown      jsonb NOT NULL,
  printed        numeric(20, 4) NOT NULL,
  rounded_to     numeric(20, 4) NOT NULL,
  computed       numeric(26, 6),
  difference     numeric(26, 6),
  status         text NOT NULL CHECK (status IN ('equal', 'equal_when_rounded', 'different', 'no_data')),
  document       text NOT NULL,
  published_on   date NOT NULL,
  note           text,
  PRIMARY KEY (publication, figure_id)
);

-- Printed figures that contradict each other, and records that break a cross-row or cross-contract rule.
CREATE TABLE findings (
  publication bigint NOT NULL REFERENCES publications,
  finding_id  text NOT NULL,
  kind        text NOT NULL,
  severity    text NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  subject     text NOT NULL,
  rows        bigint NOT NULL,
  amount_balboas numeric(20, 2),
  detail_es   text NOT NULL,
  detail_en   text NOT NULL,
  PRIMARY KEY (publication, finding_id)
);
