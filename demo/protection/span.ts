import { indexOf, LAST_INDEX, quarterAt } from '../ministry/calendar.ts'

/** Quarters whose records come in one file, both inclusive, and the day as of which it speaks. */
export interface Span {
  readonly from: number
  readonly upto: number
  readonly asOf: string
}

const LAST_CLOSED = indexOf('2024C4')

/** The closed years in one file, and what came since in another, which tells the last closed quarter again with its news. */
export const SPANS: readonly Span[] = [
  { from: 0, upto: LAST_CLOSED, asOf: quarterAt(LAST_CLOSED).endOn },
  { from: LAST_CLOSED, upto: LAST_INDEX, asOf: quarterAt(LAST_INDEX).endOn },
]
