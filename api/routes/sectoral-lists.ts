import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { SimeiError } from '#domain/errors.ts'
import { CASE_NUMBER } from '#domain/nominal.ts'
import { dayIn } from '#domain/privacy/clock.ts'
import { SECTORAL_LIST_STATES, type SectoralListState } from '#domain/sectoral.ts'
import { referralsSince } from '#models/index.ts'
import {
  agreementList,
  approveList,
  askForList,
  deliverList,
  personsOfList,
  refuseList,
  type SectoralList,
  sectoralLists,
} from '#privacy/index.ts'
import { actOf } from '../act.ts'
import type { ApiContext } from '../context.ts'
import { readingOf } from '../nominal/reading.ts'
import { askedCell, madeList } from '../nominal/sectoral.ts'
import { access, PROVEN } from '../plugins/access.ts'
import { NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { scopeFor } from '../scoped.ts'
import { CellProperties } from './lists.ts'
import { privacyOf } from './privacy.ts'

const text = Nullable(Type.String())
const count = Nullable(Type.Integer())

const ListSchema = Type.Object({
  list_id: Type.String(),
  agreement_id: Type.String(),
  institution: Type.String(),
  recipient: Type.String(),
  purpose: Type.String(),
  indicator: Type.String(),
  period: Type.String(),
  territory: Type.String(),
  filters: Type.Record(Type.String(), Type.Array(Type.String())),
  tree: text,
  part: Type.String(),
  publication: Type.Integer(),
  programmes: Type.Array(Type.String()),
  territories: Type.Array(Type.String()),
  columns: Type.Array(Type.String()),
  case_number: Type.String(),
  rows_asked: Type.Integer(),
  asked_by: Type.String(),
  asker_name: text,
  asked_at: Type.String(),
  expires_at: Type.String(),
  approved_by: text,
  approved_at: text,
  refused_by: text,
  refused_at: text,
  delivered_at: text,
  rows: count,
  persons: count,
  left_out: Nullable(
    Type.Integer({ description: 'Filas sin persona, sin identidad o de quien hoy está fuera del alcance' }),
  ),
  sha256: text,
  state: OneOf(Object.keys(SECTORAL_LIST_STATES) as SectoralListState[]),
  mine: Type.Boolean({
    description: 'Lo pidió quien pregunta: lo aprueba otra persona / Asked for by the reader',
  }),
})

const shown = (list: SectoralList, by: string): Static<typeof ListSchema> => ({
  ...list,
  filters: { ...list.filters },
  programmes: [...list.programmes],
  territories: [...list.territories],
  columns: [...list.columns],
  mine: list.asked_by === by,
})

const Lists = { 200: Type.Object({ lists: Type.Array(ListSchema) }), ...PROBLEMS }
const Params = Type.Object({ list: Type.String(NUMBER) })

const Answers = Type.Object({
  since: Type.String({ description: 'El día en que se entregó' }),
  publication: Type.Integer(),
  referred: Type.Integer(),
  contacted: Type.Integer(),
  answered: Type.Integer(),
})

/** Lists of a cell for an institution: asked for by who sees its persons, approved by another, given once, sealed to the institution's key. */
export const sectoralListRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const own = access('nominal', 'none')
    app.get(
      '/sectoral-lists/agreements',
      {
        config: own,
        schema: {
          description: 'Los convenios vigentes, para pedir un listado / The agreements in force',
          response: {
            200: Type.Object({
              agreements: Type.Array(
                Type.Object({
                  agreement_id: Type.String(),
                  recipient: Type.String(),
                  institution: Type.String(),
                  purpose: Type.String(),
                  columns: Type.Array(Type.String()),
                  indicators: Nullable(Type.Array(Type.String())),
                  ends_on: Type.String(),
                }),
              ),
            }),
            ...PROBLEMS,
          },
        },
      },
      async request => {
        const { at } = actOf(request, context)
        const agreements = await agreementList(privacyOf(context), at)
        return {
          agreements: agreements
            .filter(({ state }) => state === 'in_force')
            .map(({ agreement_id, recipient, institution, purpose, columns, indicators, ends_on }) => ({
              ...{ agreement_id, recipient, institution, purpose, ends_on },
              columns: [...columns],
              indicators: indicators === null ? null : [...indicators],
            })),
        }
      },
    )
    app.get(
      '/sectoral-lists',
      { config: access('grant_approvals', 'none'), schema: { response: Lists } },
      async request => {
        const { by, at } = actOf(request, context)
        return { lists: (await sectoralLists(privacyOf(context), at)).map(list => shown(list, by)) }
      },
    )
    app.get('/sectoral-lists/own', { config: own, schema: { response: Lists } }, async request => {
      const { by, at } = actOf(request, context)
      return { lists: (await sectoralLists(privacyOf(context), at, by)).map(list => shown(list, by)) }
    })
    app.post(
      '/sectoral-lists',
      {
        config: access('nominal', 'query', PROVEN),
        schema: {
          description:
            'Pide el listado de una cifra para una institución; otra persona lo aprueba / Asks for the list of a cell; another person approves it',
          body: Type.Object(
            {
              ...CellProperties,
              agreement_id: Type.String(NUMBER),
              case_number: Type.String({ pattern: CASE_NUMBER.source }),
            },
            { additionalProperties: false },
          ),
          response: { 201: Type.Object({ list_id: Type.String() }), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { agreement_id: agreementId, case_number: caseNumber, ...question } = request.body
        const { nominal, act } = readingOf(context, request)
        const cell = await askedCell(nominal, request, question)
        const list_id = await askForList(privacyOf(context), { agreementId, caseNumber, cell }, act)
        return reply.code(201).send({ list_id })
      },
    )
    for (const [path, config, decide, description] of [
      [
        'approval',
        access('grant_approvals', 'none', PROVEN),
        approveList,
        'Aprueba el que pidió otra persona; del rol de aprobación / Approves one that somebody else asked for',
      ],
      [
        'refusal',
        access('grant_approvals', 'none'),
        refuseList,
        'Rechaza el que espera / Refuses one that waits',
      ],
    ] as const)
      app.post(
        `/sectoral-lists/:list/${path}`,
        { config, schema: { description, params: Params, response: { 204: Type.Null(), ...PROBLEMS } } },
        async (request, reply) => {
          await decide(privacyOf(context), request.params.list, actOf(request, context))
          return reply.code(204).send(null)
        },
      )
    app.post(
      '/sectoral-lists/:list/file',
      {
        config: access('nominal', 'query', PROVEN),
        schema: {
          description:
            'El archivo cifrado, una sola vez y a quien lo pidió; antes se escribe una entrada por persona / The sealed file, once, after an entry for each person',
          params: Params,
          response: {
            200: {
              description: 'The sealed file',
              content: {
                'application/octet-stream': {
                  schema: Type.Unsafe<Readable>({ type: 'string', format: 'binary' }),
                },
              },
            },
            ...PROBLEMS,
          },
        },
      },
      async (request, reply) => {
        const { nominal, act } = readingOf(context, request)
        const { fileName, content } = await deliverList(
          privacyOf(context),
          request.params.list,
          list => madeList(nominal, request, list),
          act,
        ).catch((cause: unknown) => {
          throw cause instanceof SimeiError ? cause : new SimeiError('audit_unavailable', { cause })
        })
        return (
          reply
            .header('content-type', 'application/octet-stream')
            .header('content-disposition', `attachment; filename="${fileName}"`)
            // Read, not handed over: before it goes, whoever may no longer see persons gets nothing.
            .send(Readable.from([content]))
        )
      },
    )
    app.get(
      '/sectoral-lists/:list/answers',
      {
        config: access('nominal', 'query'),
        schema: {
          description:
            'De cuántas de sus personas dice `referencias` algo de la institución desde la entrega; null para quien ve solo algunos programas / Of how many of its persons `referencias` tells since',
          params: Params,
          response: { 200: Type.Object({ answers: Nullable(Answers) }), ...PROBLEMS },
        },
      },
      async request => {
        const reading = readingOf(context, request)
        const { by, at } = reading.act
        const privacy = privacyOf(context)
        const list = (await sectoralLists(privacy, at, by)).find(
          ({ list_id }) => list_id === request.params.list,
        )
        if (list?.delivered_at == null) throw new SimeiError('not_found', { detail: 'list' })
        const since = dayIn(context.privacy.country.timeZone, new Date(list.delivered_at))
        const { institution, list_id, agreement_id } = list
        const counts = await referralsSince(
          reading.nominal,
          scopeFor(request, { territories: [list.territory] }),
          { persons: await personsOfList(privacy, list_id), institution, since },
        )
        await reading.write({
          action: 'sectoral_list.counted',
          subjects: [`sectoral_list:${list_id}`, `agreement:${agreement_id}`],
          purpose: list.purpose,
          caseNumber: list.case_number,
        })
        return { answers: counts === null ? null : { since, ...counts } }
      },
    )
  }
