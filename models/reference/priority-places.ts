/** A corregimiento that a document names as a priority, and the days of which it does; `to` null is still. */
export interface PriorityPlace {
  readonly code: string
  readonly from: string
  readonly to: string | null
}

/** The document that lists them. */
export const PRIORITY_DOCUMENT =
  'MIDES, Coordinación de Monitoreo y Evaluación, mecanismos de acompañamiento familiar, 4 de diciembre de 2017'

const FROM = '2017-12-04'

/**
 * Priority corregimientos of the rural area and the comarcas, by INEC code: Las Minas, Soloy, Hato Chamí, Buenos Aires, Kusapín, Kankintú,
 * Lajas Blancas, Ailigandí, Cañazas, Miguel de la Borda and Metetí. The document leaves that of Tolé to be defined, and names communities
 * instead of corregimientos in the urban area: those are not here.
 */
export const PRIORITY_PLACES: readonly PriorityPlace[] = [
  '060201',
  '120101',
  '120402',
  '120501',
  '120701',
  '120605',
  '110102',
  '100102',
  '090301',
  '030301',
  '050208',
].map(code => ({ code, from: FROM, to: null }))
