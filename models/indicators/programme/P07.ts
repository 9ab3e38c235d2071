import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const P07 = defineIndicator({
  code: 'P07',
  family: 'programme',
  name: { es: 'Ficha vigente', en: 'Current household form' },
  description: {
    es: 'Hogares del padrón cuya ficha (FUPS) tiene menos de 24 meses, sobre los hogares del padrón que tienen ficha.',
    en: 'Households on the roll whose form is less than 24 months old, over households on the roll that have a form.',
  },
  numerator: {
    es: 'Hogares del padrón con ficha de menos de 24 meses',
    en: 'Households on the roll with a form of less than 24 months',
  },
  denominator: { es: 'Hogares del padrón con ficha', en: 'Households on the roll with a form' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'month',
  dimensions: FACTS.roll_households.dimensions,
  filters: FACTS.roll_households.filters,
  sources: ['inscripciones', 'personas', 'hogares'],
  office: OFFICES.registry,
  limits: {
    es: 'Un hogar está en el padrón si alguna de sus personas tiene una inscripción activa al cierre, según el hogar que el registro dice de ella ese día. Los hogares sin ficha no cuentan en ninguna parte; el territorio es el de la ficha. Un hogar en dos programas cuenta una vez en el total y una vez en cada programa.',
    en: 'A household is on the roll when one of its persons has an active enrolment at the close, by the household that the registry gives for that person on that day. Households without a form count in neither part; the territory is that of the form. A household in two programmes counts once in the total and once in each programme.',
  },
  citation: 'SAGI091',
  nature: 'stock',
  formula: {
    numerator: { of: 'roll_households', count: 'households', where: ['current_form'] },
    denominator: { of: 'roll_households', count: 'households', where: [] },
  },
})
