import { sql } from 'kysely'
import { rawTableStatements } from '#ingest/index.ts'
import { type LinkageSeconds, linkIdentities } from '#models/index.ts'
import { ensureTables, openWarehouse } from '#warehouse/index.ts'
import { populate } from './population.ts'

/** How well and how fast records were linked. Precision and recall count pairs of records, as the truth pairs them. */
export interface IdentityFigures {
  readonly records: number
  readonly truePairs: number
  readonly linkedPairs: number
  readonly rightPairs: number
  readonly precision: number
  readonly recall: number
  /** Pairs that wait for a person, and how many of them are right. */
  readonly reviewPairs: number
  readonly reviewRight: number
  readonly seconds: LinkageSeconds
}

const DATABASE = 'pub_check_identity'
const batch = (contract: string, batch_id: string, rows: string) => ({
  contract,
  batch_id,
  snapshot_on: '2026-03-31',
  sequence: 1,
  received_at: '2026-04-01T00:00:00Z',
  rows_loaded: rows,
  amount_loaded: null,
  replays_batch_id: null,
  stands: true,
  line_offset: '0',
})

/** Makes `persons` synthetic records and their forms, links them, and compares with whose they are. `url` is the administrator's, of a warehouse
 * whose raw tables hold nothing yet. */
export async function measureIdentity(url: string, persons: number): Promise<IdentityFigures> {
  await ensureTables(url, rawTableStatements())
  const warehouse = openWarehouse(url)
  await populate(warehouse, persons)
  const seconds = await linkIdentities(warehouse, DATABASE, {
    batches: [batch('personas', '1', '0'), batch('fichas', '2', '0')],
    sources: [],
    decisions: [],
    pseudonymKey: { k0: '1', k1: '2' },
    rules: [],
    targets: [],
  })
  const { rows } = await sql<Record<string, string>>`
    with
      linked as (
        select l.record as one, r.record as other from ${sql.table(`${DATABASE}.dim_identity`)} as l
        inner join ${sql.table(`${DATABASE}.dim_identity`)} as r on r.canonical_id = l.canonical_id and r.canonical_source = l.canonical_source
        where l.record < r.record
      ),
      review as (select first_record as one, second_record as other from ${sql.table(`${DATABASE}.int_identity_pairs`)} where (one, other) not in linked),
      judged as (
        select p.kind as kind, a.human = b.human as right_pair from (select *, 'linked' as kind from linked union all select *, 'review' from review) as p
        inner join bench.truth as a on a.record = p.one inner join bench.truth as b on b.record = p.other
      )
    select (select count() from bench.truth) as records,
      (select sum(n * (n - 1) / 2) from (select count() as n from bench.truth group by human)) as true_pairs,
      countIf(kind = 'linked') as linked_pairs, countIf(kind = 'linked' and right_pair) as right_pairs,
      countIf(kind = 'review') as review_pairs, countIf(kind = 'review' and right_pair) as review_right
    from judged`.execute(warehouse.db)
  const figure = (name: string) => Number(rows[0]?.[name])
  return {
    records: figure('records'),
    truePairs: figure('true_pairs'),
    linkedPairs: figure('linked_pairs'),
    rightPairs: figure('right_pairs'),
    precision: figure('right_pairs') / figure('linked_pairs'),
    recall: figure('right_pairs') / figure('true_pairs'),
    reviewPairs: figure('review_pairs'),
    reviewRight: figure('review_right'),
    seconds,
  }
}
