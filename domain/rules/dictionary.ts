import { ASSESSMENT_KINDS, MODALITIES, PROGRAMMES, RESULTS, SEXES } from '../dimensions.ts'
import { territoriesAt } from '../territories/index.ts'
import type { Text } from '../text.ts'

/** `code`: a text, one of `values` where there are any. `decimal` is written as text, so that no cent is rounded. */
export interface RuleColumn {
  readonly type: 'code' | 'integer' | 'decimal' | 'boolean'
  readonly values?: readonly string[]
  readonly label: Text
}

/**
 * Where a rule may look. `subject`: what is known of the person on the day itself. `event`: records with a day, asked for within a
 * span of days up to and including the day judged. `standing`: records that stand from one day to another; without a span, on the day itself.
 */
export interface RuleSource {
  readonly nature: 'subject' | 'event' | 'standing'
  readonly label: Text
  readonly columns: Readonly<Record<string, RuleColumn>>
}

const column = (
  type: RuleColumn['type'],
  es: string,
  en: string,
  values?: readonly string[],
): RuleColumn => ({
  type,
  label: { es, en },
  ...(values === undefined ? {} : { values }),
})
const ids = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id)
const IPM = ['educacion', 'vivienda', 'ambiente', 'trabajo', 'salud']
const programme = column('code', 'Programa', 'Programme', ids(PROGRAMMES))
const service = column('code', 'Código del servicio', 'Service code')
const institution = column('code', 'Institución', 'Institution')

/** The closed dictionary: everything that a rule of protection can name. Names of sources and columns are those of the contracts. */
export const RULE_SOURCES: Readonly<Record<string, RuleSource>> = {
  personas: {
    nature: 'subject',
    label: { es: 'La persona, según el registro', en: 'The person, as the registry says' },
    columns: {
      sex: column('code', 'Sexo', 'Sex', ids(SEXES)),
      age_years: column('integer', 'Edad en años cumplidos', 'Age in full years'),
      province: column(
        'code',
        'Provincia o comarca donde vive',
        'Province or comarca of residence',
        territoriesAt('province', 'PA').map(({ code }) => code),
      ),
      corregimiento: column(
        'code',
        'Corregimiento donde vive, código INEC',
        'Corregimiento of residence, INEC code',
      ),
      has_household: column('boolean', 'Pertenece a un hogar', 'Belongs to a household'),
      has_cedula: column(
        'boolean',
        'Tiene cédula, según el último registro',
        'Has a cédula, as the latest registry says',
      ),
      disability: column(
        'boolean',
        'Tiene discapacidad, según el último registro',
        'Has a disability, as the latest registry says',
      ),
    },
  },
  hogares: {
    nature: 'subject',
    label: { es: 'El hogar, según su ficha', en: 'The household, as its form says' },
    columns: {
      poverty_band: column('code', 'Tramo de pobreza', 'Poverty band', [
        'extrema',
        'pobre',
        'vulnerable',
        'no_pobre',
      ]),
      deprived_education: column('boolean', 'Privación en educación', 'Deprived in education'),
      deprived_housing: column('boolean', 'Privación en vivienda', 'Deprived in housing'),
      deprived_environment: column('boolean', 'Privación en ambiente', 'Deprived in environment'),
      deprived_work: column('boolean', 'Privación en trabajo', 'Deprived in work'),
      deprived_health: column('boolean', 'Privación en salud', 'Deprived in health'),
    },
  },
  inscripciones: {
    nature: 'standing',
    label: { es: 'Inscripción activa en un programa', en: 'Active enrolment in a programme' },
    columns: { programme },
  },
  pagos: {
    nature: 'event',
    label: { es: 'Pago cobrado, por su día de cobro', en: 'Payment collected, by its day of collection' },
    columns: {
      programme,
      modality: column('code', 'Modalidad', 'Modality', ids(MODALITIES)),
      amount_balboas: column('decimal', 'Monto en balboas', 'Amount in balboas'),
    },
  },
  servicios: {
    nature: 'event',
    label: { es: 'Servicio prestado', en: 'Service given' },
    columns: { service_code: service, institution, result: column('code', 'Resultado', 'Result') },
  },
  referencias: {
    nature: 'event',
    label: { es: 'Referencia emitida', en: 'Referral issued' },
    columns: {
      dimension: column('code', 'Dimensión', 'Dimension', IPM),
      to_institution: institution,
      service_code: service,
    },
  },
  contrarreferencias: {
    nature: 'event',
    label: { es: 'Contrarreferencia recibida', en: 'Counter-referral received' },
    columns: {
      dimension: column('code', 'Dimensión', 'Dimension', IPM),
      to_institution: institution,
      outcome: column('code', 'Resultado', 'Outcome', [
        'atendida',
        'en_proceso',
        'no_atendida',
        'no_ubicada',
        'desistio',
      ]),
      status_after: column('code', 'Estatus que declara', 'Status declared', ['protegida', 'desprotegida']),
    },
  },
  corresponsabilidades: {
    nature: 'event',
    label: {
      es: 'Corresponsabilidad exigible, por el día en que se verificó',
      en: 'Co-responsibility due, by the day on which it was verified',
    },
    columns: {
      programme,
      kind: column('code', 'Clase', 'Kind', ['educacion', 'salud']),
      requirement: column('code', 'Lo que se exige', 'What is asked for', [
        'asistencia',
        'matricula',
        'reunion_escolar',
        'control_salud',
        'vacunacion',
        'control_embarazo',
      ]),
      met: column('boolean', 'Cumplió', 'Was met'),
    },
  },
  elegibilidad: {
    nature: 'event',
    label: { es: 'Evaluación de elegibilidad', en: 'Eligibility assessment' },
    columns: {
      kind: column('code', 'Clase', 'Kind', ids(ASSESSMENT_KINDS)),
      result: column('code', 'Resultado', 'Result', ids(RESULTS)),
    },
  },
  formularios: {
    nature: 'event',
    label: { es: 'Ficha vigente del hogar, por su fecha', en: "The household's current form, by its date" },
    columns: {},
  },
}

/** A column named `source.column`; undefined when the dictionary has none. */
export function ruleColumn(
  name: string,
): { readonly source: string; readonly name: string; readonly column: RuleColumn } | undefined {
  const [source = '', own = '', ...rest] = name.split('.')
  if (rest.length > 0 || !Object.hasOwn(RULE_SOURCES, source)) return undefined
  const columns = RULE_SOURCES[source]?.columns
  const found = columns !== undefined && Object.hasOwn(columns, own) ? columns[own] : undefined
  return found === undefined ? undefined : { source, name: own, column: found }
}
