import { SimeiError } from '#domain/errors.ts'

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  // The server's own words: shutting down, starting up, too many connections, wrong password or user, unknown database.
  '57P01',
  '57P02',
  '57P03',
  // It ended a transaction whose process had fallen asleep.
  '25P03',
  '53300',
  '28P01',
  '28000',
  '3D000',
])

/**
 * Errors of `pg` on their way out: `store_unreachable` when the server cannot be reached; any other keeps its class and
 * SQLSTATE in `code`, so that a caller can tell a broken constraint, but loses the fields that repeat a row's values.
 */
export function toStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof SimeiError) return error
  const code = 'code' in error ? String(error.code) : ''
  if (
    UNREACHABLE.has(code) ||
    /^Connection terminated|is not queryable$|timeout exceeded when trying to connect/.test(error.message)
  )
    return new SimeiError('store_unreachable', { detail: code === '' ? 'connection lost' : code })
  if ('severity' in error)
    Object.assign(error, { detail: undefined, where: undefined, internalQuery: undefined })
  return error
}
