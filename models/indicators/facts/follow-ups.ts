import { sql } from 'kysely'
import { fct_assessments } from '../../marts/fct_assessments.ts'
import { assessments } from './assessments.ts'
import { defineFlow, ROWS } from './define.ts'

const eligible = {
  model: fct_assessments,
  placed: { nature: 'flow', date: 'assessed_on' },
  only: sql`result = 'elegible'`,
  dimensions: assessments.dimensions.filter(dimension => dimension !== 'result'),
  filters: assessments.filters.filter(filter => filter !== 'result'),
  members: assessments.members,
  counts: { rows: ROWS },
} as const

/** Assessments with result eligible, and whether an enrolment followed by the period's last day. */
export const enrolment_follow_ups = defineFlow({
  ...eligible,
  contracts: ['elegibilidad', 'inscripciones'],
  conditions: { enrolled: lastDay => sql`ifNull(toYYYYMMDD(enrolled_on) <= ${lastDay}, false)` },
})

/** Assessments with result eligible, and whether a collected payment followed by the period's last day. */
export const payment_follow_ups = defineFlow({
  ...eligible,
  contracts: ['elegibilidad', 'pagos'],
  conditions: {
    without_benefit: lastDay => sql`not ifNull(toYYYYMMDD(benefited_on) <= ${lastDay}, false)`,
  },
})
