-- The secret by which keys that hold a cédula are told apart without telling them: numbers of this installation alone, 126 random bits in all.
-- Kept here and in no publication, so that nobody who has a published table can try all cédulas.
CREATE TABLE pseudonym_key (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  k0   bigint NOT NULL CHECK (k0 >= 0),
  k1   bigint NOT NULL CHECK (k1 >= 0)
);
INSERT INTO pseudonym_key (k0, k1)
SELECT ('x' || substr(random, 1, 16))::bit(64)::bigint & 9223372036854775807, ('x' || substr(random, 17, 16))::bit(64)::bigint & 9223372036854775807
FROM (SELECT encode(sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea), 'hex') AS random) AS made;
