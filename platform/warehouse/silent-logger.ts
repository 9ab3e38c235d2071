import type { Logger } from '@clickhouse/client'

/**
 * The client's log prints statements, settings and the server's messages, and with them persons' data. Nothing of it is kept:
 * what went wrong reaches the caller as a `SimeiError` with the query's id.
 */
export class SilentLogger implements Logger {
  trace(): void {
    return
  }
  debug(): void {
    return
  }
  info(): void {
    return
  }
  warn(): void {
    return
  }
  error(): void {
    return
  }
}
