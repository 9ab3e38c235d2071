import type { ParsedType } from '../type-parser.ts'
import { misfit } from './misfit.ts'

const RANGES: Readonly<Record<string, readonly [string, string]>> = {
  Date: ['1970-01-01', '2149-06-06'],
  Date32: ['1900-01-01', '2299-12-31'],
  DateTime: ['1970-01-01', '2106-02-06'],
  DateTime64: ['1900-01-01', '2299-12-31'],
}

/** A calendar date that exists and that the type can hold; ISO dates compare as text. */
function isHeld(date: string, type: ParsedType): boolean {
  const [first = '', last = ''] = RANGES[type.name] ?? []
  const instant = new Date(`${date}T00:00:00Z`)
  return (
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString().startsWith(date) &&
    date >= first &&
    date <= last
  )
}

/** `YYYY-MM-DD`. A JavaScript Date is refused: which calendar date it means depends on a zone. */
export function bindDate(value: unknown, type: ParsedType): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || !isHeld(value, type))
    throw misfit(type)
  return value
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z?)$/

/**
 * An instant as UTC text: a Date, or ISO 8601 text in UTC. Finer fractions than the column keeps are refused; the client itself would send
 * a Unix time, which it writes wrongly before 1970.
 */
export function bindInstant(value: unknown, type: ParsedType): string {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value
  const [, date = '', time = '', fraction = ''] = typeof text === 'string' ? (INSTANT.exec(text) ?? []) : []
  const digits = type.arguments[0]?.kind === 'number' ? type.arguments[0].value : 0
  const kept = fraction.replace(/\.?0+$/, '')
  if (date === '' || !isHeld(date, type) || time > '23:59:59' || kept.length - 1 > digits) throw misfit(type)
  return `${date} ${time}${kept}`
}
