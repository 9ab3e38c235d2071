import { sql } from 'kysely'
import { fct_loads } from '../../marts/fct_loads.ts'
import { defineStock, distinct } from './define.ts'

const shared = {
  model: fct_loads,
  contracts: [],
  open: true,
  territory: sql`'ND'`,
  counts: { contracts: distinct('contract_number') },
  conditions: {},
} as const

/** Contracts of which a file is expected on a day: they have sent one before. */
export const expected_loads = defineStock({
  ...shared,
  only: sql`first`,
  placed: { nature: 'stock', from: 'snapshot_on', to: 'expected_to' },
})

/** Contracts whose last file is recent enough on a day. */
export const fresh_loads = defineStock({
  ...shared,
  placed: { nature: 'stock', from: 'snapshot_on', to: 'fresh_to' },
})
