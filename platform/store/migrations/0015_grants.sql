-- What an account may do: a role for programmes and territories during a time. A grant is given, where the role shows persons approved by
-- somebody else, and perhaps revoked; what was given is never edited.
CREATE TABLE grants (
  grant_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id     bigint NOT NULL REFERENCES accounts,
  role           text NOT NULL,
  -- Codes, or '*' alone for all of them.
  programmes     text[] NOT NULL CHECK (cardinality(programmes) > 0 AND (programmes = '{*}' OR NOT '*' = ANY (programmes))),
  territories    text[] NOT NULL CHECK (cardinality(territories) > 0 AND (territories = '{*}' OR NOT '*' = ANY (territories))),
  valid_from     timestamptz NOT NULL,
  -- The first instant at which it no longer holds; null is open.
  valid_until    timestamptz,
  reason         text NOT NULL,
  needs_approval boolean NOT NULL,
  given_by       text NOT NULL,
  given_at       timestamptz NOT NULL,
  approved_by    text,
  approved_at    timestamptz,
  revoked_by     text,
  revoked_at     timestamptz,
  CHECK (valid_until > valid_from),
  CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CHECK ((revoked_by IS NULL) = (revoked_at IS NULL)),
  CHECK (given_by <> 'account:' || account_id),
  CHECK (approved_by <> given_by AND approved_by <> 'account:' || account_id)
);
CREATE INDEX grants_of_account ON grants (account_id) WHERE revoked_at IS NULL;

CREATE FUNCTION grants_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a grant is never removed';
  END IF;
  IF (OLD.grant_id, OLD.account_id, OLD.role, OLD.programmes, OLD.territories, OLD.valid_from, OLD.valid_until, OLD.reason, OLD.needs_approval, OLD.given_by, OLD.given_at)
      IS DISTINCT FROM
     (NEW.grant_id, NEW.account_id, NEW.role, NEW.programmes, NEW.territories, NEW.valid_from, NEW.valid_until, NEW.reason, NEW.needs_approval, NEW.given_by, NEW.given_at)
     OR OLD.revoked_at IS NOT NULL
     OR (OLD.approved_at IS NOT NULL AND (OLD.approved_by, OLD.approved_at) IS DISTINCT FROM (NEW.approved_by, NEW.approved_at)) THEN
    RAISE EXCEPTION 'a grant is never edited';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER grants_stand BEFORE UPDATE OR DELETE ON grants FOR EACH ROW EXECUTE FUNCTION grants_stand();
