import { sql } from 'kysely'
import { UNKNOWN } from '#domain/dimensions.ts'
import { accepted, agrees, related, unique } from '../framework/checks.ts'
import { defineModel, from, INPUT_BATCHES } from '../framework/model.ts'
import { stg_reclamos } from '../staging/stg_reclamos.ts'
import { dim_person } from './dim_person.ts'
import { dim_territory } from './dim_territory.ts'
import { PERSON_COLUMNS, personAsOf, personSelected } from './person-as-of.ts'

/**
 * Grain: one grievance. Source: `stg_reclamos`; person as the registry saw them on the day of the grievance. An anonymous one, or of somebody
 * unknown, has the corregimiento that it names itself, else `ND`. `programme` empty: of none.
 * `standing`: `in_time` resolved by its limit, `late` resolved after it, `overdue` not resolved and past its limit as of the last file, `open`
 * not resolved and within it. `settled_on` is the day on which that was decided: of resolution in time, else the limit.
 */
export const fct_grievances = defineModel({
  name: 'fct_grievances',
  grain: 'grievance',
  columns: {
    grievance_id: 'String',
    programme: 'LowCardinality(String)',
    kind: 'LowCardinality(String)',
    channel: 'LowCardinality(Nullable(String))',
    opened_on: 'Date32',
    due_on: 'Date32',
    resolved_on: 'Nullable(Date32)',
    resolution: 'LowCardinality(Nullable(String))',
    standing: 'LowCardinality(String)',
    settled_on: 'Date32',
    ...PERSON_COLUMNS,
  },
  reads: [stg_reclamos, dim_person, dim_territory],
  contracts: ['reclamos'],
  orderBy: ['settled_on', 'programme'],
  query: sql`
    select e.grievance_id as grievance_id, ifNull(e.programme, '') as programme, e.kind as kind, e.channel as channel,
      e.opened_on as opened_on, e.due_on as due_on, e.resolved_on as resolved_on, e.resolution as resolution,
      multiIf(e.resolved_on <= e.due_on, 'in_time', e.resolved_on is not null, 'late', e.due_on < last_file_on, 'overdue', 'open') as standing,
      if(e.resolved_on <= e.due_on, assumeNotNull(e.resolved_on), e.due_on) as settled_on,
      ${personSelected(`ifNull(toString(e.corregimiento_code), '${UNKNOWN}')`)}
    from (
      select *, (select max(snapshot_on) from ${sql.table(INPUT_BATCHES)} where contract = 'reclamos') as last_file_on
      from ${from(stg_reclamos)}
    ) as e
    ${personAsOf(stg_reclamos, { person: 'e.person_id', day: 'e.opened_on' })}`,
  checks: [
    unique('grievance_id'),
    agrees(
      'every staged grievance, and no other',
      sql`select count() from fct_grievances`,
      sql`select count() from ${from(stg_reclamos)}`,
    ),
    accepted('standing', ['in_time', 'late', 'overdue', 'open']),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
  ],
  served: { programme: 'programme', territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
