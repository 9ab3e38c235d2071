import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { param } from '#warehouse/index.ts'
import type { IngestContext } from '../context.ts'
import { hashOf, nameText } from './erased.ts'

export interface KnownBy {
  readonly person: string
  readonly cedulas: readonly string[]
  readonly names: readonly string[]
  readonly shared: string
}

/**
 * Hashes of what rows of the person carry: number, cédulas, and name with birth, as the registry and its quarantine ever told them. A cédula
 * that another person of the registry has too is left out: it may be that one's.
 */
export async function knownBy(
  { warehouse }: Pick<IngestContext, 'warehouse'>,
  personId: string,
  salt: string,
): Promise<KnownBy> {
  const id = param(personId, 'String')
  const told = sql`
    select trimBoth(person_id) as who, ifNull(cedula, '') as told_cedula, ${nameText(sql`given_names`, sql`surnames`, sql`toString(birth_on)`)} as told_name
    from raw.personas
    union all
    select trimBoth(fields['person_id']), fields['cedula'], ${nameText(sql`fields['given_names']`, sql`fields['surnames']`, sql`fields['birth_on']`)}
    from raw.quarantine where contract = 'personas'`
  const { rows } = await sql<KnownBy>`
    with told as (${told}),
      ours as (select distinct ${hashOf(salt, 'cedula', sql`told_cedula`)} as hash from told where who = trimBoth(${id}) and told_cedula != ''),
      others as (
        select distinct ${hashOf(salt, 'cedula', sql`told_cedula`)} as hash from told where who != trimBoth(${id}) and who != '' and told_cedula != ''
      )
    select ${hashOf(salt, 'person_id', sql`${id}`)} as person,
      (select groupArray(hash) from ours where hash not in (select hash from others)) as cedulas,
      (select groupUniqArray(${hashOf(salt, 'name', sql`told_name`)}) from told
        where who = trimBoth(${id}) and not startsWith(told_name, ' |')) as names,
      (select count() from ours where hash in (select hash from others)) as shared`.execute(warehouse.db)
  const [first] = rows
  if (first === undefined) throw new SimeiError('internal', { detail: 'a person without a hash' })
  return first
}
