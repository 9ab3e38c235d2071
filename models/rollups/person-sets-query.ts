import { type RawBuilder, sql } from 'kysely'
import { param, type Warehouse } from '#warehouse/index.ts'
import { servedName } from '../build/serve.ts'
import { FACTS } from '../indicators/facts/index.ts'
import { codeLength, writtenInFacts } from '../values/cells.ts'
import { condition } from '../values/fact-columns.ts'
import type { FactRequest } from '../values/fact-query.ts'
import { keyOfPeriod, monthsOf } from '../values/period-groups.ts'
import { and } from './measures.ts'
import { bitmap_payments_month, IN_SETS, OF_PROGRAMME, SET_COLUMN } from './person-sets.ts'
import { isOfTheWhole, placedAsTold, type RolledColumns } from './plan.ts'

const COUNTS = ['persons', 'enrolments']
const texts = (values: readonly string[]) => param(values, 'Array(String)')
const furtherOf = (where: readonly string[]): readonly string[] => where.filter(name => name !== IN_SETS)

const isAnswered = (where: readonly string[]): boolean =>
  where.includes(IN_SETS) && furtherOf(where).every(name => OF_PROGRAMME.some(known => known === name))

/** Whether the sets of persons have exactly what is asked: distinct persons or enrolments of whole months, of the country or its provinces. */
export function isOfPersonSets(reader: Warehouse, request: FactRequest, present: RolledColumns): boolean {
  const { fact, group, territories, attributes, filters, measures } = request
  return (
    fact === FACTS.payments &&
    present.has(`${bitmap_payments_month.name}.${SET_COLUMN}`) &&
    isOfTheWhole(reader) &&
    placedAsTold(request) &&
    codeLength(territories[0] ?? '') <= 2 &&
    group.kind !== 'cycle' &&
    group.periods.every(period => monthsOf(period).length > 0) &&
    [...attributes, ...filters.keys()].every(name => name === 'programme') &&
    measures.every(({ count, where }) => COUNTS.includes(count) && isAnswered(where))
  )
}

/** The statement that counts them, in the form of `factQuery`. Every value is bound. */
export function personSetsQuery(request: FactRequest): RawBuilder<Record<string, string | null>> {
  const { publication, group, territories, attributes, filters, fact, measures } = request
  const parts = group.periods.flatMap(period =>
    monthsOf(period).map(part => ({ part, whole: keyOfPeriod(period) })),
  )
  const months = texts(parts.map(({ part }) => part))
  const isCountry = codeLength(territories[0] ?? '') === 0
  const named = (name: string) => sql.ref(name)
  const groups = [
    ...(group.periods.length === 1
      ? []
      : [
          {
            name: 'of_period',
            value: sql`transform(period, ${months}, ${texts(parts.map(({ whole }) => whole))})`,
          },
        ]),
    ...(isCountry ? [] : [{ name: 'of_territory', value: sql`territory` }]),
  ]
  const inner = [...groups.map(({ name }) => named(name)), named('programme')]
  const outer = [
    ...groups.map(({ name }) => named(name)),
    ...attributes.map((_, index) => named(`a${index}`)),
  ]
  const where = [
    sql`period in ${months}`,
    ...(isCountry ? [] : [sql`territory in ${texts(territories.map(writtenInFacts))}`]),
    ...[...filters].map(([name, values]) => sql`${named(name)} in ${texts(values)}`),
  ]
  const counts = measures.map(({ count, where: conditions }, index) => {
    const rows = and(furtherOf(conditions).map(name => condition(fact, name, sql`0`)))
    const counted =
      count === 'persons'
        ? sql`groupBitmapMergeIf(persons, ${rows})`
        : sql`sumIf(finalizeAggregation(persons), ${rows})`
    return sql`toString(${counted}) as ${named(`m${index}`)}`
  })
  const selected = [
    ...groups.map(({ name }) => named(name)),
    ...attributes.map((attribute, index) => sql`${named(attribute)} as ${named(`a${index}`)}`),
    ...counts,
  ]
  const by = outer.length === 0 ? sql`` : sql` group by ${sql.join(outer)}`
  return sql`select ${sql.join(selected)} from (
    select ${sql.join([...groups.map(({ name, value }) => sql`${value} as ${named(name)}`), named('programme')])},
      groupBitmapMergeState(${named(SET_COLUMN)}) as persons
    from ${sql.table(servedName(publication, bitmap_payments_month.name))}
    where ${and(where)} group by ${sql.join(inner)})${by}`
}
