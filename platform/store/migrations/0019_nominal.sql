-- What of persons was revealed to whom: only while it lasts, and only to that account. Names are never here.
CREATE TABLE nominal_reveals (
  reveal_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id  bigint NOT NULL REFERENCES accounts,
  persons     text[] NOT NULL,
  fields      text[] NOT NULL,
  purpose     text NOT NULL,
  case_number text NOT NULL,
  revealed_at timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL CHECK (expires_at > revealed_at)
);
CREATE INDEX nominal_reveals_of_account ON nominal_reveals (account_id, expires_at);

-- Persons outside of an account's scope whom it may see for an hour, with the reason that it gave.
CREATE TABLE broken_glasses (
  glass_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id  bigint NOT NULL REFERENCES accounts,
  person_id   text NOT NULL,
  purpose     text NOT NULL,
  reason      text NOT NULL,
  case_number text NOT NULL,
  notified    bigint[] NOT NULL CHECK (cardinality(notified) > 0),
  broken_at   timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL CHECK (expires_at > broken_at)
);
CREATE INDEX broken_glasses_of_account ON broken_glasses (account_id, expires_at);
