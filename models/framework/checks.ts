import { type RawBuilder, sql } from 'kysely'

export type Severity = 'blocking' | 'warning'

/** Something a model promises. `failing` counts the rows that break the promise, as `failed_rows`. */
export interface Check {
  readonly name: string
  readonly severity: Severity
  readonly failing: (table: RawBuilder<unknown>) => RawBuilder<{ failed_rows: string }>
}

const columns = (names: readonly string[]) => sql.join(names.map(name => sql.ref(name)))

/** No two rows share these columns. */
export const unique = (...names: readonly string[]): Check => ({
  name: `unique(${names.join(', ')})`,
  severity: 'blocking',
  failing: table =>
    sql`select count() as failed_rows from (select 1 from ${table} group by ${columns(names)} having count() > 1)`,
})

export const notNull = (name: string): Check => ({
  name: `not_null(${name})`,
  severity: 'blocking',
  failing: table => sql`select count() as failed_rows from ${table} where ${sql.ref(name)} is null`,
})

/** Every value is one of these. */
export const accepted = (name: string, values: readonly string[]): Check => ({
  name: `accepted(${name})`,
  severity: 'blocking',
  failing: table =>
    sql`select count() as failed_rows from ${table} where ${sql.ref(name)} not in (${sql.join(values.map(value => sql.lit(value)))})`,
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
  failing: table =>
    sql`select count() as failed_rows from ${table} where ${sql.ref(name)} not in (select ${sql.ref(column)} from ${sql.table(model)})${
      except.length === 0
        ? sql``
        : sql` and ${sql.ref(name)} not in (${sql.join(except.map(value => sql.lit(value)))})`
    }`,
})

/** An identity that must hold of every row; `condition` is SQL over its columns. */
export const holds = (name: string, condition: string, severity: Severity = 'blocking'): Check => ({
  name,
  severity,
  failing: table => sql`select count() as failed_rows from ${table} where not (${sql.raw(condition)})`,
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
  failing: () => sql`select ifNull(toUInt64(ceil(abs(toFloat64((${left}) - (${right}))))), 1) as failed_rows`,
})
