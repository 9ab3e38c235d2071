import { sql } from 'kysely'
import type { Dimension } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import type { ValueRow } from '#domain/indicators.ts'
import { parsePeriod } from '#domain/periods.ts'
import { servedName } from '../build/serve.ts'
import { type Millionths, millionths, quotient } from '../values/decimal.ts'
import type { PublicationFacts } from '../values/publication-facts.ts'
import type { Readers } from '../values/readers.ts'
import { readRequest } from '../values/request.ts'
import { answer } from '../values/values.ts'
import { wholeOf } from './canonical.ts'
import type { Printed } from './printed.ts'

/** Where twins are computed: the reader's account on one publication. Equal questions are asked once. */
export interface Twins {
  readonly readers: Readers
  readonly facts: PublicationFacts
  readonly asked: Map<string, Promise<ReadonlyMap<string, ValueRow>>>
}

type Question = Pick<Printed, 'indicator' | 'filters' | 'period' | 'territory'>

/** Units of a level are asked for together: a printed table has a row for each. */
const levelOf = (territory: string): { territory: string; by?: readonly Dimension[] } => {
  const level = LEVELS[territory.length]
  return level === undefined || !/^\d+$/.test(territory) ? { territory } : { territory: 'PA', by: [level] }
}
const LEVELS: Readonly<Record<number, Dimension>> = {
  2: 'territory:province',
  4: 'territory:district',
  6: 'territory:corregimiento',
}

async function ask(
  twins: Twins,
  indicator: string,
  { filters, period, territory }: Question,
): Promise<ReadonlyMap<string, ValueRow>> {
  try {
    const request = readRequest({ indicator, period, filters, ...levelOf(territory) })
    const { rows } = await answer(twins.readers, twins.facts, request)
    return new Map(rows.map(row => [row.territory, row]))
  } catch (error) {
    // A figure printed of something that the indicator does not know has no twin; the list of reconciliations shows it so.
    if (error instanceof SimeiError && error.code.startsWith('unknown_')) return new Map()
    throw error
  }
}

async function figureOf(twins: Twins, question: Question): Promise<ValueRow | undefined> {
  const { indicator, period, territory, filters } = question
  if (indicator === null) return undefined
  const key = JSON.stringify([indicator, period, levelOf(territory), Object.entries(filters).sort()])
  const known = twins.asked.get(key) ?? ask(twins, indicator, question)
  twins.asked.set(key, known)
  return (await known).get(territory)
}

const read = (text: string | null | undefined): Millionths | null =>
  text === null || text === undefined ? null : millionths(text)

/** Progress of a plan node as of the figure's period: the report of the latest period that ends no later. */
async function progressOf(twins: Twins, planId: string, period: string): Promise<Millionths | null> {
  const { rows } = await sql<{ period: string; value: string }>`
    select period, value from ${sql.table(servedName(twins.facts.publication, 'fct_progress'))} where plan_id = ${planId}`.execute(
    twins.readers.open.db,
  )
  const { endOn } = parsePeriod(period)
  const [last] = rows
    .map(row => ({ ...row, endOn: parsePeriod(row.period).endOn }))
    .filter(row => row.endOn <= endOn)
    .sort((a, b) => (a.endOn < b.endOn ? 1 : -1))
  return read(last?.value)
}

/** The figure computed from the records; null when they do not tell. */
export async function twinOf(twins: Twins, printed: Printed): Promise<Millionths | null> {
  if (printed.plan_id !== null) return progressOf(twins, printed.plan_id, printed.period)
  const own = await figureOf(twins, printed)
  switch (printed.measure) {
    case 'valor':
      return read(own?.value)
    case 'numerador':
      return read(own?.numerator)
    case 'denominador':
      return read(own?.denominator)
    case 'porcentaje': {
      if (printed.share_of === null) return read(own?.value)
      const whole = await figureOf(twins, { ...printed, ...wholeOf(printed, printed.share_of) })
      const [part, all] = [read(own?.value), read(whole?.value)]
      return part === null || all === null || all === 0n ? null : quotient(100, part, all)
    }
  }
}
