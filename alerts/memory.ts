import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import { type Memories, memoryKey } from './assess.ts'
import { type AlertRule, rulesDue } from './rules.ts'

/** What the store knows before an evaluation. `marker` changes whenever another evaluation is stored meanwhile. */
export interface Before {
  readonly publication: string
  readonly asOf: Date
  readonly rules: readonly AlertRule[]
  readonly memories: Memories
  readonly marker: string
}

export const NEVER_EVALUATED = '0'

/** How many evaluations were ever stored; rows are only added, so an equal marker means that none came between. */
export const evaluationMarker = sql<string>`(SELECT count(*)::text FROM alert_evaluations)`

async function publicationOf(store: Store, publication: number | undefined) {
  const query = store.db.selectFrom('publications').select(['publications.publication', 'publications.as_of'])
  const found =
    publication === undefined
      ? await query
          .innerJoin('current_publication', 'current_publication.publication', 'publications.publication')
          .executeTakeFirst()
      : await query
          .where('publications.publication', '=', String(publication))
          .where('publications.state', '=', 'published')
          .executeTakeFirst()
  if (found === undefined)
    throw new SimeiError(publication === undefined ? 'not_ready' : 'not_found', { detail: 'publication' })
  return found
}

/** Reads what an evaluation starts from. Throws `not_ready` without a publication, `not_found` for one that is not there. */
export async function readBefore(store: Store, publication: number | undefined): Promise<Before> {
  const found = await publicationOf(store, publication)
  // The marker is read first: what is stored after it makes it differ at the commit.
  const marker = await sql<{ marker: string }>`SELECT ${evaluationMarker} AS marker`.execute(store.db)
  const rules = await rulesDue(store, found.publication)
  const instances =
    rules.length === 0
      ? []
      : await store.db
          .selectFrom('alert_instances')
          .select(['rule_id', 'territory', 'state', 'since', 'open_since', 'open_period'])
          .where(
            'rule_id',
            'in',
            rules.map(rule => rule.rule_id),
          )
          .execute()
  return {
    publication: found.publication,
    asOf: new Date(found.as_of),
    rules,
    memories: new Map(
      instances.map(row => [
        memoryKey(row.rule_id, row.territory),
        { state: row.state, since: row.since, openSince: row.open_since, openPeriod: row.open_period },
      ]),
    ),
    marker: marker.rows[0]?.marker ?? NEVER_EVALUATED,
  }
}
