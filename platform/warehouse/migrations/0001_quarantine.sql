-- One row is one rejected row of a source file, with its reasons. Money in balboas; null where it cannot be read as a number.
-- fields: the row as it came, column by column, so that it can be replayed after correction.
CREATE TABLE IF NOT EXISTS raw.quarantine (
  batch_id UInt64,
  contract LowCardinality(String),
  line     UInt64,
  reasons  Array(Tuple(column String, reason String, value_class String)),
  amount   Nullable(Decimal(18, 2)),
  fields   Map(String, String)
)
ENGINE = MergeTree
PARTITION BY batch_id
ORDER BY (contract, line)
SETTINGS non_replicated_deduplication_window = 100;
