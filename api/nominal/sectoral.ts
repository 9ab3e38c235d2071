import type { FastifyRequest } from 'fastify'
import { BYTE_ORDER_MARK, csvLine } from '#domain/csv.ts'
import { COUNTRY, FILTERS, type Filter, TREES } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import type { ValuesQuery } from '#domain/indicators.ts'
import { MOST_LISTED } from '#domain/nominal.ts'
import { isIdentityColumn, isSectoralColumn, sectoralColumnLabel } from '#domain/sectoral.ts'
import {
  type Line,
  type ListScopes,
  lineList,
  type NominalContext,
  PARTS,
  type Part,
  type RegisteredPerson,
  wholeList,
} from '#models/index.ts'
import { type AskedCell, type MadeList, type StandingList, storedScope } from '#privacy/index.ts'
import { scopedValues } from '../scoped.ts'

/** The question of a cell, as a reader asks it. */
export interface CellQuestion {
  readonly indicator: string
  readonly period: string
  readonly territory?: string
  readonly filters?: Readonly<Partial<Record<Filter, readonly string[]>>>
  readonly tree?: ValuesQuery['tree']
  readonly publication?: number
  readonly part?: Part
}

/** What is asked of the warehouse, within the scope of whoever asks now. Throws `outside_scope`. */
function cellFor(request: FastifyRequest, question: CellQuestion) {
  const { indicator, period, territory = COUNTRY, filters = {}, tree, publication, part } = question
  const { scope, told, query } = scopedValues(request, {
    ...{ indicator, period, territory, filters },
    ...(tree === undefined ? {} : { tree }),
  })
  const scopes: ListScopes = { records: scope, persons: told }
  const cell = {
    ...{ indicator, period, territory, filters: query.filters ?? {}, part: part ?? PARTS[0] },
    ...(tree === undefined ? {} : { tree }),
    ...(publication === undefined ? {} : { publication }),
  }
  return { scopes, cell }
}

/** The cell as it stands for who asks: how many rows it has, of which columns. Throws as `lineList` and `scopedValues` do, and `list_too_long`. */
export async function askedCell(
  nominal: NominalContext,
  request: FastifyRequest,
  question: CellQuestion,
): Promise<AskedCell> {
  const { scopes, cell } = cellFor(request, question)
  const { publication, columns, total } = await lineList(nominal, scopes, {
    ...cell,
    where: [],
    offset: 0,
    limit: 1,
  })
  if (total > MOST_LISTED) throw new SimeiError('list_too_long')
  const { filters, ...asked } = cell
  return {
    ...asked,
    publication,
    columns,
    rows: total,
    scope: scopes.persons,
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, values ?? []])),
  }
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((code, n) => code === other[n])

/** The question of a list that was asked for, judged anew. Throws `outside_scope` where the scope is no longer the one under which it was approved. */
function cellOf(request: FastifyRequest, list: StandingList) {
  const { indicator, period, territory, publication } = list
  const tree = TREES.find(one => one === list.tree)
  const part = PARTS.find(one => one === list.part)
  const filters = Object.fromEntries(
    FILTERS.flatMap(name => (list.filters[name] === undefined ? [] : [[name, list.filters[name]]])),
  )
  const found = cellFor(request, {
    ...{ indicator, period, territory, filters, publication },
    ...(tree === undefined ? {} : { tree }),
    ...(part === undefined ? {} : { part }),
  })
  const now = storedScope(found.scopes.persons)
  if (!same(now.programmes, list.programmes) || !same(now.territories, list.territories))
    throw new SimeiError('outside_scope', { allowed: now.territories })
  return found
}

/** Whoever has no identity left is on no list: it was erased, or never told. */
const isNamed = ({ given_names, surnames, cedula }: RegisteredPerson): boolean =>
  `${given_names}${surnames}${cedula}` !== ''

const plain = (value: string | boolean | null | undefined): string => String(value ?? '')

function cells({ values }: Line, person: RegisteredPerson, columns: readonly string[]): string[] {
  return columns
    .filter(isSectoralColumn)
    .map(name => plain(isIdentityColumn(name) ? person[name] : values[name]))
}

/**
 * A list for an institution: the rows of the cell whose persons the asker's scope shows today, with the columns that were agreed and no other, in memory.
 *
 * Throws as `wholeList` and `scopedValues` do.
 */
export async function madeList(
  nominal: NominalContext,
  request: FastifyRequest,
  list: StandingList,
): Promise<MadeList> {
  const { scopes, cell } = cellOf(request, list)
  const { lines } = await wholeList(nominal, scopes, cell)
  const shown = lines.flatMap(line => {
    const person = line.identity?.person ?? null
    return person !== null && isNamed(person) ? [{ line, person }] : []
  })
  const heading = list.columns.filter(isSectoralColumn).map(name => sectoralColumnLabel(name).es)
  return {
    text:
      BYTE_ORDER_MARK +
      [heading, ...shown.map(({ line, person }) => cells(line, person, list.columns))].map(csvLine).join(''),
    rows: shown.length,
    leftOut: lines.length - shown.length,
    persons: [...new Set(shown.map(({ person }) => person.person_id))],
  }
}
