import { defineIndicator, OFFICES } from '../define.ts'

export const T14 = defineIndicator({
  code: 'T14',
  family: 'territorial',
  name: { es: 'Oportunidad de los datos', en: 'Timeliness of data' },
  description: {
    es: 'Contratos cuya última carga es reciente según su plazo, sobre los contratos que ya han enviado alguna.',
    en: 'Contracts whose last load is recent by their own limit, over contracts that have sent one before.',
  },
  numerator: {
    es: 'Contratos con la carga al día el último día del periodo',
    en: "Contracts that are up to date on the period's last day",
  },
  denominator: { es: 'Contratos de los que se espera carga', en: 'Contracts of which a load is expected' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'month',
  dimensions: [],
  filters: [],
  sources: [],
  office: OFFICES.evaluation,
  limits: {
    es: 'Cuenta la fecha de corte de los archivos aceptados, no la hora en que llegaron; un contrato que nunca envió no se espera. Solo del país.',
    en: 'Counts the as-of date of accepted files, not the hour at which they came; a contract that never sent is not expected. Country only.',
  },
  citation: 'DOC',
  nature: 'stock',
  formula: {
    numerator: { of: 'fresh_loads', count: 'contracts', where: [] },
    denominator: { of: 'expected_loads', count: 'contracts', where: [] },
  },
})
