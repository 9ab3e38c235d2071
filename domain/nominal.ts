import type { Text } from './text.ts'

/** Why somebody may ask to see who a person is: the closed set, as the audit keeps it. */
export const PURPOSES = {
  home_visit: { es: 'Visita domiciliaria', en: 'Home visit' },
  payment_problem: { es: 'Problema con un pago', en: 'Problem with a payment' },
  grievance: { es: 'Atención de un reclamo', en: 'Answering a grievance' },
  referral: { es: 'Seguimiento de una referencia', en: 'Following up a referral' },
  recertification: { es: 'Recertificación o ficha social', en: 'Recertification or social form' },
  identity_check: { es: 'Verificación de identidad', en: 'Identity check' },
  emergency: { es: 'Emergencia o protección inmediata', en: 'Emergency or immediate protection' },
  authority_request: { es: 'Solicitud de autoridad competente', en: 'Request of a competent authority' },
} as const satisfies Readonly<Record<string, Text>>
export type Purpose = keyof typeof PURPOSES
export const PURPOSE_IDS = Object.keys(PURPOSES) as readonly Purpose[]

/** What of a person is masked until it is asked for: one field stands for the columns that are seen or hidden together. */
export const NOMINAL_FIELDS = {
  names: { es: 'Nombres y apellidos', en: 'Names' },
  cedula: { es: 'Cédula', en: 'Identity number' },
  birth_on: { es: 'Fecha de nacimiento', en: 'Date of birth' },
  location: { es: 'Ubicación de la vivienda', en: 'Location of the dwelling' },
  sensitive: {
    es: 'Etnia, discapacidad y defunción',
    en: 'Ethnicity, disability and death',
  },
} as const satisfies Readonly<Record<string, Text>>
export type NominalField = keyof typeof NOMINAL_FIELDS
export const NOMINAL_FIELD_IDS = Object.keys(NOMINAL_FIELDS) as readonly NominalField[]

/** A number of a case, a request or an order: what a purpose is checked against later. Slash and hyphen by their codes: forms of the page take the pattern under stricter rules. */
export const CASE_NUMBER = /^[A-Za-z0-9][A-Za-z0-9 .\x2f\x2d]{2,39}$/

/** How long what was revealed stays so, and how long a broken glass stays open. */
export const REVEALED_MINUTES = 15
export const GLASS_MINUTES = 60

/** Rows that a nominal list shows; of a longer one it asks for a filter. */
export const MOST_LISTED = 10_000

/** A name of which the first letters are left: `M••• I•••`; empty when there is none. */
export const maskedName = (name: string): string =>
  name
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => `${[...word][0]?.toLocaleUpperCase('es') ?? ''}•••`)
    .join(' ')

/** Full years on a day; both `YYYY-MM-DD`. */
export const ageOn = (birthOn: string, on: string): number =>
  Math.floor((Number(on.replaceAll('-', '')) - Number(birthOn.replaceAll('-', ''))) / 10_000)
