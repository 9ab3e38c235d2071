import { REGIONAL_OFFICES } from './territories/offices.ts'
import type { Text } from './text.ts'

/** A member of a dimension: the id that travels in requests and files, and what people read. */
export interface Member {
  readonly id: string
  readonly label: Text
}

const member = (id: string, es: string, en: string): Member => ({ id, label: { es, en } })

/** The unknown member of every dimension; of territory it is `PA-ND`. */
export const UNKNOWN = 'ND'
export const UNKNOWN_TERRITORY = 'PA-ND'
export const COUNTRY = 'PA'

export const PROGRAMMES: readonly Member[] = [
  member('120A65', '120 a los 65', '120 at 65'),
  member('RDO', 'Red de Oportunidades', 'Opportunities Network (Red de Oportunidades)'),
  member('AG', 'Ángel Guardián', 'Guardian Angel (Ángel Guardián)'),
  member('SENAPAN', 'Bono Alimenticio Nutricional (SENAPAN)', 'Food bonus (SENAPAN)'),
]

/** Assessments alone may be of no identified programme. */
export const UNIDENTIFIED_PROGRAMME = member('NO_IDENTIFICADO', 'No identificado', 'Not identified')

export const MODALITIES: readonly Member[] = [
  member('sucursal', 'Sucursal y tarjeta Clave Social', 'Branch and Clave Social card'),
  member('dificil_acceso', 'Difícil acceso', 'Hard to reach'),
  member('banca_movil', 'Banca móvil', 'Mobile banking'),
]

export const SEXES: readonly Member[] = [member('F', 'Mujeres', 'Women'), member('M', 'Hombres', 'Men')]

/** Full years on the period's last day. */
export const AGE_BANDS: readonly (Member & {
  readonly fromYears: number
  readonly toYears: number | null
})[] = [
  { ...member('0-5', '0 a 5 años', '0 to 5 years'), fromYears: 0, toYears: 5 },
  { ...member('6-11', '6 a 11 años', '6 to 11 years'), fromYears: 6, toYears: 11 },
  { ...member('12-17', '12 a 17 años', '12 to 17 years'), fromYears: 12, toYears: 17 },
  { ...member('18-29', '18 a 29 años', '18 to 29 years'), fromYears: 18, toYears: 29 },
  { ...member('30-64', '30 a 64 años', '30 to 64 years'), fromYears: 30, toYears: 64 },
  { ...member('65-74', '65 a 74 años', '65 to 74 years'), fromYears: 65, toYears: 74 },
  { ...member('75+', '75 años y más', '75 years and over'), fromYears: 75, toYears: null },
]

/** Stages of the life cycle, in full years. Each is one age band or several whole ones. */
export const LIFE_STAGES: readonly (Member & {
  readonly fromYears: number
  readonly ageBands: readonly string[]
})[] = [
  { ...member('primera_infancia', 'Primera infancia', 'Early childhood'), fromYears: 0, ageBands: ['0-5'] },
  { ...member('ninez', 'Niñez', 'Childhood'), fromYears: 6, ageBands: ['6-11'] },
  { ...member('adolescencia', 'Adolescencia', 'Adolescence'), fromYears: 12, ageBands: ['12-17'] },
  { ...member('juventud', 'Juventud', 'Youth'), fromYears: 18, ageBands: ['18-29'] },
  { ...member('adultez', 'Adultez', 'Adulthood'), fromYears: 30, ageBands: ['30-64'] },
  { ...member('persona_mayor', 'Persona mayor', 'Older age'), fromYears: 65, ageBands: ['65-74', '75+'] },
]

/** Dimensions in which the rules of the social-protection system judge who is protected. */
export const SPS_DIMENSIONS: readonly Member[] = [
  member('educacion', 'Educación', 'Education'),
  member('salud', 'Salud', 'Health'),
  member('trabajo', 'Trabajo', 'Work'),
  member('vivienda', 'Vivienda, servicios básicos e internet', 'Housing, basic services and internet'),
  member('ambiente', 'Ambiente, entorno y saneamiento', 'Environment and sanitation'),
  member('ingreso', 'Ingreso', 'Income'),
  member('cuidado', 'Cuidado', 'Care'),
  member('identidad', 'Identidad', 'Identity'),
]

export const RESULTS: readonly Member[] = [
  member('elegible', 'Elegible', 'Eligible'),
  member('no_elegible', 'No elegible', 'Not eligible'),
]

export const ASSESSMENT_KINDS: readonly Member[] = [
  member('ingreso', 'Ingreso', 'Entry'),
  member('recertificacion', 'Recertificación', 'Recertification'),
]

/** Why an enrolment ended, as the programmes' office notes it; any other cause is `otra`. */
export const EXIT_CAUSES: readonly Member[] = [
  member('no_elegible', 'No elegible', 'Not eligible'),
  member('no_cobro', 'No cobró', 'Did not collect'),
  member('renuncia', 'Renuncia', 'Resigned'),
  member('traslado_otro_programa', 'Traslado a otro programa', 'Moved to another programme'),
  member('fallecimiento', 'Fallecimiento', 'Death'),
  member('doble_programa', 'Doble programa', 'In two programmes'),
  member('doble_registro', 'Doble registro', 'Registered twice'),
  member('otra', 'Otra causa', 'Another cause'),
]

/** Dated sets of corregimientos: a figure of a set is of the places that are in it on the period's last day. */
export const PLACE_SETS: readonly Member[] = [
  member('prioritarios', 'Corregimientos priorizados', 'Priority corregimientos'),
  member('colmena', 'Estrategia Colmena', 'Colmena strategy'),
]

/**
 * The tree of territories by which places are read: `was`, as each record's day saw them; `is`, as today sees them: a person's records
 * where the person was last seen, and what was told of a unit that is no more with the one that has its place.
 */
export const TREES = ['was', 'is'] as const
export type Tree = (typeof TREES)[number]

export const TERRITORY_LEVELS = ['country', 'province', 'district', 'corregimiento'] as const
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number]

export const DIMENSIONS = [
  'territory:province',
  'territory:district',
  'territory:corregimiento',
  'office',
  'programme',
  'modality',
  'sex',
  'age_band',
  'result',
  'exit_cause',
  'protection_dimension',
  'life_stage',
] as const
/** What an indicator can be broken down by. */
export type Dimension = (typeof DIMENSIONS)[number]

export const FILTERS = [
  'programme',
  'modality',
  'sex',
  'age_band',
  'result',
  'exit_cause',
  'office',
  'set',
  'kind',
  'protection_dimension',
  'life_stage',
] as const
/** What an indicator can be filtered by, beside period and territory. */
export type Filter = (typeof FILTERS)[number]

/** Members of a dimension or filter that are the same for every period. */
export const MEMBERS: Readonly<Record<Filter, readonly Member[]>> = {
  programme: PROGRAMMES,
  modality: MODALITIES,
  sex: SEXES,
  age_band: AGE_BANDS,
  result: RESULTS,
  exit_cause: EXIT_CAUSES,
  office: REGIONAL_OFFICES,
  set: PLACE_SETS,
  kind: ASSESSMENT_KINDS,
  protection_dimension: SPS_DIMENSIONS,
  life_stage: LIFE_STAGES,
}
