import type { ContractName } from '../contracts/index.ts'

/** One row that is held of a person, as it was received; the same row received again is not repeated. */
export interface HeldRow {
  /** As of which days its sources spoke, the first and the last time; `YYYY-MM-DD`. */
  readonly first_on: string
  readonly last_on: string
  /** Column → value as text; null is empty. */
  readonly values: Readonly<Record<string, string | null>>
}

/** What is held of a person under one contract. */
export interface Holding {
  readonly contract: ContractName
  /** Whether the rows are of the person's household, and so of others too. */
  readonly of_household: boolean
  readonly rows: readonly HeldRow[]
  /** Rows that were set aside because something in them was wrong; under the headings by which they came. */
  readonly set_aside: readonly HeldRow[]
}

/** Rows in all. */
export const heldRows = (holdings: readonly Holding[]): number =>
  holdings.reduce((sum, { rows, set_aside }) => sum + rows.length + set_aside.length, 0)
