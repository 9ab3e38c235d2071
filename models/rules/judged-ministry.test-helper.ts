import { sql } from 'kysely'
import type { RuleInForce } from '#domain/rules/expression.ts'
import { decideRule } from '#store/index.ts'
import { within } from '../build/database.ts'
import { buildPublication } from '../index.ts'
import { statusRecount } from '../recount-statuses.test-helper.ts'
import { startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallProtection } from '../small-protection.test-helper.ts'
import { landSmallMinistry, REGISTERED_TWICE } from '../small-records.test-helper.ts'
import { bound } from './compile.ts'
import { draftProtectionRule } from './draft.ts'
import { FIRST_RULES } from './first-rules.ts'

/** From when its rules are in force, and those of health that replace them. */
export const SINCE = '2016-03-01'
export const LATER = '2016-10-15'

type Written = Omit<RuleInForce, 'rule_id'>

/** The small ministry with the demonstration's rules of its own time, those of health changed once, and one publication. */
export async function startJudgedMinistry() {
  const ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await landSmallProtection(ministry)
  const now = () => new Date().toISOString()
  const draft = (rule: Written) =>
    draftProtectionRule(ministry.store, {
      ...rule,
      reason: 'prueba',
      source: null,
      drafted_by: 'test',
      drafted_at: now(),
    })
  const first = FIRST_RULES.map(({ rule_id: _, ...rule }): Written => ({ ...rule, effective_from: SINCE }))
  const later = first
    .filter(rule => rule.subject === 'salud' && rule.stage !== 'ninez')
    .map(
      (rule): Written => ({
        ...rule,
        effective_from: LATER,
        condition: {
          any: [
            { exists: 'inscripciones', within_days: 60 },
            { column: 'hogares.deprived_health', known: true },
          ],
        },
      }),
    )
  const rules: RuleInForce[] = []
  for (const rule of [...first, ...later]) {
    const rule_id = await draft(rule)
    await decideRule(ministry.store, rule_id, 'activated', 'test', now())
    rules.push({ rule_id, ...rule })
  }
  await buildPublication(ministry.context)
  const recounted = await statusRecount(ministry.admin, await ministry.committedBatches(), REGISTERED_TWICE)
  /** Tables of a publication, as a build sees them. */
  const inside = (publication: number) => within(ministry.context.warehouse, `pub_${publication}`)
  return {
    ...ministry,
    rules,
    draft,
    recounted,
    /** `subject status` → persons, on a day. */
    counted(day: string, by: readonly RuleInForce[]): Readonly<Record<string, number>> {
      const keys = recounted(day, by).flatMap(({ statuses }) =>
        Object.entries(statuses).map(([subject, status]) => `${subject} ${status}`),
      )
      return Object.fromEntries([...new Set(keys)].map(key => [key, keys.filter(one => one === key).length]))
    },
    inside,
    /** Who is protected in housing as an adult, on a day: person → status and province. */
    async adultHousing(publication: number, on: string) {
      const { rows } = await sql<{ person_number: number; province: string; status: string }>`
        select person_number, substring(corregimiento, 1, 2) as province, status from fct_protection
        where subject = 'vivienda' and stage = 'adultez' and ${bound(on, 'Date32')} between valid_from and valid_to`.execute(
        inside(publication).db,
      )
      return new Map(rows.map(row => [row.person_number, row]))
    },
    /** A sum over all statuses of a publication, whatever their order. */
    async hashOf(publication: number) {
      const { rows } = await sql<{
        hash: string
      }>`select sum(sipHash64(*)) as hash from fct_protection`.execute(inside(publication).db)
      return rows[0]?.hash
    },
  }
}

export type JudgedMinistry = Awaited<ReturnType<typeof startJudgedMinistry>>
