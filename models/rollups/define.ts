import { sql } from 'kysely'
import type { ChType } from '#warehouse/index.ts'
import { agrees, type Check } from '../framework/checks.ts'
import { type Change, type Parts, type Stale, samePartsAs } from '../framework/incremental.ts'
import { defineModel, from, type Model } from '../framework/model.ts'
import type { Fact } from '../indicators/facts/define.ts'
import { FACTS } from '../indicators/facts/index.ts'
import { countOf } from '../values/fact-columns.ts'
import { type Cells, defineCells, monthsReached } from './cells.ts'
import { cycleOf, type Rolled, type RolledMeasure, rowsRolled, type Sql } from './measures.ts'

/** Lengths of the INEC codes at which a roll-up has figures: the country, provinces, districts, corregimientos. */
const LEVELS = [0, 2, 4, 6] as const

/** Corregimientos have figures along the first attribute alone: finer ones are as many as the rows, and quickly counted from them. */
export const isHeld = (along: readonly string[], level: number, told: readonly string[]): boolean =>
  level < 6 || told.every(name => name === along[0])

/**
 * Figures of a fact that the build has counted: of every period of one kind, at every level of territory, along subsets of some
 * attributes (`isHeld`). What it does not hold is counted from the fact.
 */
export interface RollUp extends Rolled {
  readonly kind: 'cycle' | 'month'
  readonly measures: readonly RolledMeasure[]
  /** The table. */
  readonly table: Model
}

const named = (name: string): Sql => sql.ref(name)
const each = (parts: readonly Sql[], indent: string): Sql => sql.join(parts, sql.raw(`,\n${indent}`))

/** All ways of taking some members of a list: at place n those whose bits n has. */
export const subsets = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_, index) => (bits >> index) & 1))

/** Cells put together at every level of territory and along the subsets of the attributes that `within` names. */
function together(
  { along }: Rolled,
  within: readonly string[],
  period: Sql,
  cells: Sql,
  figures: readonly Sql[],
): Sql {
  const told = (index: number): Sql =>
    sql`if(bitTest(told, ${sql.lit(index)}), toString(${named(`a${index}`)}), '') as ${named(`t${index}`)}`
  const cuts = LEVELS.flatMap(level =>
    [...subsets(along).entries()].flatMap(([bits, set]) =>
      set.every(name => within.includes(name)) && isHeld(along, level, set) ? [{ level, bits }] : [],
    ),
  )
  const groups = ['told', 'level', 'of_period', 'territory', ...along.map((_, index) => `t${index}`)]
  return sql`
      select ${each(
        [
          sql`told, level, ${period} as of_period, substring(place, 1, level) as territory`,
          ...along.map((_, index) => told(index)),
          ...figures,
        ],
        '        ',
      )}
      from ${cells}
      array join [${sql.join(cuts.map(({ level }) => sql`toUInt8(${sql.lit(level)})`))}] as level,
        [${sql.join(cuts.map(({ bits }) => sql`toUInt8(${sql.lit(bits)})`))}] as told
      group by ${sql.join(groups.map(named))}`
}

/** What adds up, and what must be counted as a set. */
function query(
  rolled: Rolled,
  cells: Cells,
  measures: readonly RolledMeasure[],
  period: Sql,
  periods: Parts | null,
): Sql {
  const { along } = rolled
  const m = (measure: RolledMeasure) => named(`m${cells.measures.indexOf(measure)}`)
  const table =
    periods === null
      ? from(cells.model)
      : sql`(select * from ${from(cells.model)} where toString(${period}) in ${periods})`
  const once = together(
    rolled,
    along,
    period,
    table,
    measures.map(one => sql`sum(${m(one)}) as ${m(one)}`),
  )
  const sets = cells.again.flatMap(({ column, measures: own, positions }) => {
    if (!own.some(measure => measures.includes(measure))) return []
    const again = sql.ref(column)
    const within = [...new Set(own.flatMap(measure => measure.along))]
    const counted = measures.map(measure => {
      const bit = own.indexOf(measure)
      return bit < 0
        ? sql`0 as ${m(measure)}`
        : sql`groupBitmapIf(tupleElement(${again}, ${sql.lit(positions[bit] ?? 0)}), bitTest(tupleElement(${again}, 1), ${sql.lit(bit)})) as ${m(measure)}`
    })
    return [together(rolled, within, period, sql`${table} array join ${again}`, counted)]
  })
  return sql`
    select ${each(
      [
        sql`[${sql.join(subsets(along).map(set => sql.lit(set.join(','))))}][told + 1] as along, level, toString(of_period) as period, territory`,
        ...along.map((attribute, index) => sql`${named(`t${index}`)} as ${named(attribute)}`),
        ...measures.map(measure => sql`sum(${m(measure)}) as ${named(measure.column)}`),
      ],
      '      ',
    )}
    from (${sql.join(
      [once, ...sets],
      sql`
      union all`,
    )}
    )
    group by ${sql.join(['told', 'level', 'of_period', 'territory', ...along.map((_, index) => `t${index}`)].map(named))}`
}

/** What adds up is the same however it is cut, and the same as in the mart: nothing is lost between corregimiento and country. */
function checksOf(rolled: Rolled, name: string, measures: readonly RolledMeasure[]): readonly Check[] {
  const adding = measures.filter(measure => measure.adds)
  const totals = adding.map(({ column }) => sql`sum(${named(column)})`)
  const rows = adding.find(({ count, where }) => count === 'rows' && where.length === 0)
  return [
    agrees(
      'every cut adds up to the same',
      sql`select uniqExact(total) from (select tuple(${sql.join(totals)}) as total from ${named(name)} group by along, level)`,
      sql`select toUInt64(notEmpty(groupArray(1))) from (select 1 from ${named(name)} limit 1)`,
    ),
    ...(rows === undefined
      ? []
      : [
          agrees(
            'every row of the mart',
            sql`select sum(${named(rows.column)}) from ${named(name)} where along = '' and level = 0`,
            sql`select count() from ${from(rolled.model)} where ${rowsRolled(rolled)}`,
          ),
        ]),
  ]
}

/** The periods that the mart's rebuilt cycles reach. The cells follow the mart, and say nothing of their own. */
const byPeriods = (rolled: Rolled, cells: Cells, kind: RollUp['kind']) => ({
  by: 'period',
  stale: {
    [cells.model.name]: (): Stale => 'none',
    [rolled.model.name]: (change: Change): Stale =>
      kind === 'cycle' ? samePartsAs(rolled.model.name)(change) : monthsReached(rolled, change),
  },
})

function rollUp(rolled: Rolled, cells: Cells, kind: RollUp['kind']): RollUp {
  const fact: Fact = FACTS[rolled.of]
  const measures =
    kind === 'cycle' ? cells.measures : cells.measures.filter(measure => measure.adds && !measure.byLastDay)
  const columns: Record<string, ChType> = {
    along: 'LowCardinality(String)',
    level: 'UInt8',
    period: 'LowCardinality(String)',
    territory: 'LowCardinality(String)',
    ...Object.fromEntries(rolled.along.map(name => [name, 'LowCardinality(String)'] as const)),
    ...Object.fromEntries(
      measures.map(
        ({ column, count }) =>
          [column, countOf(fact, count).kind === 'sum' ? 'Decimal(38, 6)' : 'UInt64'] as const,
      ),
    ),
  }
  const table = defineModel({
    name: `rollup_${rolled.of}_${kind}`,
    grain: `${kind}, place and members of ${rolled.of}`,
    columns,
    reads: [cells.model, rolled.model],
    orderBy: ['along', 'level', 'period', 'territory', ...rolled.along],
    ...(cells.model.incremental === null ? {} : { incremental: byPeriods(rolled, cells, kind) }),
    query: (_db, periods) => query(rolled, cells, measures, named(`of_${kind}`), periods),
    checks: checksOf(rolled, `rollup_${rolled.of}_${kind}`, measures),
    // The country's figures are not for a scope of parts of it: its code is in nobody's list.
    served: {
      programme: rolled.along.includes('programme') ? 'programme' : "''",
      territory: "multiIf(territory = '', 'PA', territory = 'ND', 'PA-ND', territory)",
    },
  })
  return { ...rolled, kind, measures, table }
}

/**
 * Declares the roll-ups of a flow: by the cycle that its rows carry, and, of what adds up, by month. Grain: one period, place and member of
 * each attribute; `along` names the attributes that are told apart, others are empty, as is the territory of the country. No row:
 * nothing happened there. What is held follows from the catalogue: an indicator that counts something new gets its column by itself.
 */
export function defineRollUps(rolled: Rolled): readonly RollUp[] {
  const cells = defineCells(rolled)
  const kinds = cycleOf(FACTS[rolled.of]) === null ? (['month'] as const) : (['cycle', 'month'] as const)
  return kinds.map(kind => rollUp(rolled, cells, kind))
}
