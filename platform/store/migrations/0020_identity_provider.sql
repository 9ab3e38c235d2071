-- Who accounts are to the ministry's identity provider: SHA-256 of issuer and subject, since some providers use a cédula as subject.
CREATE TABLE account_identities (
  identity_hash text PRIMARY KEY,
  account_id    bigint NOT NULL UNIQUE REFERENCES accounts,
  linked_by     text NOT NULL,
  linked_at     timestamptz NOT NULL
);

-- Sign-ins that went to the provider and did not come back yet, sealed; of the secret in the browser's cookie only the hash is here.
CREATE TABLE provider_attempts (
  attempt_hash text PRIMARY KEY,
  sealed       text NOT NULL,
  expires_at   timestamptz NOT NULL
);

-- How a session began; `provider_strong`: the provider asked for a second factor, and its word on that counts.
ALTER TABLE sessions ADD COLUMN came_by text NOT NULL DEFAULT 'password'
  CHECK (came_by IN ('password', 'provider', 'provider_strong'));

-- An account that the provider vouches for is active without a password of its own.
ALTER TABLE accounts DROP CONSTRAINT accounts_check1;
