import { type RawBuilder, sql } from 'kysely'
import type { Warehouse } from '#warehouse/index.ts'
import { compiled } from './compile.ts'
import { hash } from './graph.ts'
import { offline } from './offline.ts'

export type Severity = 'blocking' | 'warning'

/** Something a model promises: of each of its rows, or of the table as a whole. */
export type Check = RowCheck | TableCheck

interface Promised {
  readonly name: string
  readonly severity: Severity
}

/** `broken` is a condition over the model's columns that no row may meet; a row for which it is null keeps the promise. */
export interface RowCheck extends Promised {
  readonly broken: RawBuilder<unknown>
}

/** `failing` is a scalar query that counts what breaks the promise. */
export interface TableCheck extends Promised {
  readonly failing: (table: RawBuilder<unknown>) => RawBuilder<unknown>
}

const columns = (names: readonly string[]) => sql.join(names.map(name => sql.ref(name)))

/** No two rows share these columns. */
export const unique = (...names: readonly string[]): Check => ({
  name: `unique(${names.join(', ')})`,
  severity: 'blocking',
  failing: table =>
    sql`select count() from (select 1 from ${table} group by ${columns(names)} having count() > 1)`,
})

export const notNull = (name: string): Check => ({
  name: `not_null(${name})`,
  severity: 'blocking',
  broken: sql`${sql.ref(name)} is null`,
})

/** Every value is one of these. */
export const accepted = (name: string, values: readonly string[]): Check => ({
  name: `accepted(${name})`,
  severity: 'blocking',
  broken: sql`${sql.ref(name)} not in (${sql.join(values.map(value => sql.lit(value)))})`,
})

/** Every value of the column is a value of another model's column; `except` names the unknown member. */
export const related = (
  name: string,
  model: string,
  column: string,
  except: readonly string[] = [],
): Check => ({
  name: `related(${name} → ${model}.${column})`,
  severity: 'blocking',
  broken: sql`${sql.ref(name)} not in (select ${sql.ref(column)} from ${sql.table(model)})${
    except.length === 0
      ? sql``
      : sql` and ${sql.ref(name)} not in (${sql.join(except.map(value => sql.lit(value)))})`
  }`,
})

/** An identity that must hold of every row; `condition` is SQL over its columns. */
export const holds = (name: string, condition: string, severity: Severity = 'blocking'): Check => ({
  name,
  severity,
  broken: sql`not (${sql.raw(condition)})`,
})

/**
 * Two counts or sums that must agree; each is a scalar query over the build's tables. Fails with the size of their difference, and
 * with 1 when one of them is null: what cannot be compared does not agree.
 */
export const agrees = (
  name: string,
  left: RawBuilder<unknown>,
  right: RawBuilder<unknown>,
  severity: Severity = 'blocking',
): Check => ({
  name,
  severity,
  failing: () => sql`select ifNull(toUInt64(ceil(abs(toFloat64((${left}) - (${right}))))), 1)`,
})

/** A check and how many rows break it; none do when it passed. */
export interface CheckCount {
  readonly check_name: string
  readonly severity: Severity
  readonly failed_rows: string
}

type Counts = Readonly<Record<string, string>>

/** Counts of what breaks each check of a table, `c0`, `c1`, …: one query, in which all promises about rows share one pass over it. */
function countsQuery(name: string, checks: readonly Check[]): RawBuilder<Counts> {
  const table = sql.table(name)
  const column = (index: number) => sql.id(`c${index}`)
  const counts = checks.map((check, index) =>
    'broken' in check
      ? sql`r.${column(index)} as ${column(index)}`
      : sql`(${check.failing(table)}) as ${column(index)}`,
  )
  const inPass = checks.flatMap((check, index) =>
    'broken' in check ? [sql`countIf(${check.broken}) as ${column(index)}`] : [],
  )
  const pass = inPass.length === 0 ? sql`` : sql` from (select ${sql.join(inPass)} from ${table}) as r`
  return sql<Counts>`select ${sql.join(counts)}${pass}`
}

/** Hash of what the checks of a table ask, and of what beside it they may read: the same over the same rows finds the same. */
export const checksFingerprint = (
  { name, checks }: { readonly name: string; readonly checks: readonly Check[] },
  read: readonly string[],
): string =>
  hash(JSON.stringify([compiled({ compile: () => countsQuery(name, checks).compile(offline()) }), read]))

/** How many rows break each check, in their order. Errors: those of the warehouse. */
export async function failedRows(
  warehouse: Warehouse,
  name: string,
  checks: readonly Check[],
): Promise<readonly CheckCount[]> {
  if (checks.length === 0) return []
  const { rows } = await countsQuery(name, checks).execute(warehouse.db)
  return checks.map((check, index) => {
    const failed = rows[0]?.[`c${index}`]
    if (failed === undefined) throw new RangeError(`${name}: ${check.name} gave no count`)
    return { check_name: check.name, severity: check.severity, failed_rows: failed }
  })
}
