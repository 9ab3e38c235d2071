import { type AliasedRawBuilder, type Expression, sql } from 'kysely'

/**
 * A table read with FINAL: rows that a ReplacingMergeTree has not merged yet count once.
 *
 * @example
 * db.selectFrom(final<DB['raw.outbox'], 'o'>('raw.outbox', 'o')).select('o.id')
 */
export const final = <Row, Alias extends string>(
  table: string,
  alias: Alias,
): AliasedRawBuilder<Row, Alias> => sql<Row>`${sql.table(table)}`.as<Alias>(sql`${sql.id(alias)} final`)

/**
 * A table whose name is known at run time only (`pub_12.fct_payments`), with the row type of its model.
 *
 * @example
 * db.selectFrom(tableNamed<PaymentRow, 'p'>(`pub_${n}.fct_payments`, 'p')).select('p.amount_balboas')
 */
export const tableNamed = <Row, Alias extends string>(
  table: string,
  alias: Alias,
): AliasedRawBuilder<Row, Alias> => sql<Row>`${sql.table(table)}`.as(alias)

/** Whole numbers from 0 up to `count`, as text: a column `number`. */
export const numbers = <Alias extends string>(
  count: number,
  alias: Alias,
): AliasedRawBuilder<{ number: string }, Alias> => sql<{ number: string }>`numbers(${count})`.as(alias)

/** One row for each element of an array column; rows with an empty array vanish. Use in a SELECT list. */
export const arrayJoin = <T>(array: Expression<readonly T[]>) => sql<T>`arrayJoin(${array})`
