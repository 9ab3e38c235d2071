import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const P19 = defineIndicator({
  code: 'P19',
  family: 'programme',
  name: { es: 'Ejecución presupuestaria', en: 'Budget execution' },
  description: {
    es: 'Balboas devengados sobre balboas asignados por ley para los mismos meses. Base: dinero.',
    en: 'Balboas accrued over balboas allotted by law for the same months. Basis: money.',
  },
  numerator: { es: 'Balboas devengados', en: 'Balboas accrued' },
  denominator: { es: 'Balboas asignados por ley', en: 'Balboas allotted by law' },
  factor: 100,
  unit: 'percent',
  direction: 'corridor',
  naturalPeriod: 'quarter',
  periods: ['quarter', 'semester', 'year', 'cycle', 'year_to_date', 'rolling_year'],
  dimensions: FACTS.budget.dimensions,
  filters: FACTS.budget.filters,
  sources: ['presupuesto'],
  office: OFFICES.finance,
  limits: {
    es: 'Ejecutado es lo devengado; asignado es lo de ley, no lo modificado. Cuenta los montos informados por mes o por trimestre, en el periodo que contiene su último día; los que finanzas informa solo por semestre o año no se reparten y no cuentan. Lo informado solo para el país aparece bajo PA-ND, de modo que las provincias y PA-ND suman el país. Un programa presupuestario que no es de transferencias cuenta en el total y en ningún programa. Por debajo de la provincia no hay dato.',
    en: 'Executed is what was accrued; allotted is by law, not as modified. Counts amounts told by month or by quarter, in the period that holds their last day; those told by semester or year alone are not divided and do not count. What was told for the country alone stands under PA-ND, so that provinces and PA-ND add up to the country. A budget programme that is no transfer counts in the total and in no programme. Below the province there is no figure.',
  },
  citation: 'TPY',
  nature: 'flow',
  formula: {
    numerator: { of: 'budget', count: 'accrued', where: ['of_a_quarter_at_most'] },
    denominator: { of: 'budget', count: 'allotted', where: ['of_a_quarter_at_most'] },
  },
})
