import { FACTS } from '../facts/index.ts'

/** What the indicators of status have in common: where rules may look, and what is to be known of them. */
export const STATUS = {
  family: 'sps',
  dimensions: FACTS.statuses.dimensions,
  filters: FACTS.statuses.filters,
  sources: [
    'personas',
    'hogares',
    'inscripciones',
    'pagos',
    'servicios',
    'referencias',
    'corresponsabilidades',
  ],
} as const

export const STATUS_LIMITS = {
  es: 'Quién está protegido lo dicen las reglas activadas, cada día las vigentes ese día; antes de la primera no hay dato. Las de la demostración son sintéticas. Quien no tiene registrado lo que la regla pide queda sin dato, y no cuenta como protegido ni como desprotegido.',
  en: "Who is protected is said by the activated rules, each day by those in force on it; before the first there is no data. Those of the demonstration are synthetic. Whoever's records lack what the rule asks for is without data, and counts neither as protected nor as unprotected.",
} as const

/** Of indicators that count changes of status. */
export const CHANGE_LIMITS = {
  es: `${STATUS_LIMITS.es} Cuenta también el cambio que trae una regla nueva o una etapa de vida; la causa de cada uno está en la historia de estatus. Lugar al inicio; edad y etapa al cierre.`,
  en: `${STATUS_LIMITS.en} The change that a new rule or a stage of life brings counts as well; the cause of each is in the history of statuses. Place as at the start; age and stage as at the end.`,
} as const
