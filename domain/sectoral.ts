import { isListColumn, LIST_COLUMNS, type ListColumnName } from './list-columns.ts'
import type { Text } from './text.ts'

/** What of a person may go to an institution, by its name in the contract `personas`. */
export const IDENTITY_COLUMNS = {
  person_id: { es: 'Número en el registro', en: 'Number in the registry' },
  cedula: { es: 'Cédula', en: 'Identity number' },
  given_names: { es: 'Nombres', en: 'Given names' },
  surnames: { es: 'Apellidos', en: 'Surnames' },
  birth_on: { es: 'Fecha de nacimiento', en: 'Date of birth' },
  household_id: { es: 'Número de hogar', en: 'Household number' },
  longitude: { es: 'Longitud de la vivienda', en: 'Longitude of the dwelling' },
  latitude: { es: 'Latitud de la vivienda', en: 'Latitude of the dwelling' },
  ethnicity: { es: 'Pueblo o grupo étnico', en: 'People or ethnic group' },
  disability: { es: 'Discapacidad', en: 'Disability' },
  died_on: { es: 'Fecha de defunción', en: 'Date of death' },
} as const satisfies Readonly<Record<string, Text>>
export type IdentityColumn = keyof typeof IDENTITY_COLUMNS

/** A column of a list for an institution: of the person, or of the records of the figure. */
export type SectoralColumn = IdentityColumn | ListColumnName

export const isIdentityColumn = (name: string): name is IdentityColumn =>
  Object.hasOwn(IDENTITY_COLUMNS, name)
export const isSectoralColumn = (name: string): name is SectoralColumn =>
  isIdentityColumn(name) || isListColumn(name)

/** The closed set, in the order in which a file has them. */
export const SECTORAL_COLUMNS: readonly SectoralColumn[] = [
  ...Object.keys(IDENTITY_COLUMNS),
  ...Object.keys(LIST_COLUMNS),
].filter(isSectoralColumn)

export const sectoralColumnLabel = (name: SectoralColumn): Text =>
  isIdentityColumn(name) ? IDENTITY_COLUMNS[name] : LIST_COLUMNS[name].label

/** How an agreement stands on a day. */
export const AGREEMENT_STATES = {
  waiting: { es: 'Espera aprobación', en: 'Waits for approval' },
  future: { es: 'Aún no rige', en: 'Not yet in force' },
  in_force: { es: 'Vigente', en: 'In force' },
  expired: { es: 'Vencido', en: 'Expired' },
  ended: { es: 'Terminado', en: 'Ended' },
} as const satisfies Readonly<Record<string, Text>>
export type AgreementState = keyof typeof AGREEMENT_STATES

/** How a list that was asked for stands at an instant. */
export const SECTORAL_LIST_STATES = {
  asked: { es: 'Espera aprobación', en: 'Waits for approval' },
  approved: { es: 'Aprobado, sin entregar', en: 'Approved, not given yet' },
  refused: { es: 'Rechazado', en: 'Refused' },
  delivered: { es: 'Entregado', en: 'Given' },
  expired: { es: 'Venció sin entregarse', en: 'Expired without being given' },
} as const satisfies Readonly<Record<string, Text>>
export type SectoralListState = keyof typeof SECTORAL_LIST_STATES

/** How long a list that was asked for can be approved and given. */
export const SECTORAL_LIST_DAYS = 14
