import { sql } from 'kysely'
import { COUNTRY, UNKNOWN } from '#domain/dimensions.ts'
import { accepted, agrees, holds, related, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_presupuesto } from '../staging/stg_presupuesto.ts'
import { dim_territory } from './dim_territory.ts'
import { periodDays } from './period-days.ts'

const days = periodDays('period')

/**
 * Grain: budget and execution of one institution, budget programme, territory, kind of benefit and period. Source: `stg_presupuesto`. Amounts in
 * balboas, of the period itself and not cumulative. `place` is the INEC code of whatever level the amount was told for, `ND` when it was told
 * for the country alone: no territory is known. `months` is the length of the period, so that what was told by the year is not
 * taken for a quarter.
 */
export const fct_budget = defineModel({
  name: 'fct_budget',
  grain: 'institution, programme, territory, kind of benefit and period',
  columns: {
    institution: 'LowCardinality(String)',
    programme: 'LowCardinality(String)',
    benefit_kind: 'LowCardinality(String)',
    place: 'LowCardinality(String)',
    period: 'LowCardinality(String)',
    period_starts_on: 'Date32',
    period_ends_on: 'Date32',
    months: 'UInt8',
    allotted_balboas: 'Decimal(18, 2)',
    modified_balboas: 'Decimal(18, 2)',
    committed_balboas: 'Decimal(18, 2)',
    accrued_balboas: 'Decimal(18, 2)',
    paid_balboas: 'Decimal(18, 2)',
  },
  reads: [stg_presupuesto, dim_territory],
  orderBy: ['period_ends_on', 'institution', 'programme', 'place'],
  query: sql`
    select institution, programme, benefit_kind,
      if(territory_code = ${sql.lit(COUNTRY)}, ${sql.lit(UNKNOWN)}, toString(territory_code)) as place, period,
      ${days.first} as period_starts_on, ${days.last} as period_ends_on,
      toUInt8(dateDiff('month', period_starts_on, period_ends_on) + 1) as months, allotted_balboas, modified_balboas, committed_balboas,
      accrued_balboas, paid_balboas
    from ${from(stg_presupuesto)}`,
  checks: [
    unique('institution', 'programme', 'place', 'benefit_kind', 'period'),
    agrees(
      'every accrued balboa that was told, and no other',
      sql`select sum(accrued_balboas) + count() from fct_budget`,
      sql`select sum(accrued_balboas) + count() from ${from(stg_presupuesto)}`,
    ),
    accepted('benefit_kind', ['transferencia', 'servicio', 'subsidio', 'especie', 'administracion']),
    holds('a period is a month, quarter, semester or year', 'months in (1, 3, 6, 12)'),
    related('place', 'dim_territory', 'code', [UNKNOWN]),
  ],
  served: { programme: 'programme', territory: "if(place = 'ND', 'PA-ND', place)" },
})
