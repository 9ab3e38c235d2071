import type { PeriodKind } from '../periods.ts'
import type { Text } from '../text.ts'
import type { Flag } from './flags.ts'

/**
 * How a column is read from text. Each kind fixes its ClickHouse type in the raw tables (see `raw-columns.ts`).
 * - `text`: any text
 * - `code`: one of `values`, or free when absent; `labels` are how other systems write them, label → value. A column with labels takes values
 *   and labels alike, compared without case, accents and extra spaces; what is stored is the value
 * - `date`: a calendar date, 1900-01-01 to 2299-12-31
 * - `integer`, `decimal`: bounds are inclusive and given as text so that no digit is lost
 * - `territory`: an INEC code of the level named; `any` takes PA and every level
 * - `period`: an id as in `periods.ts`, of any kind or of those named
 */
export type ColumnType =
  | { readonly kind: 'text' }
  | {
      readonly kind: 'code'
      readonly values?: readonly string[]
      readonly labels?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'date' }
  | { readonly kind: 'integer'; readonly min?: string; readonly max?: string }
  | {
      readonly kind: 'decimal'
      readonly precision: number
      readonly scale: number
      readonly min?: string
      readonly max?: string
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'territory'; readonly level: 'corregimiento' | 'any' }
  | { readonly kind: 'period'; readonly of?: readonly PeriodKind[] }

/** `identifier` names a person; `quasi` helps to find one; `sensitive` would harm one; `open` none of them. */
export type Sensitivity = 'identifier' | 'quasi' | 'sensitive' | 'open'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly required: boolean
  readonly sensitivity: Sensitivity
  readonly description: Text
  /** Unit of a number, in the words of the field: `balboas`, `meses`. */
  readonly unit?: string
  /** Headings by which other systems call the column, compared without case, accents, spaces, `_` and `-`. The first heads the template. */
  readonly aliases?: readonly string[]
  /** A made-up value for the dictionary, where the type's own does not help. */
  readonly example?: string
  /**
   * What an empty code means, told by whether another column of the row is empty too; that meaning is stored, so the column is never null.
   * Both columns must then stand in the heading: a column that is left out means nothing.
   */
  readonly emptyMeans?: EmptyMeaning
}

export interface EmptyMeaning {
  readonly beside: string
  readonly whenEmpty: EmptyCode
  readonly whenPresent: EmptyCode
}

export interface EmptyCode {
  readonly code: string
  readonly description: Text
}

/** A rule over one row. A row that breaks it goes to quarantine with the rule's code. */
export type RowRule =
  | {
      readonly code: string
      readonly kind: 'not_after'
      readonly column: string
      readonly other: string
      readonly description: Text
    }
  | {
      readonly code: string
      readonly kind: 'not_in_future'
      readonly column: string
      readonly description: Text
    }
  | {
      readonly code: string
      readonly kind: 'required_when'
      readonly column: string
      readonly when: { readonly column: string; readonly equals: string }
      readonly description: Text
    }
  | {
      readonly code: string
      readonly kind: 'required_with'
      readonly column: string
      /** A value here asks for one there. */
      readonly other: string
      readonly description: Text
    }

/**
 * How batches add up.
 * - `snapshot`: every batch is the whole registry on its snapshot date; the last one before a date is valid on it
 * - `upsert`: a row replaces an earlier one of the same key
 * - `append`: rows only add; of two rows of one key the first stands, and the other is flagged
 */
export type History = 'snapshot' | 'upsert' | 'append'

/**
 * What happens to the landed copy of a file after its commit: kept that many days, or until a publication holds its rows, or for good
 * (null). Rows in the warehouse are another matter.
 */
export type Retention = number | 'until_published' | null

export interface Contract {
  readonly name: ContractName
  readonly title: Text
  /** The system of the platform that sends it: RENAB, SAP, PUC, SAB… */
  readonly source: string
  /** One row is … */
  readonly grain: Text
  readonly key: readonly string[]
  readonly history: History
  readonly columns: readonly Column[]
  readonly rules: readonly RowRule[]
  /** What is found across rows and contracts: shown and counted, never set aside. */
  readonly flags: readonly Flag[]
  /** The money that control totals add up, when rows carry money. */
  readonly amountColumn?: string
  /** Days after which an unrenewed load counts as stale. */
  readonly freshnessDays: number
  /** Of a snapshot: one that is smaller than the one before by more than this share waits for a person; 0.2 is a fifth. Null: never waits. */
  readonly dropShare: number | null
  readonly retentionDays: Retention
}

export const CONTRACT_NAMES = [
  'personas',
  'hogares',
  'inscripciones',
  'elegibilidad',
  'pagos',
  'servicios',
  'plan',
  'avances',
  'denominadores',
  'cifras_publicadas',
  'referencias',
  'corresponsabilidades',
  'acompanamiento',
  'reclamos',
  'oferta',
  'calidad',
  'presupuesto',
  'puntos_de_pago',
  'planilla',
  'fichas',
] as const
export type ContractName = (typeof CONTRACT_NAMES)[number]

/** Reason codes that every column may give, beside the row rules' own. */
export const COLUMN_REASONS = {
  missing: { es: 'Falta un valor obligatorio.', en: 'A required value is missing.' },
  not_a_date: { es: 'No es una fecha AAAA-MM-DD que exista.', en: 'Not an existing date YYYY-MM-DD.' },
  not_an_integer: { es: 'No es un número entero.', en: 'Not a whole number.' },
  not_a_decimal: {
    es: 'No es un número con punto decimal y los decimales del contrato (12.50).',
    en: 'Not a number with a decimal point and the scale of the contract (12.50).',
  },
  not_a_boolean: { es: 'No es true ni false (1 ni 0).', en: 'Neither true nor false (1 nor 0).' },
  not_a_period: { es: 'No es un periodo válido.', en: 'Not a valid period.' },
  out_of_range: { es: 'Está fuera de los límites del contrato.', en: 'Outside the limits of the contract.' },
  not_in_domain: { es: 'No es uno de los valores permitidos.', en: 'Not one of the allowed values.' },
  control_character: { es: 'Contiene un carácter nulo.', en: 'Holds a NUL character.' },
  too_long: { es: 'El texto pasa de 4000 bytes.', en: 'The text is longer than 4000 bytes.' },
  too_few_fields: {
    es: 'El registro tiene menos campos que el encabezado.',
    en: 'The record has fewer fields than the heading.',
  },
  too_many_fields: {
    es: 'El registro tiene más campos que el encabezado.',
    en: 'The record has more fields than the heading.',
  },
  unknown_territory: {
    es: 'El código de territorio no existe en la división vigente.',
    en: 'The territory code is not in the current division.',
  },
} as const satisfies Record<string, Text>
