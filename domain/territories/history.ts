import { FORMER_DISTRICTS } from './former.ts'

/** A unit that is no more: the last day on which it was, and the unit of today that what was told of it belongs to. */
export interface FormerUnit {
  readonly code: string
  readonly name: string
  readonly to: string
  readonly successor: string
}

/**
 * Corregimientos that a law moved to another district, with the number that INEC gave them there. Where a law divided one as well, what
 * cannot be told apart belongs to the part that kept its name.
 * - Tierras Altas, from Bugaba: Ley 55 of 13 September 2013
 * - Almirante, from Changuinola: Ley 39 of 8 June 2015
 * - Cauchero, from the district of Bocas del Toro to Almirante: bill 135, passed on 19 August 2020 (the day of its promulgation is not
 *   in our sources; that of the vote stands for it)
 */
export const FORMER_CORREGIMIENTOS: readonly FormerUnit[] = [
  { code: '040504', name: 'Cerro Punta', to: '2013-09-12', successor: '041402' },
  { code: '040512', name: 'Volcán', to: '2013-09-12', successor: '041401' },
  { code: '010202', name: 'Almirante', to: '2015-06-07', successor: '010401' },
  { code: '010205', name: 'Valle del Risco', to: '2015-06-07', successor: '010406' },
  { code: '010211', name: 'Nance del Risco', to: '2015-06-07', successor: '010404' },
  { code: '010212', name: 'Valle de Agua', to: '2015-06-07', successor: '010405' },
  { code: '010103', name: 'Cauchero', to: '2020-08-18', successor: '010408' },
]

/** First days of units that a law created; whatever they hold is no older. Sources: those above, and for Panamá Oeste `former.ts`. */
const FOUNDED: readonly (readonly [string, readonly string[]])[] = [
  ['2013-09-13', ['0414']],
  ['2014-01-01', ['13']],
  ['2015-06-08', ['0104']],
  [
    '2020-08-19',
    [
      ...['010106', '010107', '010218', '010219', '010220', '010221', '010222', '010223'],
      ...['010407', '010408', '010409', '010410'],
    ],
  ],
]

/** The first day of a unit of today; null: older than any series. */
export function foundedOn(code: string): string | null {
  const days = FOUNDED.flatMap(([on, units]) => (units.some(unit => code.startsWith(unit)) ? [on] : []))
  return days.sort().at(-1) ?? null
}

/** Until the day before, the districts of `former.ts` carried their former codes; records carry today's whatever their date. */
export const RENUMBERED_ON = '2014-01-01'

/** Whether a code is of a district that was renumbered, or of a corregimiento in it. */
export const isRenumbered = (code: string): boolean => Object.hasOwn(FORMER_DISTRICTS, code.slice(0, 4))
