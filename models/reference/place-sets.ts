import { PLACE_SETS } from '#domain/dimensions.ts'
import { lookup } from '#domain/lookup.ts'
import type { Text } from '#domain/text.ts'
import { PRIORITY_DOCUMENT, PRIORITY_PLACES } from './priority-places.ts'

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

/** What a set rests on; `synthetic`: its places were chosen for the demonstration. */
interface SetSource {
  readonly synthetic: boolean
  readonly source: Text
}

const SOURCES: Readonly<Record<string, SetSource>> = {
  prioritarios: {
    synthetic: false,
    source: { es: PRIORITY_DOCUMENT, en: PRIORITY_DOCUMENT },
  },
  colmena: {
    synthetic: true,
    source: {
      es: 'Conjunto sintético de la demostración: las comarcas y los corregimientos priorizados en lugar de los de la Estrategia Colmena, cuya lista y cuyo primer día no tienen fuente comprobada aquí',
      en: 'Synthetic set of the demonstration: the comarcas and the priority corregimientos in the place of those of the Estrategia Colmena, whose list and first day have no verified source here',
    },
  },
}

/** The dated sets of places by the id that travels in requests. */
export const SETS: Readonly<Record<string, readonly SetPlace[]>> = lookup({
  prioritarios: PRIORITY_PLACES,
  colmena: COLMENA,
})

/** Whether a corregimiento is in a set on a day. */
export const inSet = (set: string, code: string, on: string): boolean =>
  (SETS[set] ?? []).some(
    place => code.startsWith(place.code) && place.from <= on && (place.to === null || place.to >= on),
  )

/** Every set with its label, its places and what it rests on. */
export const placeSets = () =>
  PLACE_SETS.flatMap(({ id, label }) => {
    const [places, source] = [SETS[id], SOURCES[id]]
    return places === undefined || source === undefined ? [] : [{ set: id, label, ...source, places }]
  })
