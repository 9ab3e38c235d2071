import { testPages } from './every-page.ts'

testPages([
  '/alertas',
  '/cargas',
  '/cargas/lotes/1',
  '/cargas/contratos/planilla',
  '/plan',
  '/reglas',
  '/indicadores',
  '/indicadores/P10',
])
