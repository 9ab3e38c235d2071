import { defineDeprivation } from './deprivation.ts'

export const X20S = defineDeprivation(
  'X20S',
  { es: 'salud', en: 'health' },
  {
    numerator: { of: 'households', count: 'households', where: ['health_deprived'] },
    denominator: { of: 'households', count: 'households', where: ['health_assessed'] },
  },
)
