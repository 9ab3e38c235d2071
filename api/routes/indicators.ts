import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { DIMENSIONS, type Dimension, FILTERS, type Filter, type Tree } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import type { IndicatorMetadata, ValueRow, ValuesQuery } from '#domain/indicators.ts'
import { INDICATORS, indicatorValues, PARTS, partsListed } from '#models/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import {
  IndicatorSchema,
  OneOf,
  PROBLEMS,
  plainScope,
  SERIAL,
  TreeParameter,
  ValuesSchema,
} from '../schemas.ts'
import { scopedValues } from '../scoped.ts'
import { readyModels } from './ready.ts'

const Code = Type.Object({ code: Type.String({ maxLength: 20 }) })
const list = (description: string) => Type.Optional(Type.String({ maxLength: 4000, description }))

/** An indicator of the catalogue, and which sides of its figure whoever may see persons can list. */
const Catalogued = Type.Intersect([IndicatorSchema, Type.Object({ lists: Type.Array(OneOf(PARTS)) })])

const ValuesQuerySchema = Type.Object(
  {
    period: Type.String({
      maxLength: 4000,
      description:
        'Un id, una lista o un intervalo: 2017C3 · 201709,201710 · 2017Q1..2017Q4 · 2016-01-01..2017-08-31',
    }),
    territory: list('PA o códigos INEC separados por coma'),
    by: list(`Desgloses separados por coma: ${DIMENSIONS.join(', ')}`),
    ...Object.fromEntries(FILTERS.map(filter => [filter, list('Miembros separados por coma')])),
    compare: list('previous, year_ago o un periodo'),
    publication: Type.Optional(Type.Integer({ ...SERIAL, description: 'Una publicación anterior' })),
    tree: TreeParameter,
  },
  { additionalProperties: false },
)

type ValuesParameters = {
  period: string
  territory?: string
  by?: string
  compare?: string
  publication?: number
  tree?: Tree
} & Partial<Record<Filter, string>>

const split = (text: string) => text.split(',').map(part => part.trim())

function dimensions(text: string, indicator: string): readonly Dimension[] {
  const allowed = INDICATORS[indicator]?.dimensions ?? DIMENSIONS
  return split(text).map(part => {
    const known = DIMENSIONS.find(dimension => dimension === part)
    if (known === undefined)
      throw new SimeiError('unknown_dimension', {
        detail: part.slice(0, 60),
        allowed,
      })
    return known
  })
}

/** Reads the query string into the one request that boards, mails and the command line share. */
export function valuesQuery(indicator: string, parameters: ValuesParameters): ValuesQuery {
  const { period, territory, by, compare, publication, tree } = parameters
  const filters = Object.fromEntries(
    FILTERS.flatMap(filter => {
      const members = parameters[filter]
      return members === undefined ? [] : [[filter, split(members)]]
    }),
  )
  return {
    indicator,
    period,
    filters,
    ...(territory === undefined ? {} : { territory }),
    ...(by === undefined || by === '' ? {} : { by: dimensions(by, indicator) }),
    ...(compare === undefined ? {} : { compare }),
    ...(publication === undefined ? {} : { publication }),
    ...(tree === undefined ? {} : { tree }),
  }
}

function known(code: string): IndicatorMetadata {
  const indicator = INDICATORS[code]
  if (indicator === undefined)
    throw new SimeiError('unknown_indicator', { detail: code.slice(0, 20), allowed: Object.keys(INDICATORS) })
  return indicator
}

export const indicatorRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/indicators',
      {
        config: access('signed_in', 'none'),
        schema: { response: { 200: Type.Object({ indicators: Type.Array(Catalogued) }) } },
      },
      async () => ({ indicators: Object.values(INDICATORS).map(catalogued) }),
    )
    app.get(
      '/indicators/:code',
      {
        config: access('signed_in', 'none'),
        schema: { params: Code, response: { 200: Catalogued, ...PROBLEMS } },
      },
      async request => catalogued(known(request.params.code)),
    )
    app.get(
      '/indicators/:code/values',
      {
        config: access('aggregates', 'query'),
        schema: {
          params: Code,
          querystring: ValuesQuerySchema,
          response: { 200: ValuesSchema, ...PROBLEMS },
        },
      },
      async request => {
        const asked = valuesQuery(known(request.params.code).code, request.query as ValuesParameters)
        const { scope, told, query } = scopedValues(request, asked)
        const values = await indicatorValues(readyModels(context), scope, query)
        return {
          ...values,
          indicator: plain(values.indicator),
          freshness: [...values.freshness],
          rows: values.rows.map(rowOf),
          scope: plainScope(told),
        }
      },
    )
  }

const rowOf = ({ warnings, ...row }: ValueRow) =>
  warnings === undefined ? row : { ...row, warnings: [...warnings] }

const catalogued = (indicator: IndicatorMetadata) => ({
  ...plain(indicator),
  lists: [...partsListed(indicator.code)],
})

/** The metadata as a JSON object of its own: schemas want mutable lists. */
const plain = (indicator: IndicatorMetadata) => ({
  ...indicator,
  periods: [...indicator.periods],
  dimensions: [...indicator.dimensions],
  filters: [...indicator.filters],
  sources: [...indicator.sources],
})
