import type { Text } from '../text.ts'

/** What a deadline counts. Business days leave out Saturdays, Sundays and the holidays that the country's calendar knows. */
export const DEADLINE_UNITS = ['business_days', 'days', 'hours'] as const
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number]

/**
 * How far what is said of a law was checked when it was written down: against the text of the law, against what others write of it,
 * or not at all. Only the first needs no second look by a lawyer.
 */
export const CHECKED = {
  text: { es: 'Leído en el texto de la norma', en: 'Read in the text of the law' },
  secondary: {
    es: 'Según fuentes de segunda mano: coteje con el texto oficial',
    en: 'By second-hand sources: compare with the official text',
  },
  pending: { es: 'Por comprobar', en: 'To be checked' },
} as const satisfies Readonly<Record<string, Text>>
export type Checked = keyof typeof CHECKED

/** What a law gives for doing something. `amount` null: no figure was found, and none is guessed. */
export interface Deadline {
  readonly amount: number | null
  readonly unit: DeadlineUnit
  /** The article, as it is cited. */
  readonly article: string
  readonly checked: Checked
  readonly note?: Text
}

const UNITS: Readonly<Record<DeadlineUnit, Text>> = {
  business_days: { es: 'días hábiles', en: 'business days' },
  days: { es: 'días calendario', en: 'calendar days' },
  hours: { es: 'horas', en: 'hours' },
}

/** `10 días hábiles`; of a deadline without a figure, that it is to be checked. */
export const deadlineInWords = ({ amount, unit }: Pick<Deadline, 'amount' | 'unit'>): Text =>
  amount === null ? CHECKED.pending : { es: `${amount} ${UNITS[unit].es}`, en: `${amount} ${UNITS[unit].en}` }
