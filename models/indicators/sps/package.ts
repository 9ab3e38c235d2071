import type { Text } from '#domain/text.ts'
import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'
import type { Indicator } from '../formula.ts'
import { STATUS } from './status.ts'

/** Households of which every member has a package, over those with a member for whom it is asked. */
export const completeness = (
  code: string,
  which: 'core' | 'extended' | 'differentiated',
  { es, en }: Text,
): Indicator =>
  defineIndicator({
    ...STATUS,
    code,
    dimensions: FACTS.packages_of_services.dimensions,
    filters: FACTS.packages_of_services.filters,
    name: { es: `Paquete ${es} completo`, en: `${en} package complete` },
    description: {
      es: `Hogares cuyos miembros registrados tienen todos el paquete ${es} de su etapa de vida, sobre los hogares con algún miembro al que se le exige.`,
      en: `Households all of whose registered members have the ${en.toLowerCase()} package of their stage of life, over the households with a member for whom it is asked.`,
    },
    numerator: { es: 'Hogares con todo el paquete', en: 'Households with the whole package' },
    denominator: { es: 'Hogares', en: 'Households' },
    factor: 100,
    unit: 'percent',
    direction: 'up',
    naturalPeriod: 'quarter',
    office: OFFICES.evaluation,
    limits: {
      es: 'Qué servicios hacen el paquete de cada etapa lo dicen las reglas activadas; antes de la primera no hay dato, y las de la demostración son sintéticas. Cuentan los miembros que el registro conoce. Un hogar con miembros en dos lugares cuenta en los dos, en cada uno por los que allí viven.',
      en: 'Which services make the package of each stage is said by the activated rules; before the first there is no data, and those of the demonstration are synthetic. The members whom the registry knows count. A household with members in two places counts in both, in each by those who live there.',
    },
    citation: 'S2†',
    nature: 'stock',
    formula: {
      numerator: { of: 'packages_of_services', count: 'households', where: [which] },
      minus: { of: 'packages_of_services', count: 'households', where: [which, 'incomplete'] },
      denominator: { of: 'packages_of_services', count: 'households', where: [which] },
    },
  })
