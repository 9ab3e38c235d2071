-- Agreements under which line lists go to an institution: for one purpose, with named columns, for a time, sealed to the institution's key.
-- Each rests on a transfer of the law's register. Registered by one person, approved by another, never edited.
CREATE TABLE agreements (
  agreement_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  transfer_id   bigint NOT NULL REFERENCES privacy_transfers,
  -- The code by which `referencias` names it.
  institution   text NOT NULL CHECK (institution <> ''),
  purpose       text NOT NULL,
  columns       text[] NOT NULL CHECK (cardinality(columns) > 0),
  -- Figures whose lists may go; null is any.
  indicators    text[] CHECK (cardinality(indicators) > 0),
  begins_on     date NOT NULL,
  -- The last day.
  ends_on       date NOT NULL CHECK (ends_on >= begins_on),
  -- A recipient of age: public.
  recipient_key text NOT NULL CHECK (recipient_key ~ '^age1[a-z0-9]+$'),
  registered_by text NOT NULL,
  registered_at timestamptz NOT NULL,
  approved_by   text,
  approved_at   timestamptz,
  ended_by      text,
  ended_at      timestamptz,
  CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  CHECK (approved_by <> registered_by)
);

CREATE FUNCTION agreements_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'an agreement is never removed';
  END IF;
  IF (OLD.agreement_id, OLD.transfer_id, OLD.institution, OLD.purpose, OLD.columns, OLD.indicators, OLD.begins_on, OLD.ends_on, OLD.recipient_key, OLD.registered_by, OLD.registered_at)
      IS DISTINCT FROM
     (NEW.agreement_id, NEW.transfer_id, NEW.institution, NEW.purpose, NEW.columns, NEW.indicators, NEW.begins_on, NEW.ends_on, NEW.recipient_key, NEW.registered_by, NEW.registered_at)
     OR OLD.ended_at IS NOT NULL
     OR (OLD.approved_at IS NOT NULL AND (OLD.approved_by, OLD.approved_at) IS DISTINCT FROM (NEW.approved_by, NEW.approved_at)) THEN
    RAISE EXCEPTION 'an agreement is never edited';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreements_stand BEFORE UPDATE OR DELETE ON agreements FOR EACH ROW EXECUTE FUNCTION agreements_stand();

-- Lists that were asked for under an agreement: the question of a cell, who asked, who approved, and what was given. Whom a list held is in the audit.
CREATE TABLE sectoral_lists (
  list_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agreement_id bigint NOT NULL REFERENCES agreements,
  indicator    text NOT NULL,
  period       text NOT NULL,
  territory    text NOT NULL,
  filters      jsonb NOT NULL,
  tree         text,
  part         text NOT NULL,
  publication  integer NOT NULL,
  -- The scope of who asked, as it was: under another the list is not made.
  programmes   text[] NOT NULL CHECK (cardinality(programmes) > 0),
  territories  text[] NOT NULL CHECK (cardinality(territories) > 0),
  -- Those of the agreement that the records of the cell have.
  columns      text[] NOT NULL CHECK (cardinality(columns) > 0),
  case_number  text NOT NULL,
  -- Rows of the cell when it was asked for.
  rows_asked   integer NOT NULL CHECK (rows_asked > 0),
  asked_by     text NOT NULL,
  asked_at     timestamptz NOT NULL,
  -- The first instant at which it can no longer be approved or given.
  expires_at   timestamptz NOT NULL CHECK (expires_at > asked_at),
  approved_by  text,
  approved_at  timestamptz,
  refused_by   text,
  refused_at   timestamptz,
  delivered_at timestamptz,
  -- Of what was given: rows, persons, and rows of the cell that were left out since their person is not shown.
  rows         integer CHECK (rows > 0),
  persons      integer CHECK (persons > 0),
  left_out     integer CHECK (left_out >= 0),
  -- Of the sealed file.
  sha256       text,
  CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CHECK ((refused_by IS NULL) = (refused_at IS NULL)),
  CHECK (num_nonnulls(approved_at, refused_at) < 2),
  CHECK (delivered_at IS NULL OR approved_at IS NOT NULL),
  CHECK (num_nonnulls(delivered_at, rows, persons, left_out, sha256) IN (0, 5)),
  CHECK (approved_by <> asked_by)
);
CREATE INDEX sectoral_lists_of_agreement ON sectoral_lists (agreement_id);

CREATE FUNCTION sectoral_lists_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a list that was asked for is never removed';
  END IF;
  IF (OLD.list_id, OLD.agreement_id, OLD.indicator, OLD.period, OLD.territory, OLD.filters, OLD.tree, OLD.part, OLD.publication, OLD.programmes, OLD.territories, OLD.columns, OLD.case_number, OLD.rows_asked, OLD.asked_by, OLD.asked_at, OLD.expires_at)
      IS DISTINCT FROM
     (NEW.list_id, NEW.agreement_id, NEW.indicator, NEW.period, NEW.territory, NEW.filters, NEW.tree, NEW.part, NEW.publication, NEW.programmes, NEW.territories, NEW.columns, NEW.case_number, NEW.rows_asked, NEW.asked_by, NEW.asked_at, NEW.expires_at)
     OR OLD.refused_at IS NOT NULL
     OR OLD.delivered_at IS NOT NULL
     OR (OLD.approved_at IS NOT NULL AND (OLD.approved_by, OLD.approved_at) IS DISTINCT FROM (NEW.approved_by, NEW.approved_at)) THEN
    RAISE EXCEPTION 'a list that was asked for is never edited';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sectoral_lists_stand BEFORE UPDATE OR DELETE ON sectoral_lists FOR EACH ROW EXECUTE FUNCTION sectoral_lists_stand();
