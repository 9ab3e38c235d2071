import { completeness } from './package.ts'

export const X09 = completeness('X09', 'core', { es: 'núcleo', en: 'Core' })
