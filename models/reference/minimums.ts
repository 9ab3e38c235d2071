/** The least value of an indicator that a territory must reach, in the indicator's unit, from a day on until the next one. */
export interface Minimum {
  readonly from: string
  readonly than: string
}

/**
 * Minimums of current forms, of co-responsibility in education and in health (P07, P08, P09), in percent. Synthetic: no decree sets them. A
 * new one is a row with the day from which it holds; a period is judged by the one that holds on its last day.
 */
export const MINIMUMS: readonly Minimum[] = [{ from: '1900-01-01', than: '60' }]
