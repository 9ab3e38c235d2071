import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { Store, TargetRowTable } from '#store/index.ts'
import { decimalText, millionths } from '../values/decimal.ts'
import type { Target } from '../values/publication-facts.ts'
import { readDraft } from './read-draft.ts'

/** Who did something, and when. */
export interface Act {
  readonly by: string
  readonly at: string
}

export interface TargetVersion {
  readonly version: number
  readonly state: 'draft' | 'active' | 'withdrawn'
  readonly reason: string
  readonly drafted_by: string
  readonly drafted_at: string
  readonly decided_by: string | null
  readonly decided_at: string | null
  /** How many targets it sets. */
  readonly targets: number
}

/** The store keeps four decimals; what is shown has none at its end that say nothing. */
const plain = (value: string): string => decimalText(millionths(value))
const plainOrNone = (value: string | null): string | null => (value === null ? null : plain(value))

/** A row of the store as the plan's targets are read. */
const asTarget = ({ version: _, apportioned_by, trajectory, ...row }: TargetRowTable): Target => ({
  ...row,
  target: plain(row.target),
  baseline: plainOrNone(row.baseline),
  target_min: plainOrNone(row.target_min),
  target_max: plainOrNone(row.target_max),
  apportioned_by: apportioned_by as Target['apportioned_by'],
  trajectory: trajectory as Target['trajectory'],
})

/** Every version, the latest first. */
export async function targetVersions(store: Store): Promise<readonly TargetVersion[]> {
  const rows = await store.db
    .selectFrom('target_versions as v')
    .select(['version', 'state', 'reason', 'drafted_by', 'drafted_at', 'decided_by', 'decided_at'])
    .select(({ selectFrom }) =>
      selectFrom('target_rows as r')
        .select(sql<string>`count(*)`.as('targets'))
        .whereRef('r.version', '=', 'v.version')
        .as('targets'),
    )
    .orderBy('v.version', 'desc')
    .execute()
  return rows.map(row => ({ ...row, version: Number(row.version), targets: Number(row.targets) }))
}

/** One version with its targets. Throws `not_found`. */
export async function targetVersion(
  store: Store,
  version: number,
): Promise<TargetVersion & { readonly rows: readonly Target[] }> {
  const found = (await targetVersions(store)).find(each => each.version === version)
  if (found === undefined) throw new SimeiError('not_found', { detail: `target version ${version}` })
  const rows = await store.db
    .selectFrom('target_rows')
    .selectAll()
    .where('version', '=', String(version))
    .orderBy('indicator')
    .orderBy('period')
    .orderBy('territory')
    .orderBy('programme')
    .execute()
  return { ...found, rows: rows.map(asTarget) }
}

/**
 * Writes a draft: a version that nothing reads until it is activated. `targets` as `readDraft` takes them. Gives its number. Throws
 * `bad_target`, `unknown_period`; without a reason `bad_request`.
 */
export async function draftTargets(
  store: Store,
  targets: unknown,
  reason: string,
  act: Act,
): Promise<number> {
  const rows = readDraft(targets)
  if (reason.trim() === '') throw new SimeiError('bad_request', { detail: 'a draft says why' })
  return store.db.transaction().execute(async transaction => {
    const { version } = await transaction
      .insertInto('target_versions')
      .values({ reason: reason.trim(), drafted_by: act.by, drafted_at: act.at })
      .returning('version')
      .executeTakeFirstOrThrow()
    await transaction
      .insertInto('target_rows')
      .values(rows.map(row => ({ ...row, version })))
      .execute()
    return Number(version)
  })
}

async function decide(store: Store, version: number, state: 'active' | 'withdrawn', act: Act): Promise<void> {
  const activation = state === 'active' ? sql<string>`nextval('target_activations')` : null
  const { numUpdatedRows } = await store.db
    .updateTable('target_versions')
    .set({ state, decided_by: act.by, decided_at: act.at, activation })
    .where('version', '=', String(version))
    .where('state', '=', 'draft')
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return
  await targetVersion(store, version)
  throw new SimeiError('target_is_decided', { detail: `target version ${version}` })
}

/**
 * Activates a draft: the next publication judges by it, earlier ones keep the targets that they had. Throws `not_found`,
 * `target_is_decided` for a version that is no draft any more.
 */
export const activateTargets = (store: Store, version: number, act: Act): Promise<void> =>
  decide(store, version, 'active', act)

/** Puts a draft aside. Throws as `activateTargets` does. */
export const withdrawTargets = (store: Store, version: number, act: Act): Promise<void> =>
  decide(store, version, 'withdrawn', act)
