import { defineDeprivation } from './deprivation.ts'

export const X20T = defineDeprivation(
  'X20T',
  { es: 'trabajo', en: 'work' },
  {
    numerator: { of: 'households', count: 'households', where: ['work_deprived'] },
    denominator: { of: 'households', count: 'households', where: ['work_assessed'] },
  },
)
