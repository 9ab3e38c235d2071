-- What a publication was made of: the definition of each indicator and model, the committed batches of each contract. Null: of an
-- earlier version of the program, which did not write it down.
ALTER TABLE publications ADD COLUMN provenance jsonb;
