/** Two transfer programmes that one person may not be in at the same time, from when and until when (null: still). */
export interface Incompatible {
  readonly programmes: readonly [string, string]
  readonly from: string
  readonly to: string | null
}

/**
 * The set of the demonstration: an assumption, without a rule that is cited. Persons of 120 a los 65 are enrolled one by one and leave with the cause
 * `doble_programa` when found in a second transfer; a ministry states its own pairs here, with the dates of its rules.
 */
export const INCOMPATIBLE: readonly Incompatible[] = [
  { programmes: ['120A65', 'RDO'], from: '2016-01-01', to: null },
  { programmes: ['120A65', 'AG'], from: '2016-01-01', to: null },
]
