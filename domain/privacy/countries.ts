import type { Text } from '../text.ts'
import { ECUADOR } from './country-ec.ts'
import { PANAMA } from './country-pa.ts'
import { PARAGUAY } from './country-py.ts'
import type { Checked, Deadline } from './deadlines.ts'
import type { Holiday } from './holidays.ts'
import type { RequestKind } from './requests.ts'

/** A sentence of a law on which something rests. */
export interface LegalGround {
  readonly id: string
  readonly label: Text
  readonly article: string
  readonly checked: Checked
}

/** What a country's law on personal data asks of whoever keeps them, as data. */
export interface CountryProfile {
  readonly code: CountryCode
  readonly name: Text
  readonly law: string
  readonly regulation: string | null
  readonly authority: Text
  readonly timeZone: string
  /** The first day on which the law binds; null is not known. */
  readonly inForceFrom: { readonly on: string | null; readonly checked: Checked; readonly note?: Text }
  readonly holidays: readonly Holiday[]
  readonly requests: Readonly<Record<RequestKind, Deadline>>
  readonly breach: { readonly authority: Deadline; readonly persons: Deadline }
  /** On what keeping and using data may rest. */
  readonly bases: readonly LegalGround[]
  /** Why a request may be denied. */
  readonly denials: readonly LegalGround[]
}

export const COUNTRY_CODES = ['PA', 'EC', 'PY'] as const
export type CountryCode = (typeof COUNTRY_CODES)[number]

/** The countries whose law the program knows. */
export const COUNTRIES: Readonly<Record<CountryCode, CountryProfile>> = {
  PA: PANAMA,
  EC: ECUADOR,
  PY: PARAGUAY,
}
