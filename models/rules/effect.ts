import { sql } from 'kysely'
import type { ModelsContext } from '../build/context.ts'
import { bound } from './compile.ts'
import { onDay, personsAsked } from './on-day.ts'
import { statusQuery } from './status-query.ts'

/** Persons of a subject, stage and province whose status changes from one to another; empty where no rule applies. */
export interface StatusChange {
  readonly subject: string
  readonly stage: string
  readonly province: string
  readonly from_status: string
  readonly to_status: string
  readonly persons: number
}

/** Pairs of person and subject: `gained` become protected, `lost` are protected no more, `other` change between the rest. */
export interface Tally {
  readonly gained: number
  readonly lost: number
  readonly other: number
}

export interface RuleEffect {
  readonly publication: number
  readonly on: string
  readonly rules: readonly string[]
  /** Distinct persons whose status changes in some subject. */
  readonly persons: number
  readonly total: Tally
  readonly by_subject: readonly (Tally & { readonly subject: string })[]
  readonly by_province: readonly (Tally & { readonly province: string })[]
  readonly changes: readonly StatusChange[]
}

function tally(changes: readonly StatusChange[]): Tally {
  const sum = (of: (change: StatusChange) => boolean) =>
    changes.filter(of).reduce((total, { persons }) => total + persons, 0)
  const gains = ({ to_status }: StatusChange) => to_status === 'protegida'
  const loses = ({ from_status }: StatusChange) => from_status === 'protegida'
  return { gained: sum(gains), lost: sum(loses), other: sum(change => !gains(change) && !loses(change)) }
}

const by = <K extends 'subject' | 'province'>(changes: readonly StatusChange[], key: K) =>
  [...new Set(changes.map(change => change[key]))]
    .sort()
    .map(
      value =>
        ({ [key]: value, ...tally(changes.filter(change => change[key] === value)) }) as Tally &
          Record<K, string>,
    )

/**
 * What versions of rules would change on a day (the publication's own when absent): how many persons of the current publication's population have
 * another status with them than without. Nothing is written. Errors as of `onDay`.
 */
export async function ruleEffect(
  context: ModelsContext,
  ruleIds: readonly string[],
  day?: string,
): Promise<RuleEffect> {
  const { publication, on, inside, before, after } = await onDay(context, ruleIds, day)
  const all = [...before, ...after]
  const { rows } = await sql<Omit<StatusChange, 'persons'> & { persons: string; whole: number }>`
    select subject, stage, if(province = 'ND', 'PA-ND', province) as province, from_status, to_status,
      uniqExact(person_number) as persons, toUInt8(grouping(subject)) as whole
    from (
      select person_number, subject, any(substring(corregimiento, 1, 2)) as province, max(stage) as stage,
        maxIf(status, after = 0) as from_status, maxIf(status, after = 1) as to_status
      from (
        select *, 0 as after from (${statusQuery({ rules: before, bind: bound, on, persons: personsAsked(all, on) })})
        union all
        select *, 1 as after from (${statusQuery({ rules: after, bind: bound, on, persons: personsAsked(all, on) })})
      )
      group by person_number, subject having from_status != to_status
    )
    group by grouping sets ((subject, stage, province, from_status, to_status), ())
    order by whole, subject, stage, province, from_status, to_status`.execute(inside.db)
  const changes = rows
    .filter(({ whole }) => whole === 0)
    .map(({ persons, whole: _, ...row }) => ({ ...row, persons: Number(persons) }))
  return {
    publication,
    on,
    rules: ruleIds,
    persons: Number(rows.find(({ whole }) => whole === 1)?.persons),
    total: tally(changes),
    by_subject: by(changes, 'subject'),
    by_province: by(changes, 'province'),
    changes,
  }
}
