-- The second factor: a seed sealed with the installation's secret. `last_step` is the last half minute whose code was used: none is used twice.
CREATE TABLE account_totp (
  account_id   bigint PRIMARY KEY REFERENCES accounts,
  sealed_seed  text NOT NULL,
  created_at   timestamptz NOT NULL,
  -- Null until a code showed that the seed arrived.
  confirmed_at timestamptz,
  last_step    bigint
);

-- For who lost the phone: each works once.
CREATE TABLE recovery_codes (
  account_id bigint NOT NULL REFERENCES accounts,
  code_hash  text NOT NULL,
  used_at    timestamptz,
  PRIMARY KEY (account_id, code_hash)
);

-- Sessions. `stage` tells what is still asked for; only a full one opens anything. Of the secret in the cookie only the hash is here; the one before
-- the last rotation works until `previous_until`, for requests that were under way.
CREATE TABLE sessions (
  session_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id     bigint NOT NULL REFERENCES accounts,
  secret_hash    text NOT NULL UNIQUE,
  previous_hash  text UNIQUE,
  previous_until timestamptz,
  stage          text NOT NULL CHECK (stage IN ('totp', 'enrolment', 'full')),
  -- Hash of what the account may do, when the secret was made.
  rights         text NOT NULL,
  network        text NOT NULL,
  client         text,
  created_at     timestamptz NOT NULL,
  last_seen_at   timestamptz NOT NULL,
  ends_at        timestamptz NOT NULL,
  ended_at       timestamptz,
  ended_by       text,
  CHECK ((previous_hash IS NULL) = (previous_until IS NULL)),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX sessions_of_account ON sessions (account_id) WHERE ended_at IS NULL;

-- Browsers and networks from which an account signed in: guessers elsewhere do not slow them.
CREATE TABLE known_devices (
  device_hash text PRIMARY KEY,
  account_id  bigint NOT NULL REFERENCES accounts,
  expires_at  timestamptz NOT NULL
);
CREATE TABLE known_networks (
  account_id bigint NOT NULL REFERENCES accounts,
  network    text NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, network)
);

-- Guesses, counted before they are judged. A bucket names an account (by a keyed hash), network, device or both.
CREATE TABLE sign_in_buckets (
  bucket        text PRIMARY KEY,
  attempts      integer NOT NULL,
  blocked_until timestamptz NOT NULL,
  last_at       timestamptz NOT NULL
);
