import { CONTRACTS, type Contract, type ContractName, type Sensitivity } from '../contracts/index.ts'
import type { Role } from '../roles.ts'
import type { Text } from '../text.ts'

/** What personal data are used for: one line of the register of purposes. */
export interface Use {
  readonly id: UseId
  readonly label: Text
  /** What is done with them, and what comes out. */
  readonly description: Text
  readonly contracts: readonly ContractName[]
  /** The basis that the program proposes; the data-protection officer confirms it or says another. */
  readonly proposedBasis: string
  /** Roles that see persons by it; none: figures of groups alone come out. */
  readonly showsPersonsTo: readonly Role[]
}

export const USE_IDS = [
  'monitoring',
  'evaluation',
  'protection_route',
  'payment_control',
  'identity_linkage',
  'grievances',
  'data_quality',
] as const
export type UseId = (typeof USE_IDS)[number]

/** How many columns of a contract are of each class but `open`. */
export type DataClasses = Readonly<Record<Exclude<Sensitivity, 'open'>, number>>

export function dataClassesOf({ columns }: Contract): DataClasses {
  const count = (sensitivity: Sensitivity) =>
    columns.filter(column => column.sensitivity === sensitivity).length
  return { identifier: count('identifier'), quasi: count('quasi'), sensitive: count('sensitive') }
}

/** Whether a contract's rows are of persons or households. */
export const isPersonal = (contract: Contract): boolean =>
  contract.columns.some(({ name }) => ['person_id', 'cedula', 'household_id'].includes(name))

/** Contracts whose rows are of persons or households, in the order of the catalogue. */
export const PERSONAL_CONTRACTS: readonly Contract[] = Object.values(CONTRACTS).filter(isPersonal)

const ALL = PERSONAL_CONTRACTS.map(({ name }) => name)

/** What the program does with personal data. Another use is another line here before it is a line of code elsewhere. */
export const USES: readonly Use[] = [
  {
    id: 'monitoring',
    label: { es: 'Seguimiento de los programas', en: 'Monitoring of the programmes' },
    description: {
      es: 'Tableros, indicadores y alertas: cifras de grupos, con supresión de las pequeñas.',
      en: 'Boards, indicators and alerts: figures of groups, small ones suppressed.',
    },
    contracts: ALL,
    proposedBasis: 'public_function',
    showsPersonsTo: [],
  },
  {
    id: 'evaluation',
    label: { es: 'Evaluación y estudios', en: 'Evaluation and studies' },
    description: {
      es: 'Datos anonimizados para análisis, sin nombre, cédula ni coordenadas.',
      en: 'Data made anonymous for analysis, without name, cédula or coordinates.',
    },
    contracts: ALL,
    proposedBasis: 'statistics',
    showsPersonsTo: [],
  },
  {
    id: 'protection_route',
    label: { es: 'Ruta de protección de la persona', en: "The person's route of protection" },
    description: {
      es: 'Encontrar a quien está desprotegido, referirlo a la institución que responde y medir su cambio.',
      en: 'To find who is unprotected, refer them to the institution that answers, and measure the change.',
    },
    contracts: [
      'personas',
      'hogares',
      'fichas',
      'elegibilidad',
      'inscripciones',
      'servicios',
      'referencias',
      'corresponsabilidades',
      'acompanamiento',
    ],
    proposedBasis: 'public_function',
    showsPersonsTo: ['territorial_officer'],
  },
  {
    id: 'payment_control',
    label: { es: 'Control de los pagos', en: 'Control of payments' },
    description: {
      es: 'Conciliar planillas y pagos, y hallar los que no corresponden.',
      en: 'To reconcile payrolls and payments, and find those that are not due.',
    },
    contracts: ['personas', 'inscripciones', 'elegibilidad', 'planilla', 'pagos'],
    proposedBasis: 'legal_obligation',
    showsPersonsTo: ['territorial_officer'],
  },
  {
    id: 'identity_linkage',
    label: { es: 'Enlace de identidades', en: 'Linkage of identities' },
    description: {
      es: 'Reconocer a la misma persona en registro, fichas y planilla, para no contarla dos veces.',
      en: 'To recognise the same person in registry, forms and payroll, so as not to count them twice.',
    },
    contracts: ['personas', 'fichas', 'planilla'],
    proposedBasis: 'public_function',
    showsPersonsTo: [],
  },
  {
    id: 'grievances',
    label: { es: 'Atención de reclamos', en: 'Grievances' },
    description: {
      es: 'Seguir los reclamos y sus plazos.',
      en: 'To follow grievances and their deadlines.',
    },
    contracts: ['personas', 'reclamos'],
    proposedBasis: 'legal_obligation',
    showsPersonsTo: ['territorial_officer'],
  },
  {
    id: 'data_quality',
    label: { es: 'Calidad de los datos', en: 'Quality of the data' },
    description: {
      es: 'Apartar filas con errores y devolverlas a su fuente para que las corrija.',
      en: 'To set rows with errors aside and return them to their source for correction.',
    },
    contracts: ALL,
    proposedBasis: 'public_function',
    showsPersonsTo: [],
  },
]

export const namedUse = (id: string): Use | undefined => USES.find(use => use.id === id)
