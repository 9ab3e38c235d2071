import type { ACCESS_NEEDS, AccessNeed } from './access.ts'
import type { Text } from './text.ts'

/** What some may do besides reading what a route shows. */
export const DUTIES = {
  anonymised_exports: { es: 'Exportar datos anonimizados', en: 'To export anonymised data' },
  drafts: { es: 'Redactar reglas y metas', en: 'To draft rules and targets' },
  approvals: {
    es: 'Aprobar reglas, metas y listados para instituciones',
    en: 'To approve rules, targets and lists for institutions',
  },
  erasure: { es: 'Atender solicitudes de personas', en: "To answer persons' requests" },
  releases: { es: 'Autorizar lo que sale del ministerio', en: 'To authorise what leaves the ministry' },
} as const satisfies Readonly<Record<string, Text>>

/** What everybody may, whatever the role, is nothing to give. */
export type Capability = Exclude<AccessNeed, 'public' | 'session' | 'signed_in'> | keyof typeof DUTIES

export const CAPABILITIES = [
  'aggregates',
  'loads',
  'quarantine',
  'records',
  'nominal',
  'audit',
  'administration',
  'monitoring',
  'anonymised_exports',
  'drafts',
  'approvals',
  'grant_approvals',
  'erasure',
  'releases',
] as const satisfies readonly (keyof typeof ACCESS_NEEDS | keyof typeof DUTIES)[]

/** How much a grant of a role reaches: everything, named codes alone, or either. */
export type Reach = 'all' | 'some' | 'any'

export interface RoleDefinition {
  readonly label: Text
  readonly may: readonly Capability[]
  readonly programmes: Reach
  readonly territories: Reach
}

/** The closed set of roles. Those without data reach everything, since there is nothing to cut. */
export const ROLES = {
  leadership: {
    label: { es: 'Alta dirección', en: 'Leadership' },
    may: ['aggregates'],
    programmes: 'all',
    territories: 'all',
  },
  programme_manager: {
    label: { es: 'Gestión de programa', en: 'Programme manager' },
    may: ['aggregates', 'loads'],
    programmes: 'some',
    territories: 'any',
  },
  territorial_officer: {
    label: { es: 'Oficial territorial', en: 'Territorial officer' },
    may: ['aggregates', 'records', 'nominal'],
    programmes: 'any',
    territories: 'some',
  },
  analyst: {
    label: { es: 'Análisis de monitoreo y evaluación', en: 'M&E analyst' },
    may: ['aggregates', 'loads', 'anonymised_exports', 'drafts'],
    programmes: 'any',
    territories: 'any',
  },
  approver: {
    label: { es: 'Aprobación', en: 'Approver' },
    may: ['aggregates', 'loads', 'quarantine', 'approvals', 'grant_approvals'],
    programmes: 'any',
    territories: 'any',
  },
  data_protection_officer: {
    label: { es: 'Protección de datos', en: 'Data-protection officer' },
    may: ['audit', 'erasure', 'releases', 'grant_approvals'],
    programmes: 'all',
    territories: 'all',
  },
  administrator: {
    label: { es: 'Administración', en: 'Administrator' },
    may: ['administration', 'loads', 'monitoring'],
    programmes: 'all',
    territories: 'all',
  },
} as const satisfies Readonly<Record<string, RoleDefinition>>

export type Role = keyof typeof ROLES

export const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text)

const PERSONAL: readonly Capability[] = ['nominal', 'records']

/** Whether a role shows single persons: its grants need a second person, its holders a second factor, and no program may have it. */
export const isNominal = (role: Role): boolean => ROLES[role].may.some(each => PERSONAL.includes(each))
/** Whether a capability shows single persons. */
export const showsPersons = (capability: Capability): boolean => PERSONAL.includes(capability)
