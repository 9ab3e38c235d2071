import { defineDeprivation } from './deprivation.ts'

export const X20E = defineDeprivation(
  'X20E',
  { es: 'educación', en: 'education' },
  {
    numerator: { of: 'households', count: 'households', where: ['education_deprived'] },
    denominator: { of: 'households', count: 'households', where: ['education_assessed'] },
  },
)
