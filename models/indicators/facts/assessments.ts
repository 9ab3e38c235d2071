import { sql } from 'kysely'
import { PROGRAMMES, UNIDENTIFIED_PROGRAMME } from '#domain/dimensions.ts'
import { fct_assessments } from '../../marts/fct_assessments.ts'
import { along, defineFlow, ROWS } from './define.ts'

const { dimensions, filters } = along('programme', 'sex', 'age_band', 'result')

/** Eligibility assessments by their day. They alone may be of no identified programme. */
export const assessments = defineFlow({
  model: fct_assessments,
  contracts: ['elegibilidad'],
  placed: { nature: 'flow', date: 'assessed_on' },
  dimensions,
  filters: [...filters, 'kind'],
  members: { programme: [...PROGRAMMES, UNIDENTIFIED_PROGRAMME].map(programme => programme.id) },
  counts: { rows: ROWS },
  conditions: {
    recertification: sql`kind = 'recertificacion'`,
    eligible: sql`result = 'elegible'`,
    not_eligible: sql`result = 'no_elegible'`,
  },
})
