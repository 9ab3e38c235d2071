import { defineDeprivation } from './deprivation.ts'

export const X20V = defineDeprivation(
  'X20V',
  { es: 'vivienda, servicios básicos e internet', en: 'housing, basic services and internet' },
  {
    numerator: { of: 'households', count: 'households', where: ['housing_deprived'] },
    denominator: { of: 'households', count: 'households', where: ['housing_assessed'] },
  },
)
