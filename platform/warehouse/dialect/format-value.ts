import { TupleParam } from '@clickhouse/client'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '\\0',
}
const escaped = (text: string): string => text.replace(/[\\'\t\n\r\0]/g, found => ESCAPES[found] ?? found)

function nested(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'string') return `'${escaped(value)}'`
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return formatValue(value)
}

/** The text of a bound value as ClickHouse reads it from a form field; the value has gone through `bind`. */
export function formatValue(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'number' && !Number.isFinite(value))
    return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'
  if (Array.isArray(value)) return `[${value.map(nested).join(',')}]`
  if (value instanceof TupleParam) return `(${value.values.map(nested).join(',')})`
  if (value instanceof Map)
    return `{${[...value].map(([key, item]) => `${nested(key)}:${nested(item)}`).join(',')}}`
  return String(value)
}
