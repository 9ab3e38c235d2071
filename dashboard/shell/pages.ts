import { allows, type PageNeeds } from '../access/reader.ts'
import type { Reader } from '../api/types.ts'

/** A page of the navigation, and of whom. */
export interface PageEntry {
  readonly path: string
  /** Its name: `nav.<key>`. */
  readonly key: string
  /** Nothing: whoever is signed in. */
  readonly needs?: PageNeeds
  /** It shows figures of a period and a place, which stand above it. */
  readonly figures?: boolean
  /** It opens before the first publication. */
  readonly early?: boolean
  /** It is reached from elsewhere than the navigation. */
  readonly unlisted?: boolean
}

const AGGREGATES: PageNeeds = { may: 'aggregates' }
const EVERYTHING: PageNeeds = { may: 'aggregates', everywhere: true }

/** Every page within the frame, in the order of the navigation. */
export const PAGES = [
  { path: '/tablero', key: 'board', needs: AGGREGATES, figures: true },
  { path: '/conciliacion', key: 'reconciliation', needs: EVERYTHING, figures: true },
  { path: '/alertas', key: 'alerts', needs: AGGREGATES, figures: true },
  { path: '/cargas', key: 'batches', needs: { may: 'loads' }, figures: true },
  { path: '/indicadores', key: 'indicators', needs: AGGREGATES, figures: true },
  { path: '/plan', key: 'plan', needs: AGGREGATES, figures: true },
  { path: '/reglas', key: 'rules', needs: AGGREGATES, figures: true },
  { path: '/personas', key: 'persons', needs: { may: 'nominal' } },
  { path: '/datos-personales', key: 'personal_data', needs: { may: 'audit', everywhere: true }, early: true },
  { path: '/aprobaciones', key: 'approvals', needs: { may: 'grant_approvals' }, early: true },
  { path: '/auditoria', key: 'audit', needs: { may: 'audit' }, early: true },
  { path: '/administracion', key: 'administration', needs: { may: 'administration' }, early: true },
  { path: '/cuenta', key: 'account', early: true, unlisted: true },
] as const satisfies readonly PageEntry[]

export type Page = (typeof PAGES)[number]

const isWithin = (pathname: string, path: string) => pathname === path || pathname.startsWith(`${path}/`)

/** The page that an address belongs to; undefined: none of ours. */
export const pageOf = (pathname: string): (Page & PageEntry) | undefined =>
  PAGES.find(({ path }) => isWithin(pathname, path))

/** What of the navigation is for a reader. */
export const pagesFor = (reader: Reader): readonly (Page & PageEntry)[] =>
  PAGES.filter((page: PageEntry) => page.unlisted !== true && allows(reader, page.needs))

/** Where a reader begins. */
export const firstPage = (reader: Reader): Page => pagesFor(reader)[0] ?? (PAGES[PAGES.length - 1] as Page)
