/** Calendar dates YYYY-MM-DD, both included; null is without limit. */
export interface Validity {
  readonly validFrom: string | null
  readonly validTo: string | null
}

const isDate = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** A validity from untyped values, where undefined, null and the empty text mean without limit; undefined when it is not one. */
export function validityOf(from: unknown, to: unknown): Validity | undefined {
  const dates = [from, to].map(value => (value === undefined || value === '' ? null : value))
  const [validFrom = null, validTo = null] = dates
  if (validFrom !== null && !isDate(validFrom)) return undefined
  if (validTo !== null && !isDate(validTo)) return undefined
  if (validFrom !== null && validTo !== null && validTo < validFrom) return undefined
  return { validFrom, validTo }
}

const startsBy = ({ validFrom }: Validity, date: string | null) =>
  validFrom === null || date === null || validFrom <= date

export const overlaps = (a: Validity, b: Validity): boolean =>
  startsBy(a, b.validTo) && startsBy(b, a.validTo)

/** Whether it holds on that date; without a date, whether it has no end. */
export const holdsOn = ({ validFrom, validTo }: Validity, date: string | undefined): boolean =>
  date === undefined
    ? validTo === null
    : (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo)
