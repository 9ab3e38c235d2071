import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const X21 = defineIndicator({
  code: 'X21',
  family: 'sps',
  name: { es: 'Capacitación concluida (INADEH)', en: 'Training concluded (INADEH)' },
  description: {
    es: 'Capacitaciones de INADEH que la persona concluyó, sobre las registradas en el periodo.',
    en: 'Trainings by INADEH that the person concluded, over those recorded in the period.',
  },
  numerator: { es: 'Capacitaciones concluidas', en: 'Trainings concluded' },
  denominator: { es: 'Capacitaciones registradas', en: 'Trainings recorded' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: FACTS.services.dimensions,
  filters: FACTS.services.filters,
  sources: ['servicios', 'personas'],
  office: OFFICES.attention,
  limits: {
    es: 'Cada registro del servicio cuenta en el periodo de su fecha con el resultado que traía: la fuente no lo corrige después, de modo que quien seguía en curso queda como no concluido. Territorio y sexo son los del registro ese día; a quien el registro no conoce le toca ND.',
    en: "Each record of the service counts in the period of its day with the result that it had: the source does not correct it later, so that whoever was still in course stays as not concluded. Territory and sex are the registry's on that day; whoever the registry does not know is ND.",
  },
  sdg: '4.3',
  citation: 'S1†',
  nature: 'flow',
  formula: {
    numerator: { of: 'services', count: 'rows', where: ['training', 'concluded'] },
    denominator: { of: 'services', count: 'rows', where: ['training'] },
  },
})
