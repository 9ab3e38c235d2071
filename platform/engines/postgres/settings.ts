/**
 * The server's settings as command-line words. It listens on 127.0.0.1 only and has no Unix socket: a socket's path ends
 * at about 100 characters, and one way in is enough. Logs carry no statement and no row: those may hold personal data.
 */
export const postgresSettings = (options: {
  port: number
  nonce: string
  durable: boolean
  sharedBuffersMb: number
}): string[] =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    port: options.port,
    unix_socket_directories: '',
    cluster_name: options.nonce,
    shared_buffers: `${options.sharedBuffersMb}MB`,
    max_connections: 80,
    max_wal_size: '512MB',
    fsync: options.durable ? 'on' : 'off',
    synchronous_commit: options.durable ? 'on' : 'off',
    full_page_writes: options.durable ? 'on' : 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_line_prefix: '%m [%p] ',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
