import type { Text } from '../text.ts'
import type { ContractName } from './contract.ts'

/** Columns of this contract and of the other one whose values must be equal, in pairs: own column → column of the other contract. */
export type Match = Readonly<Record<string, string>>

interface Named {
  /** Unique within its contract, and no code of a row rule. */
  readonly code: string
  readonly description: Text
}

/**
 * What is found across rows and contracts. A row that is found stays loaded and counted; the finding heals when the data arrives. Rows are
 * as last reported: the latest of their key, and of a snapshot contract those of its latest snapshot. Matched rows of another contract are
 * the latest of their key, of whichever snapshot: who left the registry was known. A row whose columns are null is never found.
 * - `unknown_reference`: no row of `contract` has the matched values
 * - `date_beyond`: `column` lies after (or before) the `date` of the matched row of `contract`; a null there finds nothing
 * - `not_covered`: no matched row of `contract` has `column` within its days `from` to `to`, both inclusive; a null `to` is still open
 * - `repeated`: another key of the same contract has the same values in all of `columns`
 * - `overlap`: another key of the same contract has the same values in `columns` and days in common; a null `to` is still open
 * - `repeated_key`: a row of the same batch has the same key; the last one stands, the others are found
 * - `exceeds`: within the row, the number in `column` is larger than that in `other`
 */
export type Flag = Named &
  (
    | { readonly kind: 'unknown_reference'; readonly contract: ContractName; readonly match: Match }
    | {
        readonly kind: 'date_beyond'
        readonly column: string
        readonly side: 'after' | 'before'
        readonly contract: ContractName
        readonly match: Match
        readonly date: string
      }
    | {
        readonly kind: 'not_covered'
        readonly column: string
        readonly contract: ContractName
        readonly match: Match
        readonly from: string
        readonly to: string
      }
    | { readonly kind: 'repeated'; readonly columns: readonly string[] }
    | {
        readonly kind: 'overlap'
        readonly columns: readonly string[]
        readonly from: string
        readonly to: string
      }
    | { readonly kind: 'repeated_key' }
    | { readonly kind: 'exceeds'; readonly column: string; readonly other: string }
  )
export type FlagKind = Flag['kind']

/** Two rows of one file under one key. */
export const repeatedKey: Flag = {
  code: 'repeated_key',
  kind: 'repeated_key',
  description: {
    es: 'Otra fila del mismo archivo lleva la misma clave; cuenta la última.',
    en: 'Another row of the same file has the same key; the last one counts.',
  },
}

/** The row names a person whom the registry does not know. */
export const unknownPerson: Flag = {
  code: 'unknown_person',
  kind: 'unknown_reference',
  contract: 'personas',
  match: { person_id: 'person_id' },
  description: {
    es: 'La persona no está en el registro.',
    en: 'The person is not in the registry.',
  },
}

/** The row's date lies after the death of its person. */
export const afterDeath = (code: string, column: string, es: string, en: string): Flag => ({
  code,
  kind: 'date_beyond',
  column,
  side: 'after',
  contract: 'personas',
  match: { person_id: 'person_id' },
  date: 'died_on',
  description: { es, en },
})

/** The row names a household that has no form. */
export const unknownHousehold: Flag = {
  code: 'unknown_household',
  kind: 'unknown_reference',
  contract: 'hogares',
  match: { household_id: 'household_id' },
  description: {
    es: 'El hogar no tiene ficha en el registro.',
    en: 'The household has no form in the registry.',
  },
}

/** The row names a service point that is not in the supply. */
export const unknownPoint: Flag = {
  code: 'unknown_point',
  kind: 'unknown_reference',
  contract: 'oferta',
  match: { point_id: 'point_id' },
  description: {
    es: 'El punto de servicio no está en la oferta.',
    en: 'The service point is not in the supply.',
  },
}
