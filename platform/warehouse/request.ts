import { randomUUID } from 'node:crypto'
import type { BaseQueryParams } from '@clickhouse/client'
import { SimeiError } from '#domain/errors.ts'
import { bind } from './dialect/bind.ts'
import type { Settings } from './settings.ts'
import { parseChType } from './type-parser.ts'
import type { RequestContext } from './warehouse.ts'

/** What the client takes beside a format: the statement, its bound values and the context of the view. */
export interface RequestOptions extends BaseQueryParams {
  readonly query: string
  readonly query_id: string
}

/** SQL and its bound values: a list for the compiler's `{p1:Type}`, `{p2:Type}` …, or by name for a text written by hand. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[] | Readonly<Record<string, unknown>>
}

const HEADER = /^[\x20-\x7e]*$/

const PLACEHOLDER = /\{([A-Za-z_][A-Za-z0-9_]*):([^{}]+)\}/g

/** Values under the names of their placeholders; those of a text written by hand are bound by the types that it states. */
function named({ sql, parameters }: Statement): Record<string, unknown> {
  if (Array.isArray(parameters))
    return Object.fromEntries(parameters.map((value, index) => [`p${index + 1}`, value]))
  const types = new Map([...sql.matchAll(PLACEHOLDER)].map(([, name = '', type = '']) => [name, type]))
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      bind(value, parseChType(types.get(name) ?? '')),
    ]),
  )
}

/** Throws `warehouse_cancelled` if the view's signal has already aborted: the client would not notice. */
export function requestOptions(
  context: RequestContext,
  query: Statement,
  settings: Settings = {},
): RequestOptions {
  if (context.signal?.aborted) throw new SimeiError('warehouse_cancelled')
  const { scopeHeader } = context
  if (scopeHeader !== undefined && !HEADER.test(scopeHeader))
    throw new SimeiError('internal', { detail: 'a scope header holds printable ASCII only' })
  return {
    query: query.sql,
    query_id: randomUUID(),
    query_params: named(query),
    clickhouse_settings: { ...context.settings, ...settings },
    ...(context.signal === undefined ? {} : { abort_signal: context.signal }),
    ...(scopeHeader === undefined ? {} : { http_headers: { 'X-Scope': scopeHeader } }),
  }
}
