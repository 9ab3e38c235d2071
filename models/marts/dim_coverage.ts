import { sql } from 'kysely'
import { unique } from '../framework/checks.ts'
import { defineModel, from, INPUT_BATCHES } from '../framework/model.ts'
import { fct_protection } from '../rules/fct_protection.ts'
import { dim_service_point } from './dim_service_point.ts'
import { fct_assessments } from './fct_assessments.ts'
import { fct_budget } from './fct_budget.ts'
import { fct_coresponsibilities } from './fct_coresponsibilities.ts'
import { fct_enrolments } from './fct_enrolments.ts'
import { fct_grievances } from './fct_grievances.ts'
import { fct_pay_points } from './fct_pay_points.ts'
import { fct_payments } from './fct_payments.ts'
import { fct_quality } from './fct_quality.ts'
import { fct_referrals } from './fct_referrals.ts'
import { fct_services } from './fct_services.ts'
import { fct_visits } from './fct_visits.ts'
import { int_household_versions } from './int_household_versions.ts'

const days = (contract: string, first: string, last: string, table: ReturnType<typeof from>) => sql`
    select ${sql.lit(contract)} as contract, toDate32(min(${sql.raw(first)})) as first_on,
      greatest(toDate32(max(${sql.raw(last)})), (
        select max(snapshot_on) from ${sql.table(INPUT_BATCHES)} where contract = ${sql.lit(contract)}
      )) as last_on
    from ${table} having count() > 0`

/**
 * Grain: one contract of events, or the rules of protection (`reglas`), which speak from the first status on. The days of which its records speak: from its first event to its last one or the date of its last
 * file, whichever is later. A period outside has no data; a period inside without rows is a known zero.
 */
export const dim_coverage = defineModel({
  name: 'dim_coverage',
  grain: 'contract of events',
  columns: { contract: 'LowCardinality(String)', first_on: 'Date32', last_on: 'Date32' },
  reads: [
    fct_payments,
    fct_enrolments,
    fct_assessments,
    fct_services,
    int_household_versions,
    fct_referrals,
    fct_coresponsibilities,
    fct_visits,
    fct_grievances,
    dim_service_point,
    fct_quality,
    fct_budget,
    fct_pay_points,
    fct_protection,
  ],
  contracts: [
    'pagos',
    'inscripciones',
    'elegibilidad',
    'servicios',
    'hogares',
    'referencias',
    'corresponsabilidades',
    'acompanamiento',
    'reclamos',
    'oferta',
    'calidad',
    'presupuesto',
    'puntos_de_pago',
  ],
  inputs: ['last_file_on'],
  orderBy: ['contract'],
  query: sql`${sql.join(
    [
      days('pagos', 'toStartOfQuarter(counted_on)', 'counted_on', from(fct_payments)),
      days('inscripciones', 'start_on', 'start_on', from(fct_enrolments)),
      days('elegibilidad', 'assessed_on', 'assessed_on', from(fct_assessments)),
      days('servicios', 'served_on', 'served_on', from(fct_services)),
      days('hogares', 'form_on', 'form_on', from(int_household_versions)),
      days('referencias', 'referred_on', 'referred_on', from(fct_referrals)),
      days('corresponsabilidades', 'period_starts_on', 'period_ends_on', from(fct_coresponsibilities)),
      days('acompanamiento', 'scheduled_on', 'scheduled_on', from(fct_visits)),
      days('reclamos', 'opened_on', 'opened_on', from(fct_grievances)),
      days('oferta', 'valid_from', 'valid_from', from(dim_service_point)),
      days('calidad', 'evaluated_on', 'evaluated_on', from(fct_quality)),
      days('presupuesto', 'period_starts_on', 'period_ends_on', from(fct_budget)),
      days('puntos_de_pago', 'toStartOfQuarter(cycle_ends_on)', 'cycle_ends_on', from(fct_pay_points)),
    ],
    sql`\n    union all`,
  )}
    union all
    select 'reglas' as contract, toDate32(min(valid_from)) as first_on, (select max(snapshot_on) from ${sql.table(INPUT_BATCHES)}) as last_on
    from ${from(fct_protection)} having count() > 0`,
  checks: [unique('contract')],
  served: { programme: "''", territory: "''" },
})
