import { type ErrorCode, SimeiError } from '#domain/errors.ts'

/** Why one request gave no page. Its text never holds a value, an address with its query, or a token. */
export class Fault extends Error {
  readonly code: ErrorCode
  /** Whether the same request may succeed later. */
  readonly passing: boolean
  /** How long the server asked to be left alone, in milliseconds. */
  readonly waitMs: number | null

  constructor(code: ErrorCode, reason: string, passing: boolean, waitMs: number | null = null) {
    super(reason)
    this.code = code
    this.passing = passing
    this.waitMs = waitMs
  }
}

/** Pages that do not fit together: the data changed, or the server repeats itself. Reading anew from the first page may help. */
export class Unstable extends Error {}

/** A time limit that ran out: `connect`, `header`, `idle` or `page`. */
export class Late extends Error {}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/
const UNREADABLE = /^Z_|^ERR_BROTLI|^ERR__ERROR_FORMAT/

/** What went wrong on the way, told by its code alone. Throws again what is no matter of the way. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error
  if (error instanceof SimeiError)
    return new Fault(error.code, error.detail ?? error.code, error.code === 'source_unreachable')
  if (error instanceof Late) return new Fault('source_unreachable', `time limit: ${error.message}`, true)
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) throw error
  if (CERTIFICATE.test(code)) return new Fault('source_untrusted', code, false)
  if (UNREADABLE.test(code)) return new Fault('source_answer_invalid', `compression: ${code}`, true)
  return new Fault('source_unreachable', code, true)
}
