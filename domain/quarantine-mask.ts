import type { Column, Contract } from './contracts/index.ts'
import { parsePeriod } from './periods.ts'
import type { MaskedValue, QuarantineReason, ValueClass } from './quarantine.ts'

/** Reasons of a record whose fields may stand under the wrong columns: none of them is shown. */
const SHIFTED = new Set(['too_few_fields', 'too_many_fields'])

const LONG = 200
const WHOLE = /^-?\d+$/
const DECIMAL = /^-?\d*[.,]\d+$/
/** `8-123-4567`, `PE-12-345`, `1AV-2-3`, and the same without hyphens: six digits or more in a row. */
const CEDULA = /\d{6,}|(?:\d{1,2}|[A-Z]{1,2}|\d{1,2}[A-Z]{1,2})-\d{1,4}-\d{1,6}/i

/** What a text looks like, in the words of the intake. */
export function valueClass(text: string): ValueClass {
  if (text === '') return 'empty'
  if (WHOLE.test(text)) return 'whole_number'
  if (DECIMAL.test(text)) return 'decimal_number'
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text)) return 'date'
  return text.length > LONG ? 'long_text' : 'text'
}

const isDate = (text: string): boolean =>
  /^(19|20)\d\d-\d\d-\d\d$|^\d{1,2}[/.]\d{1,2}[/.](19|20)\d\d$/.test(text)

const isPeriod = (text: string): boolean => {
  try {
    return parsePeriod(text).id === text
  } catch {
    return false
  }
}

/** Whether a text is one that the column could hold for anybody. */
function inDomain({ type }: Column, text: string): boolean {
  switch (type.kind) {
    case 'code':
      return type.values?.includes(text) === true
    case 'boolean':
      return /^(true|false|0|1)$/i.test(text)
    case 'period':
      return isPeriod(text)
    case 'territory':
      return /^(PA|\d{1,6})$/.test(text)
    default:
      return false
  }
}

/** A value that tells nobody apart: of its column's domain, or a plain number or date that no cédula looks like. */
const harmless = (column: Column, text: string): boolean =>
  text === '' ||
  inDomain(column, text) ||
  isDate(text) ||
  ((WHOLE.test(text) || DECIMAL.test(text)) && !CEDULA.test(text))

function masked(column: Column, text: string): MaskedValue {
  const { name, sensitivity } = column
  if (sensitivity === 'identifier' || sensitivity === 'sensitive')
    return { column: name, shown: null, value_class: null }
  if (sensitivity === 'open' && harmless(column, text))
    return { column: name, shown: text, value_class: valueClass(text) }
  return { column: name, shown: null, value_class: valueClass(text) }
}

/**
 * A quarantined row as it may be seen without access to nominal data: identifiers and sensitive values never, quasi-identifiers by their
 * class, open values only where they are of the column's domain or plain numbers and dates. Of a record with too few or too many
 * fields nothing, because a name may stand under any column.
 */
export function maskedValues(
  contract: Contract,
  fields: Readonly<Record<string, string>>,
  reasons: readonly QuarantineReason[],
): readonly MaskedValue[] {
  const shifted = reasons.some(({ reason }) => SHIFTED.has(reason))
  return contract.columns.map(column => {
    const text = fields[column.name]
    if (shifted || text === undefined) return { column: column.name, shown: null, value_class: null }
    return masked(column, text)
  })
}

/** A reason as it may be seen: the class of a value of an identifier or sensitive column is as little shown as the value. */
export const maskedReasons = (
  contract: Contract,
  reasons: readonly QuarantineReason[],
): readonly QuarantineReason[] =>
  reasons.map(reason => {
    const column = contract.columns.find(({ name }) => name === reason.column)
    return column?.sensitivity === 'sensitive' ? { ...reason, value_class: '' } : reason
  })
