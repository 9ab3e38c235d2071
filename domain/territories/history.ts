import type { Text } from '../text.ts'
import { FORMER_DISTRICTS } from './former.ts'

/** Until the day before, the districts of `former.ts` carried their former codes; records carry today's whatever their date. */
export const RENUMBERED_ON = '2014-01-01'

/** What a dated change of the division rests on, as documentation and answers show it. */
interface Change {
  /** The first day of what is new; what it replaces ended the day before. */
  readonly on: string
  readonly source: Text
}

const NO_CODES: Text = {
  es: 'códigos anteriores: sin fuente comprobada',
  en: 'former codes: no verified source',
}

/** The source of a unit that is no more: that of the change, and of the code that it had. */
export const withFormerCode = ({ es, en }: Text): Text => ({
  es: `${es}; ${NO_CODES.es}`,
  en: `${en}; ${NO_CODES.en}`,
})

/** Where a law divided a corregimiento as well, what cannot be told apart belongs to the part that kept its name. */
const TIERRAS_ALTAS: Change = {
  on: '2013-09-13',
  source: {
    es: 'Ley 55 de 13 de septiembre de 2013, según la prensa de esos días, que lo separa de Bugaba; vale aquí el día de la ley, aunque el distrito funciona desde el 1 de julio de 2017 (Ley 22 de 9 de mayo de 2017)',
    en: 'Ley 55 of 13 September 2013, as the press of those days has it, which separates it from Bugaba; the day of the law stands here, though the district works since 1 July 2017 (Ley 22 of 9 May 2017)',
  },
}
const PANAMA_OESTE: Change = {
  on: RENUMBERED_ON,
  source: {
    es: 'Ley 119 de 2013, que crea la provincia; el día en que empieza: sin fuente comprobada',
    en: 'Ley 119 of 2013, which creates the province; the day on which it begins: no verified source',
  },
}
const ALMIRANTE: Change = {
  on: '2015-06-08',
  source: {
    es: 'Ley 39 de 8 de junio de 2015, que lo separa de Changuinola: sin fuente comprobada',
    en: 'Ley 39 of 8 June 2015, which separates it from Changuinola: no verified source',
  },
}
const BOCAS_2020: Change = {
  on: '2020-08-19',
  source: {
    es: 'proyecto de ley 135, con el día de su aprobación en lugar del de su promulgación: sin fuente comprobada',
    en: 'bill 135, with the day of its vote in the place of that of its promulgation: no verified source',
  },
}

/** A unit that is no more: the last day on which it was, and the unit of today that what was told of it belongs to. */
export interface FormerUnit {
  readonly code: string
  readonly name: string
  readonly successor: string
  readonly change: Change
}

/** Corregimientos that a law moved to another district, with the number that they had there. */
export const FORMER_CORREGIMIENTOS: readonly FormerUnit[] = [
  { code: '040504', name: 'Cerro Punta', successor: '041402', change: TIERRAS_ALTAS },
  { code: '040512', name: 'Volcán', successor: '041401', change: TIERRAS_ALTAS },
  { code: '010202', name: 'Almirante', successor: '010401', change: ALMIRANTE },
  { code: '010205', name: 'Valle del Risco', successor: '010406', change: ALMIRANTE },
  { code: '010211', name: 'Nance del Risco', successor: '010404', change: ALMIRANTE },
  { code: '010212', name: 'Valle de Agua', successor: '010405', change: ALMIRANTE },
  { code: '010103', name: 'Cauchero', successor: '010408', change: BOCAS_2020 },
]

/** What the districts of `former.ts` rest on. */
export const RENUMBERING_SOURCE = PANAMA_OESTE.source

/** Units that a change created; whatever they hold is no older. */
const FOUNDED: readonly (readonly [Change, readonly string[]])[] = [
  [TIERRAS_ALTAS, ['0414']],
  [PANAMA_OESTE, ['13']],
  [ALMIRANTE, ['0104']],
  [
    BOCAS_2020,
    [
      ...['010106', '010107', '010218', '010219', '010220', '010221', '010222', '010223'],
      ...['010407', '010408', '010409', '010410'],
    ],
  ],
]

/** Units known to be new whose first day is not: they are read as if they had always been there. */
export const UNDATED: readonly { readonly codes: readonly string[]; readonly source: Text }[] = [
  {
    codes: ['020611', '020612', '020613', '020614', '020615', '020616'],
    source: {
      es: 'Ley 296, que divide Penonomé, según la prensa; su fecha: sin fuente comprobada',
      en: 'Ley 296, which divides Penonomé, as the press has it; its date: no verified source',
    },
  },
]

/** The change that created a unit of today, the last one where there are several; undefined: it is older than any series. */
export const foundedBy = (code: string): Change | undefined =>
  FOUNDED.flatMap(([change, units]) => (units.some(unit => code.startsWith(unit)) ? [change] : []))
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1)

/** What is said of a unit whose first day is not known. */
export const undatedSource = (code: string): Text | undefined =>
  UNDATED.find(({ codes }) => codes.includes(code))?.source

/** Whether a code is of a district that was renumbered, or of a corregimiento in it. */
export const isRenumbered = (code: string): boolean => Object.hasOwn(FORMER_DISTRICTS, code.slice(0, 4))
