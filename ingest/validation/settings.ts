import type { Settings } from '#warehouse/index.ts'
import type { Reading } from '../reading/reading.ts'

/** Never read from a file: with it as the mark of null, a null can only mean that a record ended early. */
const NO_NULL = '\u0001\u0002null'

const CSV: Settings = {
  // An empty field is an empty text, not the type's default: "missing" must be told from 0.
  input_format_csv_empty_as_default: 0,
  // A record with too few or too many fields is quarantined with its reason instead of ending the whole load.
  input_format_csv_allow_variable_number_of_columns: 1,
  format_csv_null_representation: NO_NULL,
  format_csv_allow_single_quotes: 0,
  format_csv_allow_double_quotes: 1,
  input_format_csv_trim_whitespaces: 1,
  input_format_csv_skip_trailing_empty_lines: 1,
  input_format_csv_detect_header: 0,
  input_format_csv_use_default_on_bad_values: 0,
}

const PARQUET: Settings = {
  // Record numbers are those of the file.
  input_format_parquet_preserve_order: 1,
  input_format_parquet_allow_missing_columns: 0,
  input_format_parquet_case_insensitive_column_matching: 0,
  // A date out of every range becomes the nearest day that can be held, which the bounds then refuse.
  date_time_overflow_behavior: 'saturate',
}

const JSONL: Settings = {
  // A number is judged by its own digits: neither rounded nor made shorter on the way.
  input_format_json_read_numbers_as_strings: 1,
  input_format_json_read_bools_as_strings: 1,
  // A list or an object has no text that could be judged, and a key that nobody expects may be a renamed column: both end the load.
  input_format_json_read_objects_as_strings: 0,
  input_format_json_read_arrays_as_strings: 0,
  input_format_skip_unknown_fields: 0,
  input_format_import_nested_json: 0,
  input_format_json_throw_on_bad_escape_sequence: 1,
}

function formatSettings({ format, delimiter }: Pick<Reading, 'format' | 'delimiter'>): Settings {
  if (format === 'Parquet') return PARQUET
  if (format === 'JSONEachRow') return JSONL
  return {
    ...CSV,
    format_csv_delimiter: delimiter ?? ',',
    input_format_csv_allow_whitespace_or_tab_as_delimiter: delimiter === '\t' ? 1 : 0,
  }
}

/** Above this a statement's layers are folded into one: it costs 60 ms, and saves 0.3 µs a row of Parquet. */
const LARGE_BYTES = 4 << 20

/** How ClickHouse reads a file of this kind and size, whatever the server's defaults are. */
export const readSettings = (reading: Reading, sizeBytes: number): Settings => ({
  ...formatSettings(reading),
  // Nothing is skipped, guessed or filled in by the reader.
  input_format_allow_errors_num: 0,
  input_format_allow_errors_ratio: 0,
  input_format_null_as_default: 0,
  input_format_defaults_for_omitted_fields: 0,
  output_format_decimal_trailing_zeros: 1,
  // A batch's id is never used twice, so a repeated block is a repeated line of the file, and both lines count.
  insert_deduplicate: 0,
  deduplicate_blocks_in_dependent_materialized_views: 0,
  async_insert: 0,
  // The three views work at once; records keep their order because one thread reads.
  parallel_view_processing: 1,
  max_insert_threads: 2,
  short_circuit_function_evaluation: 'enable',
  // Compiling costs more than it saves: a statement runs once.
  compile_expressions: 0,
  query_plan_merge_expressions: sizeBytes > LARGE_BYTES ? 1 : 0,
})
