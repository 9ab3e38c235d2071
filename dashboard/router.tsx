import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { ExecutiveBoard } from './pages/executive/ExecutiveBoard.tsx'
import { NotFound } from './pages/NotFound.tsx'
import { Shell } from './shell/Shell.tsx'
import { boardSearch, parseSearch, stringifySearch } from './shell/search.ts'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, validateSearch: boardSearch })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/tablero', search, replace: true })
  },
})
const board = createRoute({ getParentRoute: () => root, path: '/tablero', component: ExecutiveBoard })
const reconciliation = createRoute({
  getParentRoute: () => root,
  path: '/conciliacion',
  component: lazyRouteComponent(() => import('./pages/ReconciliationPage.tsx')),
})
const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alertas',
  component: lazyRouteComponent(() => import('./pages/AlertsPage.tsx')),
})
const batches = createRoute({
  getParentRoute: () => root,
  path: '/cargas',
  component: lazyRouteComponent(() => import('./pages/loads/LoadsPage.tsx')),
})
const batch = createRoute({
  getParentRoute: () => root,
  path: '/cargas/lotes/$batch',
  component: lazyRouteComponent(() => import('./pages/loads/BatchPage.tsx')),
})
const contract = createRoute({
  getParentRoute: () => root,
  path: '/cargas/contratos/$contract',
  component: lazyRouteComponent(() => import('./pages/loads/ContractPage.tsx')),
})
const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  component: lazyRouteComponent(() => import('./pages/PlanPage.tsx')),
})
const rules = createRoute({
  getParentRoute: () => root,
  path: '/reglas',
  component: lazyRouteComponent(() => import('./pages/rules/RulesPage.tsx')),
})
const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicadores',
  component: lazyRouteComponent(() => import('./pages/IndicatorsPage.tsx')),
})
const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicadores/$code',
  component: lazyRouteComponent(() => import('./pages/IndicatorPage.tsx')),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    board,
    reconciliation,
    alerts,
    batches,
    batch,
    contract,
    plan,
    rules,
    indicators,
    indicator,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
