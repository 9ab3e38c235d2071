import { completeness } from './package.ts'

export const X09D = completeness('X09D', 'differentiated', { es: 'diferenciado', en: 'Differentiated' })
