import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const X10 = defineIndicator({
  code: 'X10',
  family: 'sps',
  name: { es: 'Brecha oferta–demanda', en: 'Gap between supply and demand' },
  description: {
    es: 'Referencias que los cupos de su distrito y dimensión no alcanzan a atender, sobre las referencias del periodo.',
    en: 'Referrals that the places of their district and dimension do not reach, over the referrals of the period.',
  },
  numerator: {
    es: 'Referencias sin cupo en su distrito y dimensión',
    en: 'Referrals without a place in their district and dimension',
  },
  denominator: { es: 'Referencias emitidas', en: 'Referrals issued' },
  factor: 100,
  unit: 'percent',
  direction: 'down',
  naturalPeriod: 'quarter',
  periods: ['quarter', 'semester', 'year', 'cycle'],
  dimensions: FACTS.supply_gap.dimensions,
  filters: FACTS.supply_gap.filters,
  sources: ['referencias', 'oferta', 'personas'],
  office: OFFICES.attention,
  limits: {
    es: 'La demanda es la que se refiere, no la que nadie ha pedido. La oferta son tres meses de cupos de los puntos activos al cierre del trimestre, en su propio distrito; un cupo libre de un distrito o dimensión no llena la falta de otro. Los puntos que no dicen sus cupos no suman. Antes del primer archivo de oferta no hay dato, ni por debajo del distrito.',
    en: "Demand is what is referred, not what nobody has asked for. Supply is three months of places of the points active at the quarter's close, in their own district; a free place of one district or dimension does not fill the lack of another. Points that do not tell their places add none. Before the first file of the supply there is no figure, nor below the district.",
  },
  citation: 'S2, S3†',
  nature: 'flow',
  formula: {
    numerator: { of: 'supply_gap', count: 'unmet', where: [] },
    denominator: { of: 'supply_gap', count: 'referrals', where: [] },
  },
})
