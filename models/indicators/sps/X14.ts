import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const X14 = defineIndicator({
  code: 'X14',
  family: 'sps',
  name: { es: 'Movilidad descendente', en: 'Downward mobility' },
  description: {
    es: 'Fichas del periodo con que el hogar pasa a un tramo de pobreza peor que el de su ficha anterior, sobre las fichas que tienen con qué compararse.',
    en: 'Forms of the period by which the household moves to a worse poverty band than that of its form before, over forms that have one to compare with.',
  },
  numerator: { es: 'Fichas que bajan de tramo', en: 'Forms that move down a band' },
  denominator: {
    es: 'Fichas con tramo, de hogares con un tramo anterior',
    en: 'Forms with a band, of households with a band before',
  },
  factor: 100,
  unit: 'percent',
  direction: 'down',
  naturalPeriod: 'year',
  dimensions: FACTS.forms.dimensions,
  filters: FACTS.forms.filters,
  sources: ['hogares'],
  office: OFFICES.registry,
  limits: {
    es: 'Compara una ficha con la inmediata anterior, haya pasado el tiempo que haya pasado; un hogar con dos fichas en el periodo cuenta dos veces. Tramos de peor a mejor: extrema, pobre, vulnerable, no pobre. Solo ve a los hogares que vuelven a llenar ficha.',
    en: 'Compares a form with the one just before, however long ago; a household with two forms in the period counts twice. Bands from worst to best: extreme, poor, vulnerable, not poor. It sees only households that fill in a form again.',
  },
  sdg: '1.2',
  citation: 'S3†',
  nature: 'flow',
  formula: {
    numerator: { of: 'forms', count: 'rows', where: ['compared', 'down'] },
    denominator: { of: 'forms', count: 'rows', where: ['compared'] },
  },
})
