import { sql } from 'kysely'
import { MODALITIES, PROGRAMMES, UNKNOWN } from '#domain/dimensions.ts'
import { strictness } from '#warehouse/index.ts'
import { accepted, agrees, holds, related } from '../framework/checks.ts'
import { type Parts, samePartsAs } from '../framework/incremental.ts'
import { defineModel, from } from '../framework/model.ts'
import { cyclesOfNewPayments, stg_pagos } from '../staging/stg_pagos.ts'
import { dim_person } from './dim_person.ts'
import { dim_territory } from './dim_territory.ts'
import { int_first_collections } from './int_first_collections.ts'
import { cyclesOfOtherPersons } from './other-persons.ts'

const isOf = (cycles: Parts | null, column: string) => sql<boolean>`${sql.ref(column)} in ${cycles}`

const programmes = sql.join(PROGRAMMES.map(programme => sql.lit(programme.id)))

/**
 * Grain: one payment. Source: `stg_pagos`; sex, birth and corregimiento as the registry saw the person on the scheduled date, `ND`
 * when it never did. Amounts in balboas, arrears included. `counted_on` places a payment in calendar periods: the day of
 * collection, or of schedule while not collected. `late_days` is collection − schedule, null when not collected.
 * `person_programme_number` counts pairs of person and programme, so that distinct enrolments are distinct numbers.
 * `first_collected` marks the first payment that the person ever collected in the programme. `household_number` is of the person's household on
 * the scheduled date, 0 without one. `collected_after_death` is of the date of death that the registry gave last, under any number of the person. A late file
 * rebuilds the cycles that it has payments of, a new registry those of the persons of whom it says something else.
 */
export const fct_payments = defineModel({
  name: 'fct_payments',
  grain: 'payment',
  columns: {
    payment_id: 'String',
    cycle: 'LowCardinality(String)',
    programme: 'LowCardinality(String)',
    modality: 'LowCardinality(String)',
    collected: 'Bool',
    state: 'LowCardinality(String)',
    months_paid: 'UInt8',
    amount_balboas: 'Decimal(18, 2)',
    scheduled_on: 'Date32',
    paid_on: 'Nullable(Date32)',
    counted_on: 'Date32',
    late_days: 'Nullable(Int32)',
    retroactive: 'Bool',
    first_collected: 'Bool',
    collected_after_death: 'Bool',
    person_number: 'UInt32',
    person_programme_number: 'UInt32',
    household_number: 'UInt32',
    sex: 'LowCardinality(String)',
    birth_on: 'Nullable(Date32)',
    household_first_form_on: 'Nullable(Date32)',
    corregimiento: 'LowCardinality(String)',
  },
  reads: [stg_pagos, dim_person, dim_territory, int_first_collections],
  partitionBy: 'cycle',
  orderBy: ['programme', 'corregimiento', 'person_number'],
  skipBy: ['counted_on'],
  incremental: {
    by: 'cycle',
    stale: {
      stg_pagos: cyclesOfNewPayments,
      int_first_collections: samePartsAs('int_first_collections'),
      dim_person: cyclesOfOtherPersons,
      // Only a check reads it.
      dim_territory: () => 'none',
    },
  },
  query: (db, cycles) =>
    db
      .selectFrom('stg_pagos as p')
      .innerJoin('dim_person as d', join =>
        join
          .on(strictness('asof'))
          .onRef('d.person_id', '=', 'p.person_id')
          .onRef('d.valid_from', '<=', 'p.scheduled_on'),
      )
      .leftJoin(
        db
          .selectFrom('dim_person')
          .select('person_number as dead_number')
          .select(sql<string>`assumeNotNull(min(died_on))`.as('dead_on'))
          .where('died_on', 'is not', null)
          .where('valid_to', '=', sql<string>`toDate32('2299-12-31')`)
          .groupBy('person_number')
          .as('x'),
        'x.dead_number',
        'd.person_number',
      )
      .select(['p.payment_id', 'p.cycle', 'p.programme', 'p.modality', 'p.state', 'p.amount_balboas'])
      .select(['p.scheduled_on', 'p.paid_on', 'p.retroactive'])
      .select(({ ref, selectFrom, eb }) => [
        sql<boolean>`${ref('p.state')} = 'pagado'`.as('collected'),
        sql<number>`toUInt8(${ref('p.months_paid')})`.as('months_paid'),
        sql<string>`coalesce(${ref('p.paid_on')}, ${ref('p.scheduled_on')})`.as('counted_on'),
        sql<
          number | null
        >`if(${ref('p.state')} = 'pagado', toInt32(${ref('p.paid_on')}) - toInt32(${ref('p.scheduled_on')}), null)`.as(
          'late_days',
        ),
        eb(
          'p.payment_id',
          'in',
          selectFrom('int_first_collections')
            .select('payment_id')
            .$if(cycles !== null, found => found.where(isOf(cycles, 'cycle'))),
        )
          .$castTo<boolean>()
          .as('first_collected'),
        sql<boolean>`${ref('p.state')} = 'pagado' and ifNull(${ref('p.paid_on')} > ${ref('x.dead_on')}, false)`.as(
          'collected_after_death',
        ),
        sql<number>`${ref('d.person_number')} * 8 + indexOf([${programmes}], ${ref('p.programme')})`.as(
          'person_programme_number',
        ),
      ])
      .select(['d.person_number', 'd.sex', 'd.birth_on', 'd.corregimiento'])
      .select(['d.household_number', 'd.household_first_form_on'])
      .$if(cycles !== null, found => found.where(isOf(cycles, 'p.cycle'))),
  checks: [
    agrees(
      'every staged payment, and no other',
      sql`select count() from fct_payments`,
      sql`select count() from ${from(stg_pagos)}`,
    ),
    agrees(
      'every staged balboa, and no other',
      sql`select sum(amount_balboas) from fct_payments`,
      sql`select sum(amount_balboas) from ${from(stg_pagos)}`,
    ),
    agrees(
      'one first collection per person and programme',
      sql`select countIf(first_collected) from fct_payments`,
      sql`select count() from ${from(int_first_collections)}`,
    ),
    accepted(
      'programme',
      PROGRAMMES.map(programme => programme.id),
    ),
    accepted(
      'modality',
      MODALITIES.map(modality => modality.id),
    ),
    related('corregimiento', 'dim_territory', 'code', [UNKNOWN]),
    holds('collected payments have a date', 'not collected or paid_on is not null'),
    holds(
      'a payment is collected in or after its cycle',
      "not collected or paid_on >= toDate32('1990-01-01')",
      'warning',
    ),
  ],
  served: { programme: 'programme', territory: "if(corregimiento = 'ND', 'PA-ND', corregimiento)" },
})
