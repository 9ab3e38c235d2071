import type { FastifyRequest } from 'fastify'
import { COUNTRY, type Tree } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import type { ValuesQuery } from '#domain/indicators.ts'
import { type Asked, narrow } from '#domain/narrowing.ts'
import { parsePeriods } from '#domain/periods.ts'
import type { Scope } from '#domain/scope.ts'
import { recordedCodes } from '#domain/territories/recorded.ts'
import { programmesOf } from '#models/index.ts'
import { scopesOf } from './plugins/reader.ts'

/** What a request comes to for its reader. */
export interface Scoped<Query> {
  /** Under which the warehouse is asked. */
  readonly scope: Scope
  /** What the answer is of, where the reader does not see everything. */
  readonly told: Scope
  /** The query with what the reader's scope adds to it, in the open. */
  readonly query: Query
}

/** The scope of what is named, for the reader of a request. Throws `outside_scope` with what they may name instead. */
export function scopeFor(request: FastifyRequest, asked: Asked): Scope {
  const found = narrow(scopesOf(request), asked)
  if ('outside' in found)
    throw new SimeiError('outside_scope', { detail: found.outside, allowed: found.allowed })
  return found
}

/** The programmes of the reader that an indicator can be told for. Throws `outside_scope` when there is none: it would be of everybody's. */
function toldFor(indicator: string, programmes: readonly string[]): readonly string[] {
  const known = programmesOf(indicator)
  const told = programmes.filter(programme => known.includes(programme))
  if (told.length === 0)
    throw new SimeiError('outside_scope', { detail: `${indicator} is not told by programme`, allowed: [] })
  return told
}

/** Years before a period that an answer looks at: what a season's target expects. */
const YEARS_BEFORE = 4

const firstDay = (text: string): string | undefined =>
  parsePeriods(text)
    .map(({ startOn }) => `${Number(startOn.slice(0, 4)) - YEARS_BEFORE}${startOn.slice(4)}`)
    .sort()[0]

/** What a reader of some territories is answered of figures in them. `firstOn`: the first day looked at; absent: any. */
function placed(scope: Scope, tree: Tree | undefined, firstOn: string | undefined): Scope {
  if (scope.territories === '*') return scope
  // A place as it is today has records that were told elsewhere, which this reader may not see: the figure would be another.
  if (tree === 'is') throw new SimeiError('outside_scope', { detail: 'tree=is', allowed: scope.territories })
  return { ...scope, territories: recordedCodes(scope.territories, firstOn) }
}

/** A question about figures as its reader is answered: whole, or not at all. Throws `outside_scope`, `unknown_period`. */
export function scopedValues(request: FastifyRequest, query: ValuesQuery): Scoped<ValuesQuery> {
  const named = query.filters?.programme
  const told = scopeFor(request, {
    territories: query.territory?.split(',').map(code => code.trim()) ?? [COUNTRY],
    ...(named === undefined ? {} : { programmes: named }),
  })
  const scope = placed(told, query.tree, firstDay(query.period))
  if (told.programmes === '*') return { scope, told, query }
  const programmes = named === undefined ? toldFor(query.indicator, told.programmes) : told.programmes
  return {
    scope: { ...scope, programmes },
    told: { ...told, programmes },
    query: { ...query, filters: { ...query.filters, programme: programmes } },
  }
}

/** A question about the whole history of one indicator in one territory, of one programme or of all that the reader sees there. */
export function scopedSeries(
  request: FastifyRequest,
  asked: {
    readonly indicator: string
    readonly territory?: string
    readonly programme?: string
    readonly tree?: Tree
  },
): Scope {
  const { indicator, territory = COUNTRY, programme, tree } = asked
  const told = scopeFor(request, {
    territories: [territory],
    ...(programme === undefined ? {} : { programmes: [programme] }),
  })
  if (told.programmes !== '*' && programme === undefined)
    throw new SimeiError('outside_scope', {
      detail: 'programme',
      allowed: toldFor(indicator, told.programmes),
    })
  return placed(told, tree, undefined)
}

/** Warnings are of whole series of the country and its provinces, of all programmes together: of one province for who sees no more. */
export function scopedWarnings(
  request: FastifyRequest,
  { territory = COUNTRY, tree }: { readonly territory?: string; readonly tree?: Tree },
): Scope {
  const told = scopeFor(request, { territories: [territory] })
  if (told.programmes !== '*') throw new SimeiError('outside_scope', { detail: 'programme', allowed: [] })
  return placed(told, tree, undefined)
}

/** Whether a figure, of one programme or (null) of all together, lies inside the reader's scope. */
export function shows(
  request: FastifyRequest,
  { programme, territory }: { readonly programme: string | null; readonly territory: string },
): boolean {
  const found = narrow(scopesOf(request), {
    territories: [territory],
    ...(programme === null ? {} : { programmes: [programme] }),
  })
  return !('outside' in found) && (programme !== null || found.programmes === '*')
}

/** Whether the reader sees all that there is. */
export const seesEverything = (request: FastifyRequest): boolean =>
  scopesOf(request).some(({ programmes, territories }) => programmes === '*' && territories === '*')
