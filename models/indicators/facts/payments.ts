import { sql } from 'kysely'
import { fct_payments } from '../../marts/fct_payments.ts'
import { along, defineFlow, distinct, distinctKnown, median, ROWS, sumOf } from './define.ts'

/** Payments collected up to this many days after the scheduled date are on time. */
const ON_TIME_DAYS = 5

/** A number of its own for each pair of cycle (`2017C3`) and of what a column numbers: the cycle's above the other. */
const turnOf = (number: string) =>
  sql`bitOr(bitShiftLeft(toUInt64(toUInt32(substring(cycle, 1, 4)) * 4 + toUInt32(substring(cycle, 6, 1))), 32), toUInt64(${sql.ref(number)}))`

/**
 * Payments issued, by the cycle that they carry or by the day on which they count: of collection, or of schedule while not collected.
 * `enrolments` are pairs of person and programme, `turns` of person and cycle,
 * `enrolment_turns` of enrolment and cycle; a person without a household belongs to none of `households`.
 */
export const payments = defineFlow({
  model: fct_payments,
  contracts: ['pagos'],
  placed: { nature: 'flow', date: 'counted_on', cycle: 'cycle' },
  ...along('programme', 'modality', 'sex', 'age_band'),
  counts: {
    persons: distinct('person_number'),
    enrolments: distinct('person_programme_number'),
    turns: distinct(turnOf('person_number')),
    enrolment_turns: distinct(turnOf('person_programme_number')),
    households: distinctKnown('household_number'),
    rows: ROWS,
    balboas: sumOf('amount_balboas'),
    median_late_days: median('late_days'),
  },
  conditions: {
    collected: sql`collected`,
    first_collected: sql`(collected and first_collected)`,
    with_form: lastDay => sql`ifNull(toYYYYMMDD(household_first_form_on) <= ${lastDay}, false)`,
    on_time: sql`ifNull(late_days <= ${sql.lit(ON_TIME_DAYS)}, false)`,
    hard_to_reach: sql`modality = 'dificil_acceso'`,
    by_card: sql`modality = 'sucursal'`,
    after_death: sql`collected_after_death`,
    of_120_at_65: sql`programme = '120A65'`,
  },
})
