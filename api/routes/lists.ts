import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { revealedTo, subjectOf } from '#access/index.ts'
import { COUNTRY, FILTERS, type Filter } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import { isListColumn, LIST_COLUMNS, type ListColumnName } from '#domain/list-columns.ts'
import { MOST_LISTED } from '#domain/nominal.ts'
import { lineList, PARTS } from '#models/index.ts'
import type { ApiContext } from '../context.ts'
import { readingOf } from '../nominal/reading.ts'
import { PersonSchema, shownPerson } from '../nominal/shown.ts'
import { access } from '../plugins/access.ts'
import {
  Decimal,
  Nullable,
  OneOf,
  PROBLEMS,
  plainScope,
  SERIAL,
  TextSchema,
  TreeParameter,
} from '../schemas.ts'
import { scopedValues } from '../scoped.ts'

const MOST_ON_A_PAGE = 200
/** More than the country has corregimientos. */
const MOST_MEMBERS = 1_000
const COLUMNS = Object.keys(LIST_COLUMNS).filter(isListColumn)
const members = Type.Array(Type.String({ maxLength: 60 }), { minItems: 1, maxItems: 100 })

/** The question of a cell whose records are listed. */
export const CellProperties = {
  indicator: Type.String({ maxLength: 20 }),
  period: Type.String({ maxLength: 40 }),
  territory: Type.Optional(Type.String({ maxLength: 6 })),
  filters: Type.Optional(
    Type.Object(Object.fromEntries(FILTERS.map(filter => [filter, Type.Optional(members)])), {
      additionalProperties: false,
    }),
  ),
  tree: TreeParameter,
  publication: Type.Optional(Type.Integer(SERIAL)),
  part: Type.Optional(OneOf(PARTS)),
}

const Body = Type.Object(
  {
    ...CellProperties,
    where: Type.Optional(
      Type.Array(
        Type.Object(
          {
            column: OneOf(COLUMNS),
            values: Type.Optional(
              Type.Array(Type.String({ maxLength: 60 }), { minItems: 1, maxItems: MOST_MEMBERS }),
            ),
            contains: Type.Optional(Type.String({ minLength: 1, maxLength: 60, pattern: '^[^\\u0000]*$' })),
            from: Type.Optional(Type.String({ maxLength: 30 })),
            to: Type.Optional(Type.String({ maxLength: 30 })),
          },
          { additionalProperties: false },
        ),
        { maxItems: 20 },
      ),
    ),
    order: Type.Optional(
      Type.Object({ column: OneOf(COLUMNS), descending: Type.Boolean() }, { additionalProperties: false }),
    ),
    offset: Type.Optional(Type.Integer({ minimum: 0, maximum: MOST_LISTED })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ON_A_PAGE })),
  },
  { additionalProperties: false },
)

const Answer = Type.Object({
  publication: Type.Integer(),
  scope: Type.Object({
    programmes: Type.Union([Type.Literal('*'), Type.Array(Type.String())]),
    territories: Type.Union([Type.Literal('*'), Type.Array(Type.String())]),
  }),
  columns: Type.Array(Type.Object({ name: OneOf(COLUMNS), kind: Type.String(), label: TextSchema })),
  figure: Nullable(Decimal),
  total: Type.Integer({ description: 'Filas del listado con sus filtros' }),
  most: Type.Integer({ description: 'Filas que se muestran como máximo' }),
  rows: Type.Array(
    Type.Object({
      person: Nullable(PersonSchema),
      id: Nullable(Type.String({ description: 'De quien hoy está fuera del alcance: sin nombre' })),
      values: Type.Record(Type.String(), Nullable(Type.String())),
    }),
  ),
})

/** A calendar date of the centuries that the warehouse knows. */
const isDate = (text: string): boolean =>
  /^(19|20|21|22)\d{2}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)
const WHOLE = /^-?\d{1,9}$/
const AMOUNT = /^-?\d{1,15}(\.\d{1,2})?$/

/** Throws `bad_request` for limits of another kind than their column's. */
function checkLimits(column: ListColumnName, ...limits: readonly (string | undefined)[]): void {
  const { kind } = LIST_COLUMNS[column]
  const fits = (limit: string): boolean =>
    (kind === 'date' && isDate(limit)) ||
    (kind === 'amount' && AMOUNT.test(limit)) ||
    (kind === 'number' && WHOLE.test(limit))
  if (limits.some(limit => limit !== undefined && !fits(limit)))
    throw new SimeiError('bad_request', { detail: column })
}

/** The line list of a cell: the same question as its figure's, the same count. */
export const listRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.post(
      '/lists',
      {
        config: access('nominal', 'query'),
        schema: { body: Body, response: { 200: Answer, ...PROBLEMS } },
      },
      async request => {
        const reading = readingOf(context, request)
        const { where = [], order, offset = 0, limit = 100, part = 'numerator', ...body } = request.body
        for (const { column, from, to } of where) checkLimits(column, from, to)
        const filters: Partial<Record<Filter, readonly string[]>> = body.filters ?? {}
        const territory = body.territory ?? COUNTRY
        // The same rules as for the figure, former codes included: otherwise the list would be of fewer than the cell counts.
        const { scope, told, query } = scopedValues(request, {
          ...{ indicator: body.indicator, period: body.period, territory, filters },
          ...(body.tree === undefined ? {} : { tree: body.tree }),
        })
        const named = query.filters ?? {}
        const list = await lineList(
          reading.nominal,
          { records: scope, persons: told },
          {
            ...{ indicator: body.indicator, period: body.period, territory, filters: named },
            ...{ part, where, offset, limit },
            ...(order === undefined ? {} : { order }),
            ...(body.tree === undefined ? {} : { tree: body.tree }),
            ...(body.publication === undefined ? {} : { publication: body.publication }),
          },
        )
        const revealed = await revealedTo(reading.nominal.store, reading.accountId, reading.act.at)
        await reading.write({
          action: 'person.listed',
          subjects: [
            ...new Set(
              list.lines.flatMap(({ identity }) => (identity === null ? [] : subjectOf(identity.person_id))),
            ),
          ],
          details: {
            ...{ indicator: body.indicator, period: body.period, territory, part, offset, total: list.total },
            ...{ publication: list.publication, tree: body.tree ?? 'was' },
            filters: Object.fromEntries(Object.entries(named).map(([name, values]) => [name, values ?? []])),
            where: where.map(({ column }) => column),
          },
        })
        return {
          publication: list.publication,
          scope: plainScope(told),
          columns: list.columns.map(name => ({ name, ...LIST_COLUMNS[name] })),
          figure: list.figure,
          total: list.total,
          most: MOST_LISTED,
          rows: list.lines.map(({ values, identity }) => ({
            id: identity === null ? null : reading.callOf(identity.person_id),
            person:
              identity?.person == null
                ? null
                : shownPerson(
                    identity.person,
                    reading.callOf(identity.person.person_id),
                    revealed,
                    reading.act.at,
                  ),
            values: { ...values },
          })),
        }
      },
    )
  }
