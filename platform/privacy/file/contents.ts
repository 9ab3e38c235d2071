import type { CountryProfile } from '#domain/privacy/countries.ts'
import type { Holding } from '#domain/privacy/holdings.ts'
import type { RegisterLine } from '../register/bases.ts'
import type { Transfer } from '../register/transfers.ts'

/** A time at which somebody saw data of the person, or a file of them was made. */
export interface SeenEntry {
  readonly at: string
  readonly action: string
  readonly purpose: string | null
}

/** All that a file of a person tells. */
export interface FileContents {
  readonly country: CountryProfile
  readonly personId: string
  readonly madeAt: Date
  readonly holdings: readonly Holding[]
  readonly register: readonly RegisterLine[]
  readonly transfers: readonly Transfer[]
  readonly seen: readonly SeenEntry[]
}
