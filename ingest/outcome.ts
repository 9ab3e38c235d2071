import type { ContractName } from '#domain/contracts/index.ts'
import type { ErrorCode } from '#domain/errors.ts'

/**
 * How one file ended. Rows are numbers, money decimal text in balboas; amounts are null where the contract carries no money.
 * read = loaded + quarantined for what is committed, or held for a person's approval; of a rejected or repeated file nothing is loaded or quarantined.
 */
export interface BatchOutcome {
  /** Null when no contract matches the file's name; such a file leaves no row in the ledger. */
  readonly contract: ContractName | null
  readonly file: string
  readonly state: 'committed' | 'held' | 'repeated' | 'rejected'
  readonly read: number
  readonly loaded: number
  readonly quarantined: number
  readonly amount_read: string | null
  readonly amount_loaded: string | null
  readonly amount_quarantined: string | null
  /** Quarantined rows whose amount cannot be read, and is in no sum. */
  readonly amount_unreadable_rows: number | null
  /** A code of domain/errors.ts when rejected. */
  readonly reason_code: string | null
  /** What an operator needs beside the code; never a value of a row. */
  readonly detail: string | null
  readonly batch_id: string | null
}

/** How something ends that has no row in the ledger, because no contract is known of it. */
export const withoutBatch = (file: string, code: ErrorCode, detail?: string): BatchOutcome => ({
  contract: null,
  file,
  state: 'rejected',
  read: 0,
  loaded: 0,
  quarantined: 0,
  amount_read: null,
  amount_loaded: null,
  amount_quarantined: null,
  amount_unreadable_rows: null,
  reason_code: code,
  detail: detail ?? null,
  batch_id: null,
})
