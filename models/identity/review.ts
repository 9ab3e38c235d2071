import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import type { Warehouse } from '#warehouse/index.ts'
import { databaseOf } from '../build/database.ts'
import { readablePublication } from '../publications.ts'
import { FIELDS, type Field } from './weights.ts'

/** What reviewing needs: `warehouse` is the builder's account, because no reader sees pairs of records. */
export interface IdentityContext {
  readonly warehouse: Warehouse
  readonly store: Store
}

/** A pair as persons see it: record numbers, answers and weights, never a name, a cédula or a date. */
export interface ReviewedPair {
  readonly pair_id: string
  readonly first_record: string
  readonly second_record: string
  readonly proposal: 'linked' | 'review'
  /** What keeps the pair from being linked, '' for nothing. */
  readonly contradiction: string
  readonly score_bits: number
  readonly prior_bits: number
  /** Whether the publication counts both as one human being. */
  readonly together: boolean
  readonly answers: Readonly<Record<Field, { readonly level: string; readonly bits: number }>>
}

export interface IdentityStats {
  readonly publication: number
  readonly pairs: number
  readonly linked: number
  readonly to_review: number
  readonly parted_by_a_contradiction: number
  readonly human_beings_with_several_records: number
  readonly records_of_them: number
  readonly person_numbers_merged: number
  readonly decisions: number
}

type Row = Omit<ReviewedPair, 'answers'> & Readonly<Record<string, string | number>>

const pairRows = (database: string) => sql`
  select p.*, ifNull(a.canonical_id = b.canonical_id and a.canonical_source = b.canonical_source, false) as together
  from ${sql.table(`${database}.int_identity_pairs`)} as p
  left join ${sql.table(`${database}.dim_identity`)} as a on a.record = p.first_record
  left join ${sql.table(`${database}.dim_identity`)} as b on b.record = p.second_record`

function told(row: Row): ReviewedPair {
  const answers = Object.fromEntries(
    FIELDS.map(field => [field, { level: String(row[field]), bits: Number(row[`${field}_bits`]) }]),
  )
  const { pair_id, first_record, second_record, proposal, contradiction, score_bits, prior_bits, together } =
    row
  return {
    ...{ pair_id, first_record, second_record, proposal, contradiction, score_bits, prior_bits },
    together: Boolean(together),
    answers: answers as ReviewedPair['answers'],
  }
}

const database = async (store: Store): Promise<string> =>
  databaseOf((await readablePublication(store)).publication)

/** Pairs that wait for a person, the likeliest first: those between the thresholds, and links that a contradiction in their chain left out. Throws `not_ready`. */
export async function reviewList(context: IdentityContext, limit: number): Promise<readonly ReviewedPair[]> {
  const decided = await context.store.db
    .selectFrom('identity_decisions')
    .select(['first_record', 'second_record'])
    .where('undone_at', 'is', null)
    .execute()
  const done = new Set(decided.map(row => `${row.first_record} ${row.second_record}`))
  const { rows } = await sql<Row>`
    select * from (${pairRows(await database(context.store))}) where not together
    order by score_bits desc, pair_id limit ${sql.lit(limit + done.size)}`.execute(context.warehouse.db)
  return rows
    .filter(row => !done.has(`${row.first_record} ${row.second_record}`))
    .slice(0, limit)
    .map(told)
}

/** One pair by its id. Throws `not_ready`, `not_found`. */
export async function reviewedPair(context: IdentityContext, pairId: string): Promise<ReviewedPair> {
  const { rows } = await sql<Row>`
    select * from (${pairRows(await database(context.store))}) where pair_id = ${pairId} limit 1`.execute(
    context.warehouse.db,
  )
  const [row] = rows
  if (row === undefined) throw new SimeiError('not_found', { detail: `pair ${pairId.slice(0, 40)}` })
  return told(row)
}

/** What the current publication's linkage comes to. Throws `not_ready`. */
export async function identityStats(context: IdentityContext): Promise<IdentityStats> {
  const { publication } = await readablePublication(context.store)
  const tables = databaseOf(publication)
  const { rows } = await sql<Record<string, string>>`
    select count() as pairs, countIf(proposal = 'linked') as linked, countIf(proposal = 'review' and not together) as to_review,
      countIf(proposal = 'linked' and not together) as parted
    from (${pairRows(tables)})`.execute(context.warehouse.db)
  const { rows: members } = await sql<Record<string, string>>`
    select uniqExact(canonical_source, canonical_id) as humans, count() as records,
      countIf(source = 'personas' and record_id != canonical_id) as merged
    from ${sql.table(`${tables}.dim_identity`)}`.execute(context.warehouse.db)
  const { decisions } = await context.store.db
    .selectFrom('identity_decisions')
    .select(({ fn }) => fn.countAll().as('decisions'))
    .where('undone_at', 'is', null)
    .executeTakeFirstOrThrow()
  return {
    publication,
    pairs: Number(rows[0]?.pairs),
    linked: Number(rows[0]?.linked),
    to_review: Number(rows[0]?.to_review),
    parted_by_a_contradiction: Number(rows[0]?.parted),
    human_beings_with_several_records: Number(members[0]?.humans),
    records_of_them: Number(members[0]?.records),
    person_numbers_merged: Number(members[0]?.merged),
    decisions: Number(decisions),
  }
}
