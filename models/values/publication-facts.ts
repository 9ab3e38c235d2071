import { sql } from 'kysely'
import { dayInPanama, plusDays } from '#domain/calendar.ts'
import type { Apportionment, Trajectory } from '#domain/contracts/plan-rules.ts'
import type { SourceFreshness } from '#domain/indicators.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import { INPUT_SOURCES } from '../build/database.ts'
import { servedName } from '../build/serve.ts'
import type { RolledColumns } from '../rollups/plan.ts'

/** The days of which a contract's records speak. */
interface Coverage {
  readonly contract: string
  readonly first_on: string
  readonly last_on: string
}

/** A target as the plan states it. */
export interface Target {
  readonly indicator: string
  readonly territory: string
  /** Empty: of all programmes together. */
  readonly programme: string
  readonly period: string
  readonly baseline: string | null
  readonly target: string
  /** Limits of the corridor in which the target counts as met; null where the rule of bands gives them. */
  readonly target_min: string | null
  readonly target_max: string | null
  /** How parts of the territory share it; empty: they do not. */
  readonly apportioned_by: Apportionment | ''
  /** How it is approached within its period; empty: as suits the indicator. */
  readonly trajectory: Trajectory | ''
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly legal_source: string | null
  readonly synthetic: boolean
}

/** What never changes within a publication and every request needs. */
export interface PublicationFacts {
  readonly publication: number
  readonly asOf: string
  /** The as-of date in Panama. */
  readonly asOfDate: string
  readonly coverage: ReadonlyMap<string, Coverage>
  readonly cycles: ReadonlySet<string>
  readonly sources: ReadonlyMap<string, SourceFreshness>
  readonly targets: ReadonlyMap<string, readonly Target[]>
  /** What its roll-ups hold. */
  readonly rolled: RolledColumns
}

async function all<Row>(warehouse: Warehouse, publication: number, table: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select * from ${sql.table(servedName(publication, table))}`.execute(
    warehouse.db,
  )
  return rows
}

/** Columns of the roll-ups and of the sets of persons, by `table.column` without the publication's prefix. */
async function rolledColumns(warehouse: Warehouse, publication: number): Promise<RolledColumns> {
  const prefix = `p${publication}_`
  const { rows } = await sql<{ held: string }>`
    select concat(substring(table, ${param(prefix.length + 1, 'UInt16')}), '.', name) as held from system.columns
    where database = 'serve' and (startsWith(table, ${`${prefix}rollup_`}) or startsWith(table, ${`${prefix}bitmap_`}))`.execute(
    warehouse.db,
  )
  return new Set(rows.map(({ held }) => held))
}

async function load(warehouse: Warehouse, publication: number, asOf: string): Promise<PublicationFacts> {
  const [coverage, cycles, sources, targets, rolled] = await Promise.all([
    all<Coverage>(warehouse, publication, 'dim_coverage'),
    all<{ cycle: string }>(warehouse, publication, 'dim_cycle'),
    all<Omit<SourceFreshness, 'stale'>>(warehouse, publication, INPUT_SOURCES),
    all<Target>(warehouse, publication, 'fct_targets'),
    rolledColumns(warehouse, publication),
  ])
  const asOfDate = dayInPanama(asOf)
  const byIndicator = new Map<string, Target[]>()
  for (const target of targets) {
    const known = byIndicator.get(target.indicator)
    if (known === undefined) byIndicator.set(target.indicator, [target])
    else known.push(target)
  }
  return {
    publication,
    asOf,
    asOfDate,
    coverage: new Map(coverage.map(row => [row.contract, row])),
    cycles: new Set(cycles.map(row => row.cycle)),
    sources: new Map(
      sources.map(({ contract, snapshot_on, received_at, limit_days }) => [
        contract,
        { contract, snapshot_on, received_at, limit_days, stale: isStale(snapshot_on, limit_days, asOfDate) },
      ]),
    ),
    targets: byIndicator,
    rolled,
  }
}

/** A source that never arrived is not stale: it has no data. */
export const isStale = (snapshotOn: string | null, limitDays: number, asOfDate: string): boolean =>
  snapshotOn !== null && plusDays(snapshotOn, limitDays) < asOfDate

const MOST_KEPT = 100
const kept = new WeakMap<object, Map<string, Promise<PublicationFacts>>>()

/** Read once per publication, for as long as the client lives. A failed read is not kept. */
export function publicationFacts(
  warehouse: Warehouse,
  publication: number,
  asOf: string,
): Promise<PublicationFacts> {
  const known = kept.get(warehouse.client) ?? new Map<string, Promise<PublicationFacts>>()
  kept.set(warehouse.client, known)
  const key = `${publication} ${asOf}`
  const found = known.get(key)
  if (found !== undefined) return found
  const loading = load(warehouse, publication, asOf)
  known.set(key, loading)
  loading.catch(() => known.delete(key))
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KEPT) break
    known.delete(oldest)
  }
  return loading
}
