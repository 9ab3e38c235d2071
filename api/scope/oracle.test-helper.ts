import { sql } from 'kysely'
import type { Scope } from '#domain/scope.ts'
import { everTerritoryOf } from '#domain/territories/index.ts'
import { INDICATORS } from '#models/index.ts'
import type { RecountBatch, RecountRequest } from '#models/recount.test-helper.ts'
import { REGISTERED_TWICE } from '#models/small-records.test-helper.ts'
import { param, type Warehouse } from '#warehouse/index.ts'

type Programmes = '*' | readonly string[]

/** The unit and all that hold it but the country, by the tree of territories with those that are no more, not by the letters of codes. */
const chain = (code: string): readonly string[] => {
  const parent = everTerritoryOf(code)?.parent
  return parent === null || parent === undefined || parent === 'PA' ? [code] : [code, ...chain(parent)]
}

const isIn = (place: string, territories: '*' | readonly string[]): boolean =>
  territories === '*' || territories.includes('PA') || chain(place).some(code => territories.includes(code))

/** The programmes that a reader sees in a territory, grant by grant; undefined: it is nowhere theirs. */
export function seenIn(held: readonly Scope[], territory: string): Programmes | undefined {
  const there = held.filter(({ territories }) => isIn(territory, territories))
  if (there.length === 0) return undefined
  if (there.some(({ programmes }) => programmes === '*')) return '*'
  return there.flatMap(({ programmes }) => [...programmes])
}

/** Which programmes a question is answered for; undefined: it is refused. `'*'`: as it was asked. */
export function answeredFor(held: readonly Scope[], question: RecountRequest): Programmes | undefined {
  const seen = seenIn(held, question.territory)
  if (seen === undefined) return undefined
  const named = question.filters.programme
  const programmes = seen === '*' ? seen : (named ?? seen)
  if (seen !== '*' && programmes !== '*' && !programmes.every(each => seen.includes(each))) return undefined
  const country = seenIn(held, 'PA')
  const everywhere =
    country === '*' || (programmes !== '*' && programmes.every(each => country?.includes(each) === true))
  if (question.tree === 'is' && !everywhere) return undefined
  if (programmes === '*' || named !== undefined) return programmes
  // Assessments alone know the programme that is none.
  const metadata = INDICATORS[question.indicator]
  const told = programmes.filter(
    each => each !== 'NO_IDENTIFICADO' || metadata?.sources.includes('elegibilidad') === true,
  )
  return metadata?.filters.includes('programme') === true && told.length > 0 ? told : undefined
}

/** A human being as the raw rows have them. */
export interface Human {
  readonly id: string
  readonly place: string
  readonly sex: string
  readonly birth_year: number
  readonly household: string
  readonly cedula: string
  readonly programmes: readonly string[]
}

interface Sighted extends Omit<Human, 'programmes' | 'birth_year'> {
  readonly birth_year: string
}

/** Everybody whom the registry told in committed batches, as it told them last, with every programme in which they ever were; plain SQL over raw rows. */
export async function humansOf(
  warehouse: Warehouse,
  batches: readonly RecountBatch[],
): Promise<readonly Human[]> {
  const ids = param(
    batches.map(({ batch_id }) => batch_id),
    'Array(UInt64)',
  )
  const days = param(
    batches.map(({ snapshot_on }) => snapshot_on),
    'Array(Date32)',
  )
  const told = await sql<Sighted>`
    select person_id as id, last.1 as place, last.2 as sex, toString(toYear(last.3)) as birth_year, ifNull(last.4, '') as household, ifNull(last.5, '') as cedula
    from (
      select person_id, argMax(tuple(toString(corregimiento_code), toString(sex), birth_on, household_id, cedula),
        (transform(batch_id, ${ids}, ${days}, toDate32('1900-01-01')), line)) as last
      from raw.personas where batch_id in ${ids} group by person_id
    ) order by id`.execute(warehouse.db)
  const enrolled = await sql<{ id: string; programmes: readonly string[] }>`
    select person_id as id, groupUniqArray(toString(programme)) as programmes
    from raw.inscripciones where batch_id in ${ids} group by person_id`.execute(warehouse.db)
  const aliases = (id: string) => [
    id,
    ...[...REGISTERED_TWICE].flatMap(([other, first]) => (first === id ? other : [])),
  ]
  return told.rows
    .filter(({ id }) => !REGISTERED_TWICE.has(id))
    .map(one => ({
      ...one,
      birth_year: Number(one.birth_year),
      programmes: enrolled.rows.flatMap(({ id, programmes }) =>
        aliases(one.id).includes(id) ? programmes : [],
      ),
    }))
}

/** Whether one of the scopes shows a human being: each scope is a pair, whose sides are not mixed with those of others. */
export const isShown = (held: readonly Scope[], { place, programmes }: Human): boolean =>
  held.some(
    scope =>
      isIn(place, scope.territories) &&
      (scope.programmes === '*' || programmes.some(each => scope.programmes.includes(each))),
  )

export interface Search {
  readonly territory?: string
  readonly programme?: string
  readonly sex?: string
  readonly birth_year?: number
  readonly household?: string
  readonly cedula?: string
}

/** Whom a search has to find; undefined: it is refused, for it names what is nowhere the reader's. */
export function foundBy(
  humans: readonly Human[],
  held: readonly Scope[],
  { territory, programme, ...words }: Search,
): readonly string[] | undefined {
  const seen = territory === undefined ? undefined : seenIn(held, territory)
  const own: readonly Scope[] =
    territory === undefined
      ? held
      : seen === undefined
        ? []
        : [{ programmes: seen, territories: [territory] }]
  const scopes =
    programme === undefined
      ? own
      : own
          .filter(({ programmes }) => programmes === '*' || programmes.includes(programme))
          .map(({ territories }) => ({ programmes: [programme], territories }))
  if (scopes.length === 0) return undefined
  return humans
    .filter(human => isShown(scopes, human))
    .filter(human => Object.entries(words).every(([key, wanted]) => human[key as keyof Human] === wanted))
    .map(({ id }) => id)
}
