-- Targets that staff set after the plan was loaded. A version is drafted with its reason, shown with its effect, then activated or
-- withdrawn; nothing in it is edited. The next publication takes what active versions say instead of the plan's rows.
CREATE TABLE target_versions (
  version      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  state        text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'active', 'withdrawn')),
  reason       text NOT NULL,
  drafted_by   text NOT NULL,
  drafted_at   timestamptz NOT NULL,
  -- When it was activated or withdrawn, and by whom.
  decided_by   text,
  decided_at   timestamptz,
  -- Its place among activated versions: of two that set the same target the later one stands.
  activation   bigint UNIQUE,
  CHECK ((state = 'draft') = (decided_at IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((state = 'active') = (activation IS NOT NULL))
);
CREATE SEQUENCE target_activations;

-- The targets of a version, as the contract `plan` has them: an empty programme is all of them together.
CREATE TABLE target_rows (
  version        bigint NOT NULL REFERENCES target_versions,
  indicator      text NOT NULL,
  territory      text NOT NULL,
  programme      text NOT NULL,
  period         text NOT NULL,
  baseline       numeric(18, 4),
  target         numeric(18, 4) NOT NULL,
  target_min     numeric(18, 4),
  target_max     numeric(18, 4),
  apportioned_by text NOT NULL,
  trajectory     text NOT NULL,
  valid_from     date,
  valid_to       date,
  legal_source   text,
  synthetic      boolean NOT NULL,
  PRIMARY KEY (version, indicator, territory, programme, period)
);
