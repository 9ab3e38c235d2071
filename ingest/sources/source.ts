import type { Readable } from 'node:stream'
import type { ContractName } from '#domain/contracts/index.ts'
import type { Control } from '../landing/control-file.ts'
import type { FormatOptions } from '../reading/format-options.ts'

/** Something that a source has to give: a file, an extract of a table, the records of an API. */
export interface Offer {
  /** Null when nothing tells; the offer is then refused with `unknown_contract`. */
  readonly contract: ContractName | null
  /** By which people know it in the ledger; no path, no credentials. */
  readonly fileName: string
  /** The date as of which it speaks, as far as the source says it. */
  readonly snapshotOn: string | null
  readonly control: Control
  /** Bytes, if known beforehand: for progress. */
  readonly sizeBytes: number | null
  /** Of an incremental source: the largest value that the bytes hold, known once they were read. It moves with the commit. */
  watermark?(): string | null
  /** The bytes as they come; called once. Aborting the signal ends the transfer. */
  open(signal: AbortSignal): Promise<Readable>
  /** What the source asked to be done with its file once it is committed, or known as a repeat: moved or deleted there. Never before. */
  committed?(): Promise<void>
}

/** When a source runs. Absent: only when a person asks. */
export interface Schedule {
  /** Five fields, as cron knows them. */
  readonly cron: string
  /** IANA name; America/Panama when not given. */
  readonly timeZone: string
  /** After downtime: `once` makes up the last missed slot, `each` every one of them. */
  readonly missed: 'once' | 'each'
}

/** Under this name corrected rows of the quarantine are replayed and hold their lease, `source:cuarentena`. No source may bear it. */
export const REPLAY_SOURCE = 'cuarentena'

/** What every kind of source has in common. */
export interface SourceBase {
  readonly name: string
  /** Null: told from each file's name. */
  readonly contract: ContractName | null
  readonly schedule: Schedule | null
  /** Sources whose run for the same or a later instant must have ended well first. */
  readonly after: readonly string[]
  readonly format: FormatOptions
  /** A snapshot with fewer rows than this share of the previous one less waits for a person; 0.1 is ten per cent. Null: the contract's. */
  readonly dropShare: number | null
}

/** What an adapter is given. `slotAt` is the instant that the run stands for: now, or that of a backfill. */
export interface OfferContext {
  readonly slotAt: Date
  /** The watermark of the last commit; null on the first run and in a full one. */
  readonly watermark: string | null
  readonly dataDir: string
  readonly signal: AbortSignal
}
