CREATE TABLE alert_rules (
  rule_id         text PRIMARY KEY,
  name_es         text NOT NULL,
  name_en         text NOT NULL,
  indicator       text NOT NULL,
  period_kind     text NOT NULL CHECK (period_kind IN ('month', 'cycle', 'quarter', 'semester', 'year')),
  territory_level text NOT NULL CHECK (territory_level IN ('country', 'province', 'district', 'corregimiento')),
  programme       text,
  -- The mildest band that fires: `at_risk` fires on at_risk and off_target, `off_target` on off_target alone.
  fires_on        text NOT NULL CHECK (fires_on IN ('off_target', 'at_risk')),
  severity        text NOT NULL CHECK (severity IN ('info', 'warning', 'critical')),
  recipients      text[] NOT NULL,
  enabled         boolean NOT NULL DEFAULT true,
  created_at      timestamptz NOT NULL
);

-- One instance per rule and territory. Figures are those last evaluated, so that a list of open alerts shows what the board
-- shows, and `publication` the one that brought them; the figures that caused a state stay in alert_transitions.
CREATE TABLE alert_instances (
  rule_id     text NOT NULL REFERENCES alert_rules,
  territory   text NOT NULL,
  state       text NOT NULL CHECK (state IN ('normal', 'firing', 'no_data')),
  since       timestamptz NOT NULL,
  -- When, and by which period, the open alert began; null when none is open. Kept while data is missing: silence resolves nothing.
  open_since  timestamptz,
  open_period text,
  period      text NOT NULL,
  publication bigint NOT NULL,
  value       numeric(26, 6),
  target      numeric(26, 6),
  gap         numeric(26, 6),
  band        text,
  PRIMARY KEY (rule_id, territory),
  CHECK (state <> 'firing' OR open_since IS NOT NULL),
  CHECK (state <> 'normal' OR open_since IS NULL)
);
CREATE INDEX alert_instances_open ON alert_instances (rule_id) WHERE state <> 'normal';

-- What was evaluated: the same rule on the same publication is never evaluated twice, so it mails nothing twice.
CREATE TABLE alert_evaluations (
  rule_id      text NOT NULL REFERENCES alert_rules,
  publication  bigint NOT NULL,
  period       text NOT NULL,
  evaluated_at timestamptz NOT NULL,
  PRIMARY KEY (rule_id, publication)
);

CREATE TABLE alert_transitions (
  transition_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rule_id       text NOT NULL REFERENCES alert_rules,
  territory     text NOT NULL,
  -- `new`: the instance was seen for the first time.
  from_state    text NOT NULL,
  to_state      text NOT NULL,
  period        text NOT NULL,
  publication   bigint NOT NULL,
  value         numeric(26, 6),
  target        numeric(26, 6),
  gap           numeric(26, 6),
  band          text,
  occurred_at   timestamptz NOT NULL,
  UNIQUE (rule_id, territory, publication)
);

-- Every mail that leaves, written in the transaction of the transitions it tells.
CREATE TABLE outbox (
  message_id   text PRIMARY KEY,
  kind         text NOT NULL,
  recipient    text NOT NULL,
  subject      text NOT NULL,
  text_body    text NOT NULL,
  html_body    text NOT NULL,
  attachments  jsonb NOT NULL DEFAULT '[]',
  in_reply_to  text,
  transitions  bigint[] NOT NULL DEFAULT '{}',
  state        text NOT NULL CHECK (state IN ('pending', 'sent', 'written', 'failed')),
  attempts     integer NOT NULL DEFAULT 0,
  next_try_at  timestamptz NOT NULL,
  lease_token  uuid,
  lease_until  timestamptz,
  last_error   text,
  created_at   timestamptz NOT NULL,
  delivered_at timestamptz
);
CREATE INDEX outbox_due ON outbox (next_try_at) WHERE state = 'pending';
