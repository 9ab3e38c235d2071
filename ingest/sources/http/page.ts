import { hash } from 'node:crypto'
import { isLosslessNumber, parse } from 'lossless-json'
import type { HttpConfig } from './config.ts'
import type { Answer } from './exchange.ts'
import { Fault } from './fault.ts'
import { jsonOf, textOf, valueAt } from './json-path.ts'

/** How to read an answer of one source. */
export interface Shape {
  readonly records: string
  /** Of these paths the first that leads to something holds the number of all records; none: nobody tells it. */
  readonly total: readonly string[]
  /** Heading → path in a record; null: as it comes. */
  readonly fields: Readonly<Record<string, string>> | null
  /** Parts of a record's key, each by the paths at which it may stand; none: the records have no key. */
  readonly key: readonly (readonly string[])[]
  /** Path in a record. */
  readonly watermark: string | null
  readonly version: HttpConfig['version'] | null
  /** Where an answer holds what leads to the next page. */
  readonly onward: string | null
  /** What must be true of an answer beside its records; throws `Fault`. */
  readonly check?: (answer: unknown) => void
}

/** What is kept of a page to know it again and to find the next one. */
export interface Outline {
  /** SHA-256 over the lines. */
  readonly hash: string
  /** SHA-256 of the answer's bytes. */
  readonly bodyHash: string
  readonly records: number
  readonly total: number | null
  readonly version: string | null
  /** The cursor or address by which the answer leads to the next page. */
  readonly onward: string | null
}

/** One page, its records as lines of JSON. */
export interface Page extends Outline {
  readonly lines: readonly string[]
  /** Of each record, in order; null where it has none. */
  readonly keys: readonly (string | null)[]
  readonly watermarks: readonly string[]
}

const invalid = (reason: string, passing = false) => new Fault('source_answer_invalid', reason, passing)

/** What is no JSON is often a page of a proxy, and passes; so do bytes that were cut. */
function parsed({ headers, body }: Answer): unknown {
  const type = headers['content-type'] ?? 'application/json'
  if (!/^\s*(application\/([a-z0-9.-]+\+)?json|text\/json)\s*(;|$)/i.test(type))
    throw invalid('the content type is not JSON', true)
  const charset = /charset="?([a-z0-9_-]+)/i.exec(type)?.[1] ?? 'utf-8'
  try {
    return parse(new TextDecoder(charset, { fatal: true }).decode(body))
  } catch {
    // The parser's own message quotes the text.
    throw invalid('not JSON, or cut', true)
  }
}

function totalOf(answer: unknown, paths: Shape['total']): number | null {
  if (paths.length === 0) return null
  const text = paths.map(path => textOf(valueAt(answer, path))).find(found => found !== null)
  if (text === undefined || text === null || !/^\d{1,15}$/.test(text))
    throw invalid(`no total at ${paths.join(' or ')}`)
  return Number(text)
}

function versionOf(answer: unknown, headers: Answer['headers'], version: Shape['version']): string | null {
  if (version === null || version === undefined) return null
  const header = 'header' in version ? headers[version.header.toLowerCase()] : undefined
  const text = 'header' in version ? header?.toString() : textOf(valueAt(answer, version.path))
  if (text === undefined || text === null || text === '') throw invalid('no version where it is declared')
  return text
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value)

function projected(record: unknown, fields: Shape['fields']): unknown {
  if (fields === null) return record
  return Object.fromEntries(Object.entries(fields).map(([heading, path]) => [heading, valueAt(record, path)]))
}

function keyOf(record: unknown, key: Shape['key']): string | null {
  const parts = key.map(paths =>
    paths.map(path => valueAt(record, path)).find(part => part !== undefined && part !== null),
  )
  return parts.length === 0 || parts.includes(undefined) ? null : jsonOf(parts)
}

function watermarkOf(record: unknown, path: string): string {
  const text = textOf(valueAt(record, path))
  if (text === null) throw invalid(`a record without ${path}`)
  return text
}

export const bodyHashOf = ({ body }: Answer): string => hash('sha256', body, 'hex')

/** Reads an answer. Throws a `Fault` that names no value of a record. */
export function readPage(answer: Answer, shape: Shape): Page {
  const content = parsed(answer)
  shape.check?.(content)
  const records = valueAt(content, shape.records)
  if (!Array.isArray(records)) throw invalid(`no list of records at ${shape.records || 'the top'}`)
  if (!records.every(isRecord)) throw invalid('a record that is no object')
  const lines = records.map(record => jsonOf(projected(record, shape.fields)))
  const { watermark } = shape
  return {
    lines,
    records: lines.length,
    bodyHash: bodyHashOf(answer),
    hash: hash('sha256', lines.join('\n'), 'hex'),
    keys: records.map(record => keyOf(record, shape.key)),
    watermarks: watermark === null ? [] : records.map(record => watermarkOf(record, watermark)),
    total: totalOf(content, shape.total),
    version: versionOf(content, answer.headers, shape.version),
    onward: shape.onward === null ? null : textOf(valueAt(content, shape.onward)),
  }
}
