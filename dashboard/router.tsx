import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { ExecutiveBoard } from './pages/executive/ExecutiveBoard.tsx'
import { NotFound } from './pages/NotFound.tsx'
import { Framed } from './shell/Framed.tsx'
import { Home } from './shell/Home.tsx'
import { boardSearch, parseSearch, stringifySearch } from './shell/search.ts'

const root = createRootRoute({ validateSearch: boardSearch })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/entrar',
  component: lazyRouteComponent(() => import('./pages/access/SignInPage.tsx')),
})
/** What is within belongs to whoever is signed in. */
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Framed })
const account = createRoute({
  getParentRoute: () => framed,
  path: '/cuenta',
  component: lazyRouteComponent(() => import('./pages/access/AccountPage.tsx')),
})
const home = createRoute({ getParentRoute: () => framed, path: '/', component: Home })
const board = createRoute({ getParentRoute: () => framed, path: '/tablero', component: ExecutiveBoard })
const reconciliation = createRoute({
  getParentRoute: () => framed,
  path: '/conciliacion',
  component: lazyRouteComponent(() => import('./pages/ReconciliationPage.tsx')),
})
const alerts = createRoute({
  getParentRoute: () => framed,
  path: '/alertas',
  component: lazyRouteComponent(() => import('./pages/AlertsPage.tsx')),
})
const batches = createRoute({
  getParentRoute: () => framed,
  path: '/cargas',
  component: lazyRouteComponent(() => import('./pages/loads/LoadsPage.tsx')),
})
const batch = createRoute({
  getParentRoute: () => framed,
  path: '/cargas/lotes/$batch',
  component: lazyRouteComponent(() => import('./pages/loads/BatchPage.tsx')),
})
const contract = createRoute({
  getParentRoute: () => framed,
  path: '/cargas/contratos/$contract',
  component: lazyRouteComponent(() => import('./pages/loads/ContractPage.tsx')),
})
const plan = createRoute({
  getParentRoute: () => framed,
  path: '/plan',
  component: lazyRouteComponent(() => import('./pages/PlanPage.tsx')),
})
const rules = createRoute({
  getParentRoute: () => framed,
  path: '/reglas',
  component: lazyRouteComponent(() => import('./pages/rules/RulesPage.tsx')),
})
const persons = createRoute({
  getParentRoute: () => framed,
  path: '/personas',
  component: lazyRouteComponent(() => import('./pages/persons/PersonsPage.tsx')),
})
const personList = createRoute({
  getParentRoute: () => framed,
  path: '/personas/lista',
  component: lazyRouteComponent(() => import('./pages/persons/ListPage.tsx')),
})
const person = createRoute({
  getParentRoute: () => framed,
  path: '/personas/$id',
  component: lazyRouteComponent(() => import('./pages/persons/PersonPage.tsx')),
})
const indicators = createRoute({
  getParentRoute: () => framed,
  path: '/indicadores',
  component: lazyRouteComponent(() => import('./pages/IndicatorsPage.tsx')),
})
const indicator = createRoute({
  getParentRoute: () => framed,
  path: '/indicadores/$code',
  component: lazyRouteComponent(() => import('./pages/IndicatorPage.tsx')),
})
const approvals = createRoute({
  getParentRoute: () => framed,
  path: '/aprobaciones',
  component: lazyRouteComponent(() => import('./pages/office/ApprovalsPage.tsx')),
})
const audit = createRoute({
  getParentRoute: () => framed,
  path: '/auditoria',
  component: lazyRouteComponent(() => import('./pages/office/AuditPage.tsx')),
})
const administration = createRoute({
  getParentRoute: () => framed,
  path: '/administracion',
  component: lazyRouteComponent(() => import('./pages/office/AdministrationPage.tsx')),
})

const personalData = createRoute({
  getParentRoute: () => framed,
  path: '/datos-personales',
  component: lazyRouteComponent(() => import('./pages/privacy/PrivacyPage.tsx')),
})
const nothing = createRoute({ getParentRoute: () => framed, path: '$', component: NotFound })

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    framed.addChildren([
      home,
      account,
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
      persons,
      personList,
      person,
      personalData,
      approvals,
      audit,
      administration,
      nothing,
    ]),
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
