import type { ContractName } from './contracts/index.ts'

/** How a quarantined row stands. Only `open` ones wait for somebody. */
export const QUARANTINE_STATES = ['open', 'replayed', 'superseded', 'dismissed'] as const
export type QuarantineState = (typeof QUARANTINE_STATES)[number]

/** What a refused value looks like, where the value itself is not told. */
export type ValueClass = 'empty' | 'whole_number' | 'decimal_number' | 'date' | 'long_text' | 'text'

/** `column` is `(record)` where the reason is of the whole record. */
export interface QuarantineReason {
  readonly column: string
  readonly reason: string
  readonly value_class: string
}

/** One value of a row as it may be shown: the text, or its class alone, or neither. */
export interface MaskedValue {
  readonly column: string
  readonly shown: string | null
  readonly value_class: ValueClass | null
}

/** A quarantined row without its nominal data. Money is decimal text in balboas, null where there is none or it cannot be read. */
export interface QuarantinedRow {
  readonly contract: ContractName
  readonly batch_id: string
  readonly line: string
  readonly file_name: string
  readonly snapshot_on: string
  readonly amount: string | null
  readonly reasons: readonly QuarantineReason[]
  readonly values: readonly MaskedValue[]
  readonly state: QuarantineState
  /** The batch by which the corrected row came in. */
  readonly by_batch_id: string | null
  readonly resolved_by: string | null
  readonly resolved_at: string | null
  readonly note: string | null
}

/** A place in the list: the last row of the page before. */
export interface QuarantineCursor {
  readonly batch_id: string
  readonly line: string
}

export interface QuarantineFilter {
  readonly contract?: ContractName
  readonly batch_id?: string
  readonly reason?: string
  readonly column?: string
  readonly state?: QuarantineState
  readonly after?: QuarantineCursor
  /** Default 50, at most 500. */
  readonly limit?: number
}

/** Latest batch first, lines in order. `next` is null on the last page. */
export interface QuarantinePage {
  readonly rows: readonly QuarantinedRow[]
  readonly next: QuarantineCursor | null
}

/** Rows of a contract (and reason, when asked for by reason) by state; decimal text. */
export interface QuarantineCount {
  readonly contract: ContractName
  readonly column: string | null
  readonly reason: string | null
  readonly quarantined: string
  readonly open: string
  readonly replayed: string
  readonly superseded: string
  readonly dismissed: string
}

/** What the service may show of the quarantine: masked by whoever reads it, before it gets there. */
export interface ReadQuarantine {
  list(filter: QuarantineFilter): Promise<QuarantinePage>
  /** Of each contract that has any; by column and reason of one contract when it is named. */
  counts(contract?: ContractName): Promise<readonly QuarantineCount[]>
}
