-- What the law on personal data asks to be written down. Who a person is stands in the ministry's own file, under its case number: here is
-- the number of the registry alone, and no longer than the identity itself.
CREATE TABLE privacy_requests (
  request_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  country       text NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('access', 'rectification', 'erasure', 'opposition', 'portability')),
  channel       text NOT NULL CHECK (channel IN ('counter', 'mail', 'letter', 'authority')),
  case_number   text NOT NULL CHECK (case_number <> ''),
  -- Null until somebody finds it, and again once the identity is erased.
  person_id     text,
  received_at   timestamptz NOT NULL,
  -- The first instant after the deadline; null where the law gives no figure that was found and nobody set one.
  due_at        timestamptz CHECK (due_at > received_at),
  due_article   text NOT NULL,
  due_checked   text NOT NULL CHECK (due_checked IN ('text', 'secondary', 'pending', 'set')),
  state         text NOT NULL DEFAULT 'received'
                CHECK (state IN ('received', 'verified', 'in_progress', 'answered', 'denied', 'withdrawn')),
  closed_at     timestamptz,
  -- Of an erasure: when it was ordered, and which one it became.
  erasure_ordered_at timestamptz,
  erasure_ordered_by text,
  erasure_id    bigint REFERENCES erasures,
  registered_by text NOT NULL,
  registered_at timestamptz NOT NULL CHECK (registered_at >= received_at),
  CHECK ((closed_at IS NULL) = (state IN ('received', 'verified', 'in_progress'))),
  CHECK ((erasure_ordered_at IS NULL) = (erasure_ordered_by IS NULL)),
  CHECK (erasure_ordered_at IS NULL OR kind = 'erasure')
);
CREATE INDEX privacy_requests_open ON privacy_requests (due_at) WHERE closed_at IS NULL;

-- Violations of the security of personal data. `known_at` is when the clocks begin.
CREATE TABLE privacy_breaches (
  breach_id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  country           text NOT NULL,
  natures           text[] NOT NULL CHECK (cardinality(natures) > 0),
  happened_at       timestamptz,
  known_at          timestamptz NOT NULL,
  -- What happened, without personal data.
  summary           text NOT NULL CHECK (summary <> ''),
  contracts         text[] NOT NULL,
  -- About how many; null while nobody knows.
  persons           bigint CHECK (persons >= 0),
  risk              text NOT NULL DEFAULT 'not_judged' CHECK (risk IN ('not_judged', 'risk', 'no_risk')),
  authority_due_at  timestamptz,
  authority_article text NOT NULL,
  authority_told_at timestamptz,
  persons_due_at    timestamptz,
  persons_article   text NOT NULL,
  persons_told_at   timestamptz,
  closed_at         timestamptz,
  registered_by     text NOT NULL,
  registered_at     timestamptz NOT NULL CHECK (registered_at >= known_at),
  CHECK (happened_at <= known_at)
);

-- What happened to a request or a breach, in order; never edited.
CREATE TABLE privacy_events (
  event_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request_id bigint REFERENCES privacy_requests,
  breach_id  bigint REFERENCES privacy_breaches,
  event      text NOT NULL,
  at         timestamptz NOT NULL,
  actor      text NOT NULL,
  -- Without personal data.
  note       text,
  details    jsonb NOT NULL DEFAULT '{}',
  CHECK (num_nonnulls(request_id, breach_id) = 1)
);
CREATE INDEX privacy_events_of_request ON privacy_events (request_id, event_id);
CREATE INDEX privacy_events_of_breach ON privacy_events (breach_id, event_id);

-- On what each use of each contract rests, as the data-protection officer says it; the last one holds.
CREATE TABLE privacy_confirmations (
  confirmation_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  country         text NOT NULL,
  contract        text NOT NULL,
  use             text NOT NULL,
  basis           text NOT NULL,
  article         text NOT NULL CHECK (article <> ''),
  note            text,
  confirmed_by    text NOT NULL,
  confirmed_at    timestamptz NOT NULL
);
CREATE INDEX privacy_confirmations_of ON privacy_confirmations (country, contract, use, confirmation_id);

-- Personal data that go to others: to whom, what, on what, and until when.
CREATE TABLE privacy_transfers (
  transfer_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recipient     text NOT NULL CHECK (recipient <> ''),
  -- Where the recipient is, ISO 3166-1.
  destination   text NOT NULL CHECK (destination ~ '^[A-Z]{2}$'),
  purpose       text NOT NULL CHECK (purpose <> ''),
  -- `<contract>.<column>`.
  columns       text[] NOT NULL CHECK (cardinality(columns) > 0),
  basis         text NOT NULL,
  article       text NOT NULL CHECK (article <> ''),
  agreement     text NOT NULL CHECK (agreement <> ''),
  guarantees    text NOT NULL CHECK (guarantees <> ''),
  begins_on     date NOT NULL,
  ends_on       date CHECK (ends_on >= begins_on),
  registered_by text NOT NULL,
  registered_at timestamptz NOT NULL,
  ended_by      text,
  ended_at      timestamptz,
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);

CREATE FUNCTION privacy_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was written down is not changed';
END $$;
CREATE TRIGGER privacy_events_stand BEFORE UPDATE OR DELETE ON privacy_events FOR EACH ROW EXECUTE FUNCTION privacy_stands();
CREATE TRIGGER privacy_confirmations_stand BEFORE UPDATE OR DELETE ON privacy_confirmations FOR EACH ROW EXECUTE FUNCTION privacy_stands();
CREATE TRIGGER privacy_requests_stay BEFORE DELETE ON privacy_requests FOR EACH ROW EXECUTE FUNCTION privacy_stands();
CREATE TRIGGER privacy_breaches_stay BEFORE DELETE ON privacy_breaches FOR EACH ROW EXECUTE FUNCTION privacy_stands();
CREATE TRIGGER privacy_transfers_stay BEFORE DELETE ON privacy_transfers FOR EACH ROW EXECUTE FUNCTION privacy_stands();
