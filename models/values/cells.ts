import { COUNTRY, UNKNOWN, UNKNOWN_TERRITORY } from '#domain/dimensions.ts'
import type { Millionths } from './decimal.ts'
import type { Attribute } from './members.ts'

/** The place of a figure in an answer. Attributes in the order of the request. */
export interface Coordinates {
  readonly period: string
  readonly territory: string
  readonly members: readonly string[]
}

const SEPARATOR = '\u0000'

export const cellKey = ({ period, territory, members }: Coordinates): string =>
  [period, territory, ...members].join(SEPARATOR)

/** Measured figures by place; a place without rows is absent. */
export type Cells = ReadonlyMap<string, Millionths>

/** Lengths of INEC codes by level; the country has none. */
export const codeLength = (territory: string): number =>
  territory === COUNTRY ? 0 : territory === UNKNOWN_TERRITORY ? 2 : territory.length

/** How the facts write a place that readers know by another id. */
export const writtenInFacts = (territory: string): string =>
  territory === UNKNOWN_TERRITORY ? UNKNOWN : territory
export const readFromFacts = (code: string): string => (code === UNKNOWN ? UNKNOWN_TERRITORY : code)

export type Members = Readonly<Partial<Record<Attribute, string>>>
