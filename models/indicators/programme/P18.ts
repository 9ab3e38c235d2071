import { defineIndicator, OFFICES } from '../define.ts'

export const P18 = defineIndicator({
  code: 'P18',
  family: 'programme',
  name: { es: 'Costo por beneficiario', en: 'Cost per beneficiary' },
  description: {
    es: 'Balboas devengados en los programas de transferencias entre las personas pagadas.',
    en: 'Balboas accrued in the transfer programmes over the persons paid.',
  },
  numerator: {
    es: 'Balboas devengados de los programas de transferencias',
    en: 'Balboas accrued of the transfer programmes',
  },
  denominator: {
    es: 'Personas distintas con un pago cobrado',
    en: 'Distinct persons with a collected payment',
  },
  unit: 'balboas_per_person',
  direction: 'down',
  naturalPeriod: 'year',
  periods: ['quarter', 'semester', 'year', 'year_to_date', 'rolling_year'],
  dimensions: ['programme'],
  filters: ['programme'],
  sources: ['presupuesto', 'pagos'],
  office: OFFICES.finance,
  limits: {
    es: 'Solo del país: finanzas informa las transferencias sin territorio. El gasto es lo devengado que se informó por mes o trimestre; el de administración que finanzas no asigna a un programa de transferencias no está. Las personas se cuentan por fecha de cobro.',
    en: 'Country only: finance tells transfers without a territory. Spending is what was accrued and told by month or quarter; administration that finance does not assign to a transfer programme is not in it. Persons count by date of collection.',
  },
  citation: 'Chile†',
  nature: 'flow',
  formula: {
    numerator: { of: 'budget', count: 'accrued', where: ['of_a_quarter_at_most', 'of_a_transfer'] },
    denominator: { of: 'payments', count: 'persons', where: ['collected'] },
  },
})
