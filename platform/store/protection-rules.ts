import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { RuleInForce } from '#domain/rules/expression.ts'
import type { Store } from './store.ts'

/** A version of a rule of protection, with who did what with it, and when. */
export interface RuleVersion extends RuleInForce {
  readonly state: 'draft' | 'active' | 'withdrawn'
  readonly reason: string
  readonly source: string | null
  readonly synthetic: boolean
  readonly drafted_by: string
  readonly drafted_at: string
  readonly activated_by: string | null
  readonly activated_at: string | null
  readonly withdrawn_by: string | null
  readonly withdrawn_at: string | null
}

export type NewRule = Pick<
  RuleVersion,
  | 'subject'
  | 'stage'
  | 'condition'
  | 'effective_from'
  | 'reason'
  | 'source'
  | 'synthetic'
  | 'drafted_by'
  | 'drafted_at'
>

/** Every version, in the order in which they were drafted. */
export async function ruleVersions(store: Store): Promise<readonly RuleVersion[]> {
  const rows = await store.db.selectFrom('protection_rules').selectAll().orderBy('rule_id').execute()
  return rows.map(row => ({
    ...row,
    state: row.activated_at !== null ? 'active' : row.withdrawn_at !== null ? 'withdrawn' : 'draft',
  }))
}

/** One version. Throws `not_found`. */
export async function ruleVersion(store: Store, ruleId: string): Promise<RuleVersion> {
  const found = (await ruleVersions(store)).find(version => version.rule_id === ruleId)
  if (found === undefined) throw new SimeiError('not_found', { detail: `rule ${ruleId.slice(0, 20)}` })
  return found
}

/** The versions that were activated, in that order, as builds judge by them. */
export async function rulesInForce(store: Store): Promise<readonly RuleInForce[]> {
  return store.db
    .selectFrom('protection_rules')
    .select(['rule_id', 'subject', 'stage', 'effective_from', 'condition'])
    .where('activated_at', 'is not', null)
    .orderBy('activated_at')
    .orderBy('rule_id')
    .execute()
}

const stored = ({ condition, ...rule }: NewRule) => ({
  ...rule,
  condition: condition === null ? null : JSON.stringify(condition),
})

/** Writes a draft and gives its id. The condition has been read by `readRule`. */
export async function draftRule(store: Store, rule: NewRule): Promise<string> {
  const row = await store.db
    .insertInto('protection_rules')
    .values(stored(rule))
    .returning('rule_id')
    .executeTakeFirstOrThrow()
  return row.rule_id
}

/** Activates or withdraws a draft. Throws `not_found`, or `rule_is_decided` for a version that is no draft any more. */
export async function decideRule(
  store: Store,
  ruleId: string,
  decision: 'activated' | 'withdrawn',
  by: string,
  at: string,
): Promise<void> {
  // An id that is none ends here, not in an error of the database.
  await ruleVersion(store, ruleId)
  const row = await store.db
    .updateTable('protection_rules')
    .set(
      decision === 'activated'
        ? { activated_by: by, activated_at: at }
        : { withdrawn_by: by, withdrawn_at: at },
    )
    .where('rule_id', '=', ruleId)
    .where('activated_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (row.numUpdatedRows !== 1n) throw new SimeiError('rule_is_decided', { detail: `rule ${ruleId}` })
}

/** Writes versions that a program brings, as activated on the spot, when there is none at all; a ministry's own rules stay as they are. */
export async function ensureRules(store: Store, rules: readonly NewRule[]): Promise<void> {
  await store.db.transaction().execute(async transaction => {
    await sql`LOCK TABLE protection_rules IN SHARE ROW EXCLUSIVE MODE`.execute(transaction)
    const any = await transaction.selectFrom('protection_rules').select('rule_id').limit(1).executeTakeFirst()
    if (any !== undefined) return
    await transaction
      .insertInto('protection_rules')
      .values(
        rules.map(rule => ({
          ...stored(rule),
          activated_by: rule.drafted_by,
          activated_at: rule.drafted_at,
        })),
      )
      .execute()
  })
}
