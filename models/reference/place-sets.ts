import { PRIORITY_PLACES } from './priority-places.ts'

/** A place that is in a set between two days, both inclusive; null is open. A code of a province holds all that is in it. */
interface SetPlace {
  readonly code: string
  readonly from: string
  readonly to: string | null
}

/**
 * Places of the Estrategia Colmena. No source at hand lists its corregimientos: the comarcas and the priority corregimientos stand for them
 * in the demonstration, a synthetic set; a ministry states its own here, with the days of its decree.
 */
const COLMENA: readonly SetPlace[] = ['10', '11', '12', ...PRIORITY_PLACES.map(({ code }) => code)]
  .filter((code, _, all) => !all.some(other => other !== code && code.startsWith(other)))
  .map(code => ({ code, from: '2020-01-01', to: null }))

/** The dated sets of places by the id that travels in requests. */
export const SETS: Readonly<Record<string, readonly SetPlace[]>> = {
  prioritarios: PRIORITY_PLACES,
  colmena: COLMENA,
}

/** Whether a corregimiento is in a set on a day. */
export const inSet = (set: string, code: string, on: string): boolean =>
  (SETS[set] ?? []).some(
    place => code.startsWith(place.code) && place.from <= on && (place.to === null || place.to >= on),
  )
