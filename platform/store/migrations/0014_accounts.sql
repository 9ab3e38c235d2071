-- People who sign in. `login_key` is the login without case and accents, by which it is unique and found.
CREATE TABLE accounts (
  account_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login           text NOT NULL,
  login_key       text NOT NULL UNIQUE,
  display_name    text NOT NULL,
  mail            text NOT NULL,
  state           text NOT NULL DEFAULT 'invited' CHECK (state IN ('invited', 'active', 'disabled')),
  -- argon2id in PHC form; null until the invitation is accepted.
  password_hash   text,
  password_set_at timestamptz,
  created_by      text NOT NULL,
  created_at      timestamptz NOT NULL,
  disabled_by     text,
  disabled_at     timestamptz,
  CHECK ((password_hash IS NULL) = (password_set_at IS NULL)),
  CHECK ((state = 'active') <= (password_hash IS NOT NULL)),
  CHECK ((state = 'disabled') = (disabled_at IS NOT NULL)),
  CHECK ((disabled_by IS NULL) = (disabled_at IS NULL))
);

-- Links by which a person sets a password, once. Only the hash of the secret is here.
CREATE TABLE one_time_links (
  link_hash  text PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES accounts,
  purpose    text NOT NULL CHECK (purpose IN ('invitation', 'reset')),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  -- Used, or replaced by a later one.
  closed_at  timestamptz
);
CREATE UNIQUE INDEX one_open_link ON one_time_links (account_id) WHERE closed_at IS NULL;

-- Who did what, in an order that nobody can change unseen: `hash` is SHA-256 of the canonical JSON of the row, which has the hash of the one before.
CREATE TABLE audit_entries (
  sequence      bigint PRIMARY KEY CHECK (sequence > 0),
  at            timestamptz NOT NULL,
  actor         text NOT NULL,
  action        text NOT NULL,
  -- From where: a network address, or null for the terminal of the machine.
  origin        text,
  purpose       text,
  case_number   text,
  -- Whom or what it concerns: `account:3`, `person:P000000001`. Numbers, never names or cédulas.
  subjects      text[] NOT NULL,
  -- Canonical JSON, as text: its bytes are hashed.
  details       text NOT NULL,
  previous_hash text NOT NULL,
  hash          text NOT NULL UNIQUE
);
CREATE INDEX audit_subjects ON audit_entries USING gin (subjects);
CREATE INDEX audit_actors ON audit_entries (actor, sequence);
CREATE INDEX audit_actions ON audit_entries (action, sequence);

CREATE FUNCTION audit_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit is only added to';
END $$;
CREATE TRIGGER audit_stands BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION audit_stands();
CREATE TRIGGER audit_stays BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION audit_stands();
-- Also for a session that calls itself a replica.
ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER audit_stands;
ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER audit_stays;
