-- Tokens by which programs come in: aggregate roles alone. Of the secret only the hash is kept; `prefix` is how people tell tokens apart.
CREATE TABLE service_tokens (
  token_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name         text NOT NULL,
  prefix       text NOT NULL UNIQUE,
  token_hash   text NOT NULL UNIQUE,
  role         text NOT NULL,
  programmes   text[] NOT NULL CHECK (cardinality(programmes) > 0 AND (programmes = '{*}' OR NOT '*' = ANY (programmes))),
  territories  text[] NOT NULL CHECK (cardinality(territories) > 0 AND (territories = '{*}' OR NOT '*' = ANY (territories))),
  created_by   text NOT NULL,
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL CHECK (expires_at > created_at),
  revoked_by   text,
  revoked_at   timestamptz,
  -- To the minute: not every request writes.
  last_used_at timestamptz,
  CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
);
