import { parsePeriod } from '#domain/periods.ts'

/** The instant as of which the demonstration is seen: 2026-04-15 09:00 America/Panama. */
export const DEMO_AS_OF = '2026-04-15T14:00:00Z'

/** One quarter of the demonstration and the payment cycle paid in it. */
export interface Quarter {
  /** 0 is 2016Q1; −1 is the quarter before, whose registry is the first that the platform holds. */
  readonly index: number
  readonly cycle: string
  readonly startOn: string
  readonly endOn: string
  /** The day on which the payment platform closes the cycle and sends its file: 15 days after the quarter. */
  readonly settledOn: string
}

const FIRST_YEAR = 2016
export const LAST_INDEX = 40

const plusDays = (on: string, days: number): string =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10)

/** The quarter of an index, which may be negative. */
export function quarterAt(index: number): Quarter {
  const year = FIRST_YEAR + Math.floor(index / 4)
  const ordinal = index - Math.floor(index / 4) * 4 + 1
  const { startOn, endOn } = parsePeriod(`${year}Q${ordinal}`)
  return { index, cycle: `${year}C${ordinal}`, startOn, endOn, settledOn: plusDays(endOn, 15) }
}

/** 2016Q1 to 2026Q1, the last one complete as of `DEMO_AS_OF`. */
export const QUARTERS: readonly Quarter[] = Array.from({ length: LAST_INDEX + 1 }, (_, i) => quarterAt(i))

/** The index of a cycle such as `2017C3`. */
export const indexOf = (cycle: string): number =>
  (Number(cycle.slice(0, 4)) - FIRST_YEAR) * 4 + Number(cycle.slice(5)) - 1
