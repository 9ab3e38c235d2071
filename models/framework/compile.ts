import { type Compilable, type OperationNodeSource, type RawBuilder, sql } from 'kysely'
import type { Model } from './model.ts'

/** SQL text of a query without bound values, as a model's must be: what is committed is what runs. */
export function compiled(query: Compilable<unknown>): string {
  const { sql, parameters } = query.compile()
  if (parameters.length > 0) throw new RangeError("a model's query binds no values: use sql.lit")
  return tidy(sql)
}

/** Indentation of the source file is not part of the statement. */
function tidy(text: string): string {
  const lines = text.split('\n').map(line => line.trimEnd())
  while (lines[0] === '') lines.shift()
  while (lines.at(-1) === '') lines.pop()
  const indents = lines
    .slice(1)
    .filter(line => line !== '')
    .map(line => line.length - line.trimStart().length)
  const margin = indents.length === 0 ? 0 : Math.min(...indents)
  return lines.map((line, index) => (index === 0 ? line.trimStart() : line.slice(margin))).join('\n')
}

const quoted = (name: string) => `\`${name}\``

/** `CREATE TABLE` of a model, without its database. */
export function createTable(model: Model): string {
  const columns = Object.entries(model.columns).map(([name, type]) => `  ${quoted(name)} ${type}`)
  const indexes = model.skipBy.map(
    name => `  INDEX ${quoted(`range_of_${name}`)} ${quoted(name)} TYPE minmax GRANULARITY 1`,
  )
  const partition = model.partitionBy === null ? '' : `\nPARTITION BY ${quoted(model.partitionBy)}`
  const order = model.orderBy.map(quoted).join(', ')
  return `CREATE TABLE ${quoted(model.name)} (\n${[...columns, ...indexes].join(',\n')}\n)\nENGINE = MergeTree${partition}\nORDER BY (${order})`
}

const columnList = (model: Model) => Object.keys(model.columns).map(quoted).join(', ')

/** The statement that fills a model's table, or makes its view. */
export function fill(model: Model): string {
  const query = compiled(model.query)
  if (model.materialisation === 'view')
    return `CREATE VIEW ${quoted(model.name)} AS\nSELECT ${columnList(model)} FROM (\n${query}\n)`
  return `INSERT INTO ${quoted(model.name)} (${columnList(model)})\nSELECT ${columnList(model)} FROM (\n${query}\n)`
}

/** The statement that fills a model's table from a query whose values are bound. */
export const fillFrom = (model: Model, query: OperationNodeSource): RawBuilder<unknown> => {
  const columns = sql.join(Object.keys(model.columns).map(name => sql.ref(name)))
  return sql`insert into ${sql.table(model.name)} (${columns}) select ${columns} from (${query})`
}

/** What is committed beside the model for statisticians to read. */
export function documented(model: Model): string {
  const header = [
    `-- ${model.name}: one row per ${model.grain}.`,
    `-- Generated from ${model.name}.ts; change that file.`,
  ]
  const statements =
    model.materialisation === 'view' ? [`${fill(model)};`] : [`${createTable(model)};`, `${fill(model)};`]
  return `${[...header, ...statements].join('\n\n')}\n`
}
