import { SimeiError } from '#domain/errors.ts'

const MOST_CHARACTERS = 2000
/** Cédulas of Panama in any of their series, and runs of digits as long as those of Ecuador and Paraguay. */
const CEDULA =
  /(^|[^\w-])((\d{1,2}|PE|E|N|\d{1,2}(AV|PI))-\d{1,4}-\d{1,6}|\d{10}|\d{1,3}(\.\d{3}){2})([^\w-]|$)/i

/**
 * What a person wrote in a field, without blanks at its ends. Throws `privacy_invalid` naming the field when nothing is written, too much, or
 * something that looks like a cédula: what is written here is kept for good.
 */
export function written(field: string, text: string): string {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > MOST_CHARACTERS)
    throw new SimeiError('privacy_invalid', { detail: field })
  if (CEDULA.test(trimmed)) throw new SimeiError('privacy_invalid', { detail: `${field}: cédula` })
  return trimmed
}

/** As `written`; null where nothing is. */
export const maybeWritten = (field: string, text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : written(field, text)

const NUMBER = /^[1-9]\d{0,17}$/

/** The number of a row, as it is told. Throws `not_found`. */
export function numbered(what: string, id: string): string {
  if (!NUMBER.test(id)) throw new SimeiError('not_found', { detail: what })
  return id
}

const PERSON = /^[A-Za-z0-9-]{1,40}$/

/** The number of a person in the registry. Throws `privacy_invalid`. */
export function personNumber(text: string): string {
  if (!PERSON.test(text) || CEDULA.test(text)) throw new SimeiError('privacy_invalid', { detail: 'person' })
  return text
}
