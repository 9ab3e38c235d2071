import { type RawBuilder, sql } from 'kysely'
import { param } from '#warehouse/index.ts'
import { servedName } from '../build/serve.ts'
import { codeLength, writtenInFacts } from '../values/cells.ts'
import type { FactRequest } from '../values/fact-query.ts'
import { keyOfPeriod, monthsOf } from '../values/period-groups.ts'
import type { Answering } from './plan.ts'

const texts = (values: readonly string[]) => param(values, 'Array(String)')

/** The statement that reads the figures of a request from a roll-up, in the form of `factQuery`. Every value is bound. */
export function rollUpQuery(
  { publication, group, territories, attributes, filters }: FactRequest,
  { rollUp, columns }: Answering,
): RawBuilder<Record<string, string | null>> {
  const { along, kind, table } = rollUp
  const asked = along.filter(name => filters.has(name) || attributes.some(attribute => attribute === name))
  const level = codeLength(territories[0] ?? '')
  const parts = group.periods.flatMap(period =>
    kind === group.kind
      ? [{ part: keyOfPeriod(period), whole: keyOfPeriod(period) }]
      : monthsOf(period).map(part => ({ part, whole: keyOfPeriod(period) })),
  )
  const period =
    kind === group.kind
      ? sql`period`
      : sql`transform(period, ${texts(parts.map(({ part }) => part))}, ${texts(parts.map(({ whole }) => whole))})`
  const groups = [
    ...(group.periods.length === 1 ? [] : [{ name: 'of_period', value: period }]),
    ...(level === 0 ? [] : [{ name: 'of_territory', value: sql`territory` }]),
    ...attributes.map((attribute, index) => ({ name: `a${index}`, value: sql`${sql.ref(attribute)}` })),
  ]
  const where = [
    sql`along = ${asked.join(',')} and level = ${param(level, 'UInt8')} and period in ${texts(parts.map(({ part }) => part))}`,
    ...(level === 0 ? [] : [sql`territory in ${texts(territories.map(writtenInFacts))}`]),
    ...[...filters].map(([name, values]) => sql`${sql.ref(name)} in ${texts(values)}`),
  ]
  const by = groups.length === 0 ? sql`` : sql` group by ${sql.join(groups.map(({ name }) => sql.ref(name)))}`
  return sql`select ${sql.join([
    ...groups.map(({ name, value }) => sql`${value} as ${sql.ref(name)}`),
    ...columns.map((column, index) => sql`toString(sum(${sql.ref(column)})) as ${sql.ref(`m${index}`)}`),
  ])} from ${sql.table(servedName(publication, table.name))} where ${sql.join(where, sql` and `)}${by}`
}
