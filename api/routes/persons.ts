import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { glassOf, reveal, revealedTo, subjectOf } from '#access/index.ts'
import { PROGRAMMES, SEXES } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import { CASE_NUMBER, NOMINAL_FIELD_IDS, PURPOSE_IDS } from '#domain/nominal.ts'
import {
  PERSON_SECTIONS,
  type PersonSearch,
  personAnywhere,
  personPage,
  personWithin,
  type RegisteredPerson,
  searchPersons,
} from '#models/index.ts'
import type { ApiContext } from '../context.ts'
import { type Reading, readingOf, scopesNaming } from '../nominal/reading.ts'
import { PersonSchema, shownPerson } from '../nominal/shown.ts'
import { access, PROVEN } from '../plugins/access.ts'
import { Nullable, OneOf, PROBLEMS } from '../schemas.ts'

const CALLED = { pattern: '^[A-Za-z0-9_-]{22,200}$' }
const Called = Type.Object({ id: Type.String(CALLED) })
const MOST_FOUND = 200
const MOST_REVEALED = 200

const Search = Type.Object(
  {
    name: Type.Optional(Type.String({ minLength: 2, maxLength: 120 })),
    cedula: Type.Optional(Type.String({ minLength: 3, maxLength: 30 })),
    household: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    territory: Type.Optional(Type.String({ maxLength: 6 })),
    programme: Type.Optional(OneOf(PROGRAMMES.map(({ id }) => id))),
    sex: Type.Optional(OneOf(SEXES.map(({ id }) => id))),
    birth_year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200 })),
    after: Type.Optional(Type.Integer({ minimum: 0, maximum: 4_294_967_295 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_FOUND, default: 50 })),
  },
  { additionalProperties: false },
)

const CaseNumber = Type.String({ pattern: CASE_NUMBER.source, description: 'Expediente, solicitud u orden' })
const Reveal = {
  fields: Type.Array(OneOf(NOMINAL_FIELD_IDS), { minItems: 1, maxItems: NOMINAL_FIELD_IDS.length }),
  purpose: OneOf(PURPOSE_IDS),
  case_number: CaseNumber,
}
const Until = Type.Object({ expires_at: Type.String() })

const Records = Type.Object({
  columns: Type.Array(Type.String()),
  rows: Type.Array(Type.Record(Type.String(), Nullable(Type.String()))),
})
const Page = Type.Object({
  publication: Type.Integer(),
  as_of: Type.String(),
  person: PersonSchema,
  glass_until: Nullable(Type.String({ description: 'Hasta cuándo se ve fuera del alcance' })),
  sections: Type.Object(Object.fromEntries(PERSON_SECTIONS.map(section => [section, Records]))),
  history: Type.Array(
    Type.Object({
      valid_from: Type.String(),
      valid_to: Type.String(),
      corregimiento: Type.String(),
      changed: Type.Array(Type.String()),
    }),
  ),
  household: Type.Array(PersonSchema),
})

/** What was looked for, for the audit: by what, never for whom. */
const asked = ({ name, cedula, household, ...rest }: PersonSearch) => ({
  by: [
    ...(name === undefined ? [] : ['name']),
    ...(cedula === undefined ? [] : ['cedula']),
    ...(household === undefined ? [] : ['household']),
  ],
  ...rest,
})

/** A person whom the reader may see, and until when by a glass; throws `not_found`, or `outside_scope` where the registry knows them elsewhere. */
async function personSeen(
  reading: Reading,
  called: string,
): Promise<{ person: RegisteredPerson; glass: string | null }> {
  const { nominal, scopes, accountId, act } = reading
  const personId = reading.personOf(called)
  const person = await personWithin(nominal, scopes, personId)
  if (person !== null) return { person, glass: null }
  const glass = await glassOf(nominal.store, accountId, personId, act.at)
  const elsewhere = await personAnywhere(nominal, { person_id: personId })
  if (elsewhere === null) throw new SimeiError('not_found')
  if (glass === null) throw new SimeiError('outside_scope')
  return { person: elsewhere, glass }
}

/** Persons by name: found, looked at, and shown unmasked for a purpose. What is looked for travels in the body alone; every answer is written down first. */
export const personRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const config = access('nominal', 'query')
    const proven = access('nominal', 'query', PROVEN)
    app.post(
      '/persons/search',
      {
        config,
        schema: {
          body: Search,
          response: {
            200: Type.Object({
              persons: Type.Array(PersonSchema),
              total: Type.Integer(),
              exact: Type.Boolean({ description: 'false: hay más de los que dice total' }),
              next: Nullable(Type.Integer()),
            }),
            ...PROBLEMS,
          },
        },
      },
      async request => {
        const reading = readingOf(context, request)
        const { territory, programme, after, limit, ...words } = request.body
        const programmes = programme === undefined ? undefined : [programme]
        const scopes = scopesNaming(reading.scopes, territory, programmes)
        const search: PersonSearch = {
          ...words,
          ...(territory === undefined ? {} : { territories: [territory] }),
          ...(programmes === undefined ? {} : { programmes }),
        }
        const found = await searchPersons(reading.nominal, scopes, search, {
          limit: limit ?? 50,
          ...(after === undefined ? {} : { after }),
        })
        const revealed = await revealedTo(reading.nominal.store, reading.accountId, reading.act.at)
        await reading.write({
          action: 'person.searched',
          subjects: found.persons.map(({ person_id }) => subjectOf(person_id)),
          details: { ...asked(search), found: found.total },
        })
        return {
          ...found,
          persons: found.persons.map(person =>
            shownPerson(person, reading.callOf(person.person_id), revealed, reading.act.at),
          ),
        }
      },
    )

    app.get(
      '/persons/:id',
      { config, schema: { params: Called, response: { 200: Page, ...PROBLEMS } } },
      async request => {
        const reading = readingOf(context, request)
        const { person, glass } = await personSeen(reading, request.params.id)
        const page = await personPage(reading.nominal, glass === null ? reading.scopes : 'glass', person)
        const revealed = await revealedTo(reading.nominal.store, reading.accountId, reading.act.at)
        await reading.write({
          action: 'person.viewed',
          subjects: [person, ...page.household].map(({ person_id }) => subjectOf(person_id)),
          details: {
            person: person.person_id,
            publication: page.publication,
            ...(glass === null ? {} : { glass: true }),
          },
        })
        const shown = (one: RegisteredPerson) =>
          shownPerson(one, reading.callOf(one.person_id), revealed, reading.act.at)
        return {
          publication: page.publication,
          as_of: page.as_of,
          person: shown(person),
          glass_until: glass,
          sections: Object.fromEntries(
            Object.entries(page.sections).map(([section, { columns, rows }]) => [
              section,
              { columns: [...columns], rows: rows.map(row => ({ ...row })) },
            ]),
          ),
          history: page.history.map(stretch => ({ ...stretch, changed: [...stretch.changed] })),
          household: page.household.map(shown),
        }
      },
    )

    /** Lets the reader see fields of persons whom they may see, for a while. */
    const revealing = async (
      reading: Reading,
      called: readonly string[],
      { fields, purpose, case_number }: ReadonlyRevealed,
    ) => {
      const seen = await Promise.all([...new Set(called)].map(one => personSeen(reading, one)))
      const persons = seen.map(({ person }) => person.person_id)
      const { store } = reading.nominal
      const wished = { accountId: reading.accountId, persons, fields, purpose, caseNumber: case_number }
      const until = await reveal(store, wished, reading.act).catch((cause: unknown) => {
        throw new SimeiError('audit_unavailable', { cause })
      })
      return { expires_at: until.toISOString() }
    }

    app.post(
      '/persons/:id/reveal',
      {
        config: proven,
        schema: {
          params: Called,
          body: Type.Object(Reveal, { additionalProperties: false }),
          response: { 200: Until, ...PROBLEMS },
        },
      },
      async request => revealing(readingOf(context, request), [request.params.id], request.body),
    )
    app.post(
      '/persons/reveal',
      {
        config: proven,
        schema: {
          body: Type.Object(
            {
              ids: Type.Array(Type.String(CALLED), { minItems: 1, maxItems: MOST_REVEALED }),
              ...Reveal,
            },
            { additionalProperties: false },
          ),
          response: { 200: Until, ...PROBLEMS },
        },
      },
      async request => revealing(readingOf(context, request), request.body.ids, request.body),
    )
  }

interface ReadonlyRevealed {
  readonly fields: readonly (typeof NOMINAL_FIELD_IDS)[number][]
  readonly purpose: (typeof PURPOSE_IDS)[number]
  readonly case_number: string
}
