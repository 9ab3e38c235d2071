import { dim_priority_place } from '../../marts/dim_priority_place.ts'
import { along, defineStock, distinct } from './define.ts'

/** Corregimientos on the list of priorities on a day. A list, not records: it has no days of which it does not speak. */
export const priority_places = defineStock({
  model: dim_priority_place,
  contracts: [],
  placed: { nature: 'stock', from: 'listed_from', to: 'listed_to' },
  dimensions: along().dimensions,
  counts: { places: distinct('place_number') },
  conditions: {},
})
