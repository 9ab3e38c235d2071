import { ClickHouseError } from '@clickhouse/client'
import { type ErrorCode, SimeiError } from '#domain/errors.ts'

const CODES: Readonly<Record<string, ErrorCode>> = {
  '241': 'warehouse_memory',
  '243': 'warehouse_disk_full',
  '159': 'warehouse_cancelled',
  '160': 'warehouse_cancelled',
  '307': 'warehouse_cancelled',
  '394': 'warehouse_cancelled',
  '734': 'warehouse_cancelled',
  '735': 'warehouse_cancelled',
  '164': 'warehouse_denied',
  '192': 'warehouse_denied',
  '193': 'warehouse_denied',
  '194': 'warehouse_denied',
  '497': 'warehouse_denied',
  '516': 'warehouse_denied',
}

/** Errors whose first sentence names tables, columns, functions, settings or types, and never a bound value. */
const ABOUT_NAMES = new Set(['10', '16', '42', '43', '46', '47', '57', '60', '81', '82', '115', '352', '386'])

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_STREAM_PREMATURE_CLOSE',
])

interface Circumstances {
  readonly query_id?: string
  readonly abort_signal?: AbortSignal
}

/** What of the server's message may be shown: the query with its values follows later in it. */
function safeText(error: ClickHouseError): string {
  if (error.code === '62') {
    const where = /line \d+, col \d+/.exec(error.message)
    return where === null ? '' : ` at ${where[0]}`
  }
  if (!ABOUT_NAMES.has(error.code)) return ''
  const [sentence = ''] = error.message.split(
    / in scope |: in scope |: while |: in query | in query |\. |\n/i,
  )
  return `: ${sentence.trim().slice(0, 200)}`
}

/**
 * An error of the client or the server as one of the closed set. The server's message is dropped, except for names of tables
 * and columns, because it repeats the query with its values; the query's id is for the server's log, if its operator keeps one.
 */
export function toWarehouseError(error: unknown, circumstances: Circumstances = {}): SimeiError {
  if (error instanceof SimeiError) return error
  const { query_id: id } = circumstances
  const suffix = id === undefined ? '' : ` (query ${id})`
  if (circumstances.abort_signal?.aborted === true)
    return new SimeiError('warehouse_cancelled', { detail: `cancelled by the caller${suffix}` })
  if (error instanceof ClickHouseError) {
    const full = /No space left on device|errno: 28\b/.test(error.message) ? 'warehouse_disk_full' : undefined
    return new SimeiError(CODES[error.code] ?? full ?? 'warehouse_failed', {
      detail: `ClickHouse error ${error.code} ${error.type ?? ''}${safeText(error)}${suffix}`,
    })
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : ''
  if (NETWORK.has(code) || /socket hang up|aborted|premature close/i.test(message))
    return new SimeiError('warehouse_unreachable', {
      detail: `${code === '' ? 'connection lost' : code}${suffix}`,
    })
  if (message === 'Timeout error.')
    return new SimeiError('warehouse_cancelled', { detail: `no answer in time${suffix}` })
  // What a library within the server threw: its kind, as pqxx::undefined_table, and not what it says.
  const thrown = /^(?:std::exception|Poco::Exception)\. Code: (\d+)(?:, type: ([\w:]+))?/.exec(message)
  if (thrown !== null)
    return new SimeiError('warehouse_failed', {
      detail: `ClickHouse error ${thrown[1]} ${thrown[2] ?? ''}${suffix}`,
    })
  return new SimeiError('warehouse_failed', {
    detail: `${error instanceof Error ? error.name : typeof error}${suffix}`,
  })
}
