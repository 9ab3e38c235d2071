import { SimeiError } from '#domain/errors.ts'
import type { ValuesQuery } from '#domain/indicators.ts'
import type { ListColumnName } from '#domain/list-columns.ts'
import { MOST_LISTED } from '#domain/nominal.ts'
import type { Scope } from '#domain/scope.ts'
import { readablePublication } from '../publications.ts'
import { asPublished } from '../time/provenance.ts'
import { periodGroups } from '../values/period-groups.ts'
import { readRequest } from '../values/request.ts'
import { indicatorValues } from '../values/values.ts'
import { type NominalContext, within } from './context.ts'
import { countedBy, type Part } from './counted.ts'
import { type Identity, identitiesOf } from './identities.ts'
import { countQuery, type ListFilter, type ListOrder, linesOf, pageQuery } from './list-query.ts'

/** The line list of one cell: an indicator's own question for one period and one territory, and what of the list is wanted. */
export interface ListQuery
  extends Pick<ValuesQuery, 'indicator' | 'period' | 'territory' | 'filters' | 'publication' | 'tree'> {
  readonly part: Part
  readonly where: readonly ListFilter[]
  readonly order?: ListOrder
  readonly offset: number
  readonly limit: number
}

export interface Line {
  readonly values: Readonly<Partial<Record<ListColumnName, string | null>>>
  /** Null: of nobody whom the registry knows, or of several. */
  readonly identity: Identity | null
}

export interface LineList {
  readonly publication: number
  readonly columns: readonly ListColumnName[]
  /** Figure of the cell, decimal text: of what is counted, the number of its lines before they are narrowed further. */
  readonly figure: string | null
  /** Lines of the list, narrowed. */
  readonly total: number
  readonly lines: readonly Line[]
}

/** Whose records are listed, and who of them is shown: a province as it was holds records of places in which the reader sees nobody today. */
export interface ListScopes {
  readonly records: Scope
  readonly persons: Scope
}

const oneCell = () => new SimeiError('bad_request', { detail: 'one period, one territory' })

/**
 * One page of the records or persons that a figure counts, by the same statement that counts them: the publication's answer and its list
 * cannot differ. Names are those of persons whom `persons` shows today.
 *
 * Throws what `indicatorValues` throws; `no_list` for figures without records of persons, `no_list` too where the cell has no data;
 * `list_too_long` for rows after the ten-thousandth, and for an order of more than that.
 */
export async function lineList(
  context: NominalContext,
  { records: scope, persons: shown }: ListScopes,
  query: ListQuery,
): Promise<LineList> {
  const { part, where, order, offset, limit, ...cell } = query
  const asked = readRequest(cell)
  if (asked.periods.length !== 1 || asked.territories.length !== 1) throw oneCell()
  if (offset + limit > MOST_LISTED) throw new SimeiError('list_too_long')
  const { publication } = await readablePublication(context.store, query.publication)
  const indicator = await asPublished(context.store, publication, asked.indicator)
  const { measure, fact, count } = countedBy(indicator, part)
  const values = await indicatorValues(context, scope, { ...cell, publication })
  const figure = values.rows[0]?.[part] ?? null
  const [group] = periodGroups(asked.periods)
  if (figure === null || group === undefined) throw new SimeiError('no_list', { detail: query.indicator })
  const lines = linesOf(
    {
      ...{ publication, fact, group, measures: [measure], at: measure.at === 'start' ? 'start' : 'close' },
      ...{ territories: asked.territories, attributes: [], tree: asked.tree },
      filters: new Map([...asked.filters].filter(([filter]) => !(measure.across ?? []).includes(filter))),
    },
    count,
    where,
  )
  const strange = [...where, ...(order === undefined ? [] : [order])].find(
    ({ column }) => !lines.columns.includes(column),
  )
  if (strange !== undefined)
    throw new SimeiError('unknown_dimension', { detail: strange.column, allowed: lines.columns })
  const warehouse = within(context, scope)
  const counted = await countQuery(lines).execute(warehouse.db)
  const total = Number(counted.rows[0]?.lines)
  if (order !== undefined && total > MOST_LISTED) throw new SimeiError('list_too_long')
  const { rows } = await pageQuery(lines, {
    offset,
    limit,
    ...(order === undefined ? {} : { order }),
  }).execute(warehouse.db)
  const identities = await identitiesOf(
    within(context, shown),
    publication,
    [...new Set(rows.map(row => Number(row.person_number)))].filter(number => number !== 0),
  )
  return {
    ...{ publication, columns: lines.columns, figure, total },
    lines: rows.map(row => ({
      values: Object.fromEntries(
        lines.columns.map(name => [name, row[name] === null ? null : String(row[name])]),
      ),
      identity: identities.get(Number(row.person_number)) ?? null,
    })),
  }
}
