import { defineDeprivation } from './deprivation.ts'

export const X20A = defineDeprivation(
  'X20A',
  { es: 'ambiente, entorno y saneamiento', en: 'environment and sanitation' },
  {
    numerator: { of: 'households', count: 'households', where: ['environment_deprived'] },
    denominator: { of: 'households', count: 'households', where: ['environment_assessed'] },
  },
)
