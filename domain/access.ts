import type { Text } from './text.ts'

/** What a reader must be allowed to, before a route answers. The closed set that roles are made of. */
export const ACCESS_NEEDS = {
  public: { es: 'Nada: responde a cualquiera', en: 'Nothing: it answers anyone' },
  session: {
    es: 'Una sesión o un token, aunque falte el segundo factor: entrar, salir y saber quién es',
    en: 'A session or a token, even before its second factor: to sign in, sign out and learn who one is',
  },
  signed_in: {
    es: 'Una cuenta: catálogos, contratos y territorios',
    en: 'An account: catalogues, contracts and territories',
  },
  aggregates: {
    es: 'Ver cifras agregadas, sus metas y sus avisos',
    en: 'To see aggregate figures, their targets and warnings',
  },
  loads: {
    es: 'Ver cómo van las cargas: fuentes, lotes y cuántas filas están en cuarentena, y por qué',
    en: 'To see how loads stand: sources, batches and how many rows are in quarantine, and why',
  },
  quarantine: {
    es: 'Ver una por una las filas en cuarentena, enmascaradas',
    en: 'To see quarantined rows one by one, masked',
  },
  records: {
    es: 'Ver registros uno por uno, enmascarados',
    en: 'To see records one by one, masked',
  },
  nominal: { es: 'Ver datos de personas con nombre', en: 'To see data of persons by name' },
  audit: { es: 'Ver quién vio qué', en: 'To see who saw what' },
  grant_approvals: {
    es: 'Aprobar permisos sobre datos de personas',
    en: 'To approve grants on data of persons',
  },
  administration: { es: 'Cuentas, permisos y configuración', en: 'Accounts, grants and configuration' },
  monitoring: { es: 'Métricas del servicio, para programas', en: 'Metrics of the service, for programs' },
} as const satisfies Readonly<Record<string, Text>>

export type AccessNeed = keyof typeof ACCESS_NEEDS

/** What of a reader's programmes and territories limits an answer. */
export const ACCESS_SCOPES = {
  none: {
    es: 'La respuesta es la misma para todos: nada en ella es de un programa o territorio ajeno',
    en: "The answer is the same for everyone: nothing in it is of somebody else's programme or territory",
  },
  query: {
    es: 'La consulta lleva el alcance: solo los programas y territorios del lector',
    en: "The query carries the scope: the reader's programmes and territories alone",
  },
  everywhere: {
    es: 'La respuesta no se recorta: solo para quien ve todos los programas y territorios',
    en: 'The answer is not cut: for those alone who see every programme and territory',
  },
} as const satisfies Readonly<Record<string, Text>>

export type AccessScope = keyof typeof ACCESS_SCOPES

/** What a route says of itself; whoever enforces it reads nothing else. */
export interface RouteAccess {
  readonly needs: AccessNeed
  readonly scope: AccessScope
  /** Whether its person must have shown who they are a moment ago, not only when the session began. */
  readonly proven?: true
}

const PERSON_LEVEL: ReadonlySet<AccessNeed> = new Set([
  'quarantine',
  'records',
  'nominal',
  'audit',
  'administration',
  'grant_approvals',
])

/** Whether an answer tells of single persons, masked or not: no cache may keep it. */
export const isPersonLevel = ({ needs }: RouteAccess): boolean => PERSON_LEVEL.has(needs)
