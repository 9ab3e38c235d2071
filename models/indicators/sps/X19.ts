import { defineIndicator, OFFICES } from '../define.ts'

export const X19 = defineIndicator({
  code: 'X19',
  family: 'sps',
  name: { es: 'Instituciones al día', en: 'Institutions up to date' },
  description: {
    es: 'Instituciones con convenio vigente que tienen una carga vigente de registros propios, sobre las que tienen convenio.',
    en: 'Institutions with an agreement in force that have a current load of records of their own, over those with an agreement.',
  },
  numerator: {
    es: 'Instituciones con convenio y carga vigente',
    en: 'Institutions with an agreement and a current load',
  },
  denominator: { es: 'Instituciones con convenio vigente', en: 'Institutions with an agreement in force' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: [],
  filters: [],
  sources: ['servicios', 'corresponsabilidades', 'oferta'],
  office: OFFICES.planning,
  limits: {
    es: 'Registros propios son los servicios que presta, las corresponsabilidades que verifica y los puntos de su oferta; una carga está vigente desde la fecha de su archivo por los días que su contrato admite. La lista de convenios se configura; la de la demostración tiene nueve instituciones y es sintética. Solo del país.',
    en: 'Records of its own are the services that it gives, the co-responsibilities that it verifies and the points of its supply; a load is current from the date of its file for the days that its contract admits. The list of agreements is configured; that of the demonstration has nine institutions and is synthetic. Country only.',
  },
  citation: 'S2†',
  nature: 'stock',
  formula: {
    numerator: { of: 'institutions', count: 'institutions', where: ['load'] },
    denominator: { of: 'institutions', count: 'institutions', where: ['agreement'] },
  },
})
