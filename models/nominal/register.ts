import { type RawBuilder, sql } from 'kysely'
import { UNKNOWN } from '#domain/dimensions.ts'
import { from } from '../framework/model.ts'
import { lastRows, standingSnapshots } from '../framework/snapshots.ts'
import { dim_identity } from '../identity/dim_identity.ts'
import { dim_person } from '../marts/dim_person.ts'
import { fct_enrolments } from '../marts/fct_enrolments.ts'
import { cedulaToken, householdToken, nameTokens } from './tokens.ts'

/** Where names are: outside of every publication, which keeps none, in the one database that the reader of figures has no right to. */
export const REGISTER = 'nominal.register'

const COLUMNS = {
  person_number: 'UInt32',
  person_id: 'String',
  records: 'Array(String)',
  given_names: 'String',
  surnames: 'String',
  cedula: 'String',
  sex: 'LowCardinality(String)',
  birth_on: 'Date32',
  died_on: 'Nullable(Date32)',
  household_id: 'String',
  longitude: 'Nullable(Decimal(9, 6))',
  latitude: 'Nullable(Decimal(9, 6))',
  ethnicity: 'LowCardinality(Nullable(String))',
  disability: 'Nullable(Bool)',
  corregimiento: 'LowCardinality(String)',
  told_on: 'Date32',
  tokens: 'Array(String)',
  scope_programmes: 'Array(LowCardinality(String))',
  scope_territory: 'LowCardinality(String)',
} as const

const quoted = (name: string) => `\`${name}\``

/**
 * Grain: one human being whom the registry knows, as it last told the number that stands for them. In the order of `person_number`, which is
 * that of `person_id`. `records` are the other numbers of the same human being; `tokens` what finds them all: see `tokens.ts`. Empty names and
 * cédula are those of an erased identity, or were never told; `household_id` is '' without a household. `scope_programmes` are those of
 * every enrolment that is known, `scope_territory` is where they were last seen: by these the row policy judges.
 */
export const registerTable = (name: string): string =>
  `CREATE TABLE IF NOT EXISTS ${name} (
${Object.entries(COLUMNS)
  .map(([column, type]) => `  ${quoted(column)} ${type}`)
  .join(',\n')},
  INDEX range_of_person_id person_id TYPE minmax GRANULARITY 1,
  INDEX words tokens TYPE text(tokenizer = 'array')
)
ENGINE = MergeTree
ORDER BY person_number`

/** Of each person the row that was told last, in whichever snapshot. */
const told = sql`
  select r.*, b.snapshot_on as told_on
  from raw.personas as r inner join ${standingSnapshots('personas')} as b on b.batch_id = r.batch_id
  where (r.batch_id, r.line) in (${lastRows('personas')})`

const words = sql`arrayConcat(${nameTokens(sql`concat(t.given_names, ' ', t.surnames)`)},
      ${cedulaToken(sql`t.cedula`)}, ${householdToken(sql`t.household_id`)})`

/** The rows of the register, over the tables of the publication that the statement runs in. */
export const registerRows = (): RawBuilder<unknown> => sql`
  with
    people as (
      select t.*, ifNull(i.canonical_id, t.person_id) as stands_for, ${words} as said
      from (${told}) as t
      left join (select record_id, canonical_id from ${from(dim_identity)} where source = 'personas') as i on i.record_id = t.person_id
    ),
    twins as (
      select stands_for, groupArray(person_id) as records, groupArrayArray(said) as said
      from people where person_id != stands_for group by stands_for
    ),
    numbers as (
      select person_id, person_number from ${from(dim_person)} where valid_to = toDate32('2299-12-31')
    ),
    enrolled as (
      select person_number, groupUniqArray(toString(programme)) as programmes from ${from(fct_enrolments)} group by person_number
    )
  select n.person_number as person_number, p.person_id as person_id, w.records as records, p.given_names as given_names, p.surnames as surnames,
    ifNull(p.cedula, '') as cedula, p.sex as sex, p.birth_on as birth_on, p.died_on as died_on, ifNull(p.household_id, '') as household_id,
    p.longitude as longitude, p.latitude as latitude, p.ethnicity as ethnicity, p.disability as disability,
    p.corregimiento_code as corregimiento, p.told_on as told_on,
    arrayDistinct(arrayConcat(p.said, w.said)) as tokens, e.programmes as scope_programmes,
    if(p.corregimiento_code = ${sql.lit(UNKNOWN)}, 'PA-ND', toString(p.corregimiento_code)) as scope_territory
  from people as p
  inner join numbers as n on n.person_id = p.person_id
  left join twins as w on w.stands_for = p.person_id
  left join enrolled as e on e.person_number = n.person_number
  where p.person_id = p.stands_for`

export const registerColumns = (): RawBuilder<unknown> =>
  sql.join(Object.keys(COLUMNS).map(name => sql.ref(name)))
