import { COUNTRY } from '#domain/dimensions.ts'
import type { FigureRow } from './rows.ts'

type Basis = 'people' | 'money' | 'households'

/** One statement of the ministry in the press: a cycle, a figure of it, and what it covers. */
const said = (
  cycle: string,
  published_on: string,
  name: string,
  value: number,
  basis: Basis,
  extra: FigureRow = {},
): FigureRow => ({
  figure_id: `B-${cycle}-${name}`,
  indicator: basis === 'money' ? 'B03' : 'B02',
  measure: 'valor',
  period: cycle,
  territory_code: COUNTRY,
  value: String(value),
  rounded_to: '1',
  basis: { people: 'inscripciones', money: 'dinero', households: 'hogares' }[basis],
  document: `Declaración del MIDES a la prensa sobre el pago ${cycle.slice(5)} de ${cycle.slice(0, 4)}`,
  published_on,
  ...extra,
})

const CARD_AND_MOBILE = 'sucursal|banca_movil'
const PARTIAL = {
  modality: CARD_AND_MOBILE,
  note: 'No es total nacional: coincide con sucursal y banca móvil y deja fuera difícil acceso y SENAPAN',
}
const MILLIONS = { rounded_to: '100000' }
const entrants = { indicator: 'B10', basis: 'personas' }

/** National totals since 2017, as printed. Publication dates are those of the cycle's end where the source gives none. */
export const SINCE_2017: readonly FigureRow[] = [
  said('2017C1', '2017-03-31', 'total', 149_238, 'people', PARTIAL),
  said('2017C1', '2017-03-31', 'balboas', 45_900_000, 'money', { ...PARTIAL, ...MILLIONS }),
  said('2017C1', '2017-03-31', '120A65', 105_121, 'people', { ...PARTIAL, programme: '120A65' }),
  said('2017C1', '2017-03-31', 'RDO', 27_965, 'households', { ...PARTIAL, programme: 'RDO' }),
  said('2017C1', '2017-03-31', 'AG', 16_152, 'people', { ...PARTIAL, programme: 'AG' }),
  said('2022C1', '2022-03-31', 'total', 191_205, 'people'),
  said('2022C1', '2022-03-31', 'balboas', 55_900_000, 'money', MILLIONS),
  said('2022C4', '2022-12-31', 'total', 192_789, 'people'),
  said('2022C4', '2022-12-31', 'balboas', 56_300_000, 'money', MILLIONS),
  said('2024C3', '2024-09-30', 'total', 191_412, 'people'),
  said('2024C3', '2024-09-30', 'balboas', 55_834_560, 'money'),
  said('2024C3', '2024-09-30', 'tarjeta', 160_846, 'people', { modality: 'sucursal' }),
  said('2025C3', '2025-10-31', 'total', 186_793, 'people'),
  said('2025C3', '2025-10-31', 'balboas', 54_408_750, 'money'),
  said('2025C3', '2025-10-31', 'fups', 151_176, 'people', { indicator: 'B11', basis: 'personas' }),
  said('2025C4', '2025-12-31', 'total', 186_812, 'people'),
  said('2025C4', '2025-12-31', 'balboas', 54_404_610, 'money'),
  said('2025C4', '2025-12-31', 'tarjeta', 164_578, 'people', { modality: 'sucursal' }),
  said('2025C4', '2025-12-31', 'dificil_acceso', 22_234, 'people', { modality: 'dificil_acceso' }),
  said('2026C1', '2026-04-10', 'total', 186_225, 'people'),
  said('2026C1', '2026-04-10', 'balboas', 54_193_470, 'money'),
  said('2026C1', '2026-04-10', '120A65', 116_495, 'people', { programme: '120A65' }),
  said('2026C1', '2026-04-10', 'RDO', 42_591, 'people', { programme: 'RDO' }),
  said('2026C1', '2026-04-10', 'AG', 19_851, 'people', { programme: 'AG' }),
  said('2026C1', '2026-04-10', 'SENAPAN', 7_288, 'people', { programme: 'SENAPAN' }),
  said('2026C1', '2026-04-10', 'nuevos', 1_586, 'people', entrants),
  said('2026C1', '2026-04-10', 'nuevos-F', 979, 'people', { ...entrants, sex: 'F' }),
  said('2026C1', '2026-04-10', 'nuevos-M', 607, 'people', { ...entrants, sex: 'M' }),
]
