import { completeness } from './package.ts'

export const X09A = completeness('X09A', 'extended', { es: 'ampliado', en: 'Extended' })
