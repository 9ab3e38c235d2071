-- Rules of protection: who counts as protected in a dimension, or has a package of services, in a stage of life. A version is drafted, and
-- then activated or withdrawn; it is never edited. It is in force from `effective_from` until a version of the same subject and stage that begins later.
CREATE TABLE protection_rules (
  rule_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject        text NOT NULL,
  stage          text NOT NULL,
  -- The tree of conditions; null asks nothing of the stage any more.
  condition      jsonb,
  effective_from date NOT NULL,
  reason         text NOT NULL,
  -- The decree or document that it follows; null says none.
  source         text,
  synthetic      boolean NOT NULL DEFAULT false,
  drafted_by     text NOT NULL,
  drafted_at     timestamptz NOT NULL,
  activated_by   text,
  activated_at   timestamptz,
  withdrawn_by   text,
  withdrawn_at   timestamptz,
  CHECK ((activated_by IS NULL) = (activated_at IS NULL)),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  CHECK (activated_at IS NULL OR withdrawn_at IS NULL)
);

CREATE FUNCTION protection_rules_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a version of a rule is never removed';
  END IF;
  IF (OLD.rule_id, OLD.subject, OLD.stage, OLD.condition, OLD.effective_from, OLD.reason, OLD.source, OLD.synthetic, OLD.drafted_by, OLD.drafted_at)
      IS DISTINCT FROM
     (NEW.rule_id, NEW.subject, NEW.stage, NEW.condition, NEW.effective_from, NEW.reason, NEW.source, NEW.synthetic, NEW.drafted_by, NEW.drafted_at)
     OR OLD.activated_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'a version of a rule is never edited';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER protection_rules_stand BEFORE UPDATE OR DELETE ON protection_rules
  FOR EACH ROW EXECUTE FUNCTION protection_rules_stand();
