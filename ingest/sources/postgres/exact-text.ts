import type { Column } from '#domain/contracts/index.ts'

/** A column of the source: its type's own name, domains resolved, and PostgreSQL's category of it. */
export interface RemoteColumn {
  readonly name: string
  readonly type: string
  readonly category: string
}

export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Exact text of an expression that may be null: dates and instants in ISO form, whatever the session is set to. */
const iso = (value: string, format: string): string =>
  // Infinite ones and those before Christ have no ISO form: their own text, which no contract takes for a date.
  `case when isfinite(${value}) and ${value} >= '0001-01-01' then to_char(${value}, '${format}') else (${value})::text end`

const DAY = 'YYYY-MM-DD'
const INSTANT = 'YYYY-MM-DD"T"HH24:MI:SS.US'

function ofTime(value: string, type: string, wanted: Column | undefined, timeZone: string): string | null {
  const day = wanted?.type.kind === 'date'
  if (type === 'date') return iso(`(${value})::timestamp`, DAY)
  if (type === 'timestamp') return iso(value, day ? DAY : INSTANT)
  if (type !== 'timestamptz') return type === 'time' ? `(${value})::text` : null
  return day
    ? iso(`(${value}) at time zone '${timeZone}'`, DAY)
    : iso(`(${value}) at time zone 'UTC'`, `${INSTANT}"Z"`)
}

function ofNumber(value: string, type: string): string {
  if (type === 'money') return `(${value})::numeric::text`
  const text = `(${value})::text`
  // 12.5000 is 12.5: zeros at the end are the column's scale, not the value's. NaN and Infinity stay what they are.
  return type === 'numeric'
    ? `case when position('.' in ${text}) > 0 then rtrim(rtrim(${text}, '0'), '.') else ${text} end`
    : text
}

const TEXTS = new Set(['text', 'varchar', 'bpchar', 'name', 'char', 'citext', 'uuid'])

/**
 * SQL of the source that gives a column as text of which nothing is lost, and which means the same under any setting of the session; null
 * for a type that has no such text (bytea, arrays, JSON, ranges). An instant becomes the day on the calendar of `timeZone` where the contract
 * wants a day.
 */
export function exactText(
  column: RemoteColumn,
  value: string,
  wanted: Column | undefined,
  timeZone: string,
): string | null {
  const { type, category } = column
  if (category === 'B') return `case when ${value} then 'true' when not ${value} then 'false' end`
  if (category === 'D') return ofTime(value, type, wanted, timeZone)
  if (category === 'N') return ofNumber(value, type)
  return TEXTS.has(type) || category === 'E' ? `(${value})::text` : null
}
