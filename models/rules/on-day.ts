import { sql } from 'kysely'
import { dayInPanama, plusDays } from '#domain/calendar.ts'
import { LIFE_STAGES } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import { isDate } from '#domain/periods.ts'
import type { RuleInForce } from '#domain/rules/expression.ts'
import { type RuleVersion, ruleVersions } from '#store/index.ts'
import { type Warehouse, withSettings } from '#warehouse/index.ts'
import type { ModelsContext } from '../build/context.ts'
import { databaseOf, within } from '../build/database.ts'
import { BUILD_SETTINGS } from '../build/materialise.ts'
import { from } from '../framework/model.ts'
import { readablePublication } from '../publications.ts'
import { bound, type Sql } from './compile.ts'
import { int_protection_subjects } from './int_protection_subjects.ts'

/** Versions of rules and the population of the current publication, as of a day. */
export interface OnDay {
  readonly publication: number
  readonly on: string
  /** Reads the publication's own tables; nothing is written. */
  readonly inside: Warehouse
  readonly asked: readonly RuleVersion[]
  /** The rules of the same subjects and stages as they are in force, and as they would be with those asked: no other status can change. */
  readonly before: readonly RuleInForce[]
  readonly after: readonly RuleInForce[]
}

function earlier(one: string, other: string): string {
  if (one < other) return one
  return other
}

/** About so many years before a day. */
const yearsBefore = (on: string, years: number, days: number): string =>
  plusDays(`${Number(on.slice(0, 4)) - years}${on.slice(4, 8)}01`, Number(on.slice(8)) - 1 + days)

/** A query of the numbers of the persons who are in the stages of some rules on a day; a few more, of those born on its eve or morrow. */
export function personsAsked(rules: readonly RuleInForce[], on: string): Sql {
  const stages = new Set(rules.map(({ stage }) => stage))
  const ages = LIFE_STAGES.flatMap(({ id, fromYears }, index) => {
    const next = LIFE_STAGES[index + 1]
    if (!stages.has(id)) return []
    const youngest = sql`birth_on <= ${bound(yearsBefore(on, fromYears, 1), 'Date32')}`
    return next === undefined
      ? [youngest]
      : [sql`(${youngest} and birth_on >= ${bound(yearsBefore(on, next.fromYears, -1), 'Date32')})`]
  })
  return sql`select person_number from ${from(int_protection_subjects)} where ${ages.length === 0 ? sql`false` : sql.join(ages, sql` or `)}`
}

/**
 * Prepares to judge the current publication's population with versions that need not be active. A version that comes into force later than
 * `on` is judged as if it did on that day. `warehouse` is the builder's account. Throws `not_found`, `not_ready`, `bad_request` for a day that is none.
 */
export async function onDay(
  { warehouse, store }: ModelsContext,
  ruleIds: readonly string[],
  day: string | undefined,
): Promise<OnDay> {
  const versions = await ruleVersions(store)
  const asked = ruleIds.map(id => {
    const found = versions.find(version => version.rule_id === id)
    if (found === undefined) throw new SimeiError('not_found', { detail: `rule ${id.slice(0, 20)}` })
    return found
  })
  const { publication, as_of, models } = await readablePublication(store)
  if (!models.some(run => run.model === 'int_protection_subjects')) throw new SimeiError('not_ready')
  const on = day ?? dayInPanama(as_of)
  if (!isDate(on)) throw new SimeiError('bad_request', { detail: `day ${on.slice(0, 20)}` })
  const places = new Set(asked.map(({ subject, stage }) => `${subject} ${stage}`))
  const before = versions
    .filter(({ state, subject, stage }) => state === 'active' && places.has(`${subject} ${stage}`))
    .sort((a, b) =>
      a.activated_at === b.activated_at
        ? Number(a.rule_id) - Number(b.rule_id)
        : (a.activated_at ?? '') < (b.activated_at ?? '')
          ? -1
          : 1,
    )
  const after = [
    ...before.filter(version => !asked.includes(version)),
    ...asked.map(version => ({
      ...version,
      effective_from: earlier(version.effective_from, on),
    })),
  ]
  return {
    publication,
    on,
    inside: withSettings(within(warehouse, databaseOf(publication)), BUILD_SETTINGS),
    asked,
    before,
    after,
  }
}
