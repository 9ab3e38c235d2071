import { sql } from 'kysely'
import type { Scope } from '#domain/scope.ts'
import { param } from '#warehouse/index.ts'
import { personsName, servedName } from '../build/serve.ts'
import { readablePublication } from '../publications.ts'
import { type NominalContext, within } from './context.ts'

export interface ReferralsSince {
  readonly publication: number
  /** Persons with a referral to the institution, a contact by it, and an answer of it, on the day or later. */
  readonly referred: number
  readonly contacted: number
  readonly answered: number
}

type Row = Readonly<Record<'referred' | 'contacted' | 'answered', string>>

/** As many at a time as fit into one bound value. */
const AT_ONCE = 1_000

/**
 * How many of some persons an institution has dealt with since a day, by the referrals of the current publication within a scope. Null for who sees some
 * programmes alone: a referral is of none. `persons` are numbers of the registry, each of another human being.
 */
export async function referralsSince(
  context: NominalContext,
  scope: Scope,
  asked: { readonly persons: readonly string[]; readonly institution: string; readonly since: string },
): Promise<ReferralsSince | null> {
  if (scope.programmes !== '*') return null
  const { publication } = await readablePublication(context.store)
  const warehouse = within(context, scope)
  const since = param(asked.since, 'Date32')
  const told = { referred: 0, contacted: 0, answered: 0 }
  for (let from = 0; from < asked.persons.length; from += AT_ONCE) {
    const persons = asked.persons.slice(from, from + AT_ONCE)
    const { rows } = await sql<Row>`
      select toString(uniqExactIf(person_number, referred_on >= ${since})) as referred,
        toString(uniqExactIf(person_number, ifNull(contacted_on >= ${since}, false))) as contacted,
        toString(uniqExactIf(person_number, ifNull(answered_on >= ${since}, false))) as answered
      from ${sql.table(servedName(publication, 'fct_referrals'))}
      where upper(to_institution) = upper(${param(asked.institution, 'String')}) and person_number != 0
        and person_number in (select person_number from ${sql.table(personsName(publication))}
          where person_id in ${param(persons, 'Array(String)')})`.execute(warehouse.db)
    for (const row of rows) {
      told.referred += Number(row.referred)
      told.contacted += Number(row.contacted)
      told.answered += Number(row.answered)
    }
  }
  return { publication, ...told }
}
