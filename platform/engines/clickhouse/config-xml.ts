import { join } from 'node:path'
import { escapeXml, settingsXml } from './xml.ts'

const MEBIBYTE = 1024 * 1024

/**
 * The embedded server's config.xml: HTTP on 127.0.0.1 only, all files inside `dir`, pools and caches for two cores.
 * `nonce` comes back from `getMacro('instance')`; `memoryMb` is the limit of the whole server, in MiB.
 */
export const configXml = (options: {
  dir: string
  port: number
  nonce: string
  memoryMb: number
}): string => {
  const { dir, port, nonce, memoryMb } = options
  const data = join(dir, 'data')
  const cache = Math.floor((memoryMb * MEBIBYTE) / 16)
  return `<clickhouse>
  <logger>
    <level>warning</level><console>true</console>
    <levels><logger><name>executeQuery</name><level>none</level></logger><logger><name>DynamicQueryHandler</name><level>none</level></logger></levels>
  </logger>
${settingsXml(
  {
    path: `${data}/`,
    tmp_path: `${join(data, 'tmp')}/`,
    user_files_path: `${join(data, 'user_files')}/`,
    listen_host: '127.0.0.1',
    http_port: port,
    users_config: join(dir, 'users.xml'),
    max_server_memory_usage: memoryMb * MEBIBYTE,
    mark_cache_size: cache,
    uncompressed_cache_size: 0,
    index_mark_cache_size: cache,
    mmap_cache_size: 100,
    compiled_expression_cache_size: 16 * MEBIBYTE,
    background_pool_size: 2,
    // A table in which nothing happens is looked at more and more rarely. One that changes is looked at again a tenth of a second after each two
    // parts: it was ten seconds, and an erasure goes through as many parts as there are files.
    background_processing_pool_thread_sleep_seconds: 60,
    background_processing_pool_thread_sleep_seconds_if_nothing_to_do: 0.1,
    background_processing_pool_task_sleep_seconds_when_no_work_multiplier: 2,
    background_processing_pool_task_sleep_seconds_when_no_work_random_part: 0.1,
    background_merges_mutations_concurrency_ratio: 1,
    background_schedule_pool_size: 8,
    background_move_pool_size: 1,
    background_fetches_pool_size: 1,
    background_common_pool_size: 2,
    background_buffer_flush_schedule_pool_size: 1,
    background_message_broker_schedule_pool_size: 1,
    background_distributed_schedule_pool_size: 1,
    max_connections: 200,
    max_concurrent_queries: 60,
    keep_alive_timeout: 10,
    mlock_executable: 'false',
  },
  '  ',
)}
  <macros><instance>${escapeXml(nonce)}</instance></macros>
  <access_control_improvements>
    <select_from_system_db_requires_grant>true</select_from_system_db_requires_grant>
    <select_from_information_schema_requires_grant>true</select_from_information_schema_requires_grant>
    <table_engines_require_grant>true</table_engines_require_grant>
    <users_without_row_policies_can_read_rows>true</users_without_row_policies_can_read_rows>
    <on_cluster_queries_require_cluster_grant>true</on_cluster_queries_require_cluster_grant>
    <settings_constraints_replace_previous>true</settings_constraints_replace_previous>
  </access_control_improvements>
  <merge_tree>
    <number_of_free_entries_in_pool_to_execute_mutation>1</number_of_free_entries_in_pool_to_execute_mutation>
    <number_of_free_entries_in_pool_to_lower_max_size_of_merge>1</number_of_free_entries_in_pool_to_lower_max_size_of_merge>
    <number_of_free_entries_in_pool_to_execute_optimize_entire_partition>1</number_of_free_entries_in_pool_to_execute_optimize_entire_partition>
  </merge_tree>
  <query_log>
    <database>system</database><table>query_log</table>
    <flush_interval_milliseconds>5000</flush_interval_milliseconds>
    <ttl>event_date + INTERVAL 7 DAY DELETE</ttl>
  </query_log>
</clickhouse>
`
}
