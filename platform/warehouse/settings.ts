import type { ClickHouseSettings } from '@clickhouse/client'

/**
 * Sent with every request, so that a server elsewhere answers like the bundled one. An account with `readonly = 2` may send them.
 * One habit of ClickHouse stays: an alias shadows the column of its name in the whole SELECT, also in WHERE and
 * GROUP BY, so an expression over a column does not take that column's name unless this is meant.
 */
export const BASE_SETTINGS = Object.freeze({
  // A JavaScript number rounds past 2^53: 64-bit integers and decimals travel as text.
  output_format_json_quote_64bit_integers: 1,
  output_format_json_quote_decimals: 1,
  // Instants are ISO 8601 in UTC; a column without a zone of its own is UTC as well.
  date_time_output_format: 'iso',
  date_time_input_format: 'best_effort',
  session_timezone: 'UTC',
  // Standard SQL: what is missing is NULL, not the type's default that looks like a known zero.
  join_use_nulls: 1,
  group_by_use_nulls: 1,
  insert_null_as_default: 0,
  input_format_null_as_default: 0,
  // The default wraps around: 1950-01-01 as a Date became 2129-06-07.
  date_time_overflow_behavior: 'throw',
  union_default_mode: 'DISTINCT',
  intersect_default_mode: 'DISTINCT',
  except_default_mode: 'DISTINCT',
  // ALTER … DELETE and UPDATE return when they are done.
  mutations_sync: '2',
  // Machine code made for a query that runs a few times costs more than it gains.
  compile_expressions: 0,
  compile_aggregate_expressions: 0,
  compile_sort_description: 0,
  // The server's query log would keep bound values, persons' names among them, in the text of each query.
  log_queries: 0,
} as const) satisfies Readonly<ClickHouseSettings>

/** Settings that a query may carry; a closed list, because names go into SQL text. */
export const QUERY_SETTINGS = [
  'max_threads',
  'max_insert_threads',
  'max_memory_usage',
  'max_execution_time',
  'max_rows_to_read',
  'max_result_rows',
  'max_block_size',
  'max_insert_block_size',
  'min_insert_block_size_rows',
  'min_insert_block_size_bytes',
  'max_bytes_before_external_group_by',
  'max_bytes_before_external_sort',
  'max_bytes_ratio_before_external_group_by',
  'max_bytes_ratio_before_external_sort',
  'join_algorithm',
  'join_use_nulls',
  'group_by_use_nulls',
  'parallel_view_processing',
  'insert_deduplicate',
  'insert_deduplication_token',
  'deduplicate_blocks_in_dependent_materialized_views',
  'optimize_read_in_order',
  'optimize_aggregation_in_order',
  'use_query_cache',
  'allow_experimental_analyzer',
] as const

export type QuerySetting = (typeof QUERY_SETTINGS)[number]
export type SettingValue = string | number
/** Settings of one request: names of ClickHouse, sent beside the query. */
export type Settings = Readonly<Record<string, SettingValue>>
