import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SimeiError } from '#domain/errors.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import { buildApp } from './app.ts'
import type { ApiContext } from './context.ts'

/** A built page of one script. */
export function smallPage(): { readonly dashboardDir: string; remove(): void } {
  const dashboardDir = mkdtempSync(join(tmpdir(), 'simei-page-'))
  mkdirSync(join(dashboardDir, 'assets'))
  writeFileSync(
    join(dashboardDir, 'index.html'),
    '<!doctype html><meta nonce="__CSP_NONCE__"><title>SIMEI</title>',
  )
  writeFileSync(join(dashboardDir, 'assets', 'a.js'), 'export {}')
  return { dashboardDir, remove: () => rmSync(dashboardDir, { recursive: true, force: true }) }
}

/** The service while the engines are still starting, with a page of one script. */
export async function appWithoutEngines(changes: Partial<ApiContext> = {}) {
  const { dashboardDir, remove } = smallPage()
  const app = await buildApp({
    models: () => undefined,
    status: async () => ({ state: 'starting', publication: null, run: null, engines: [], error: null }),
    access: {
      store: () => undefined,
      secretKey: () => Buffer.alloc(32),
      now: () => new Date(),
    },
    privacy: {
      country: COUNTRIES.PA,
      makeFile: () => Promise.reject(new SimeiError('not_ready')),
      prunable: async () => [],
    },
    links: { publicUrl: 'http://localhost', mailFrom: 'SIMEI <simei@localhost>', byMail: false },
    nominal: () => undefined,
    sources: async () => [],
    ruleEffect: () => Promise.reject(new RangeError('only described, never asked')),
    quarantine: { list: async () => ({ rows: [], next: null }), counts: async () => [] },
    ownBoundaries: [],
    dashboardDir,
    logLevel: 'silent',
    hosts: ['localhost'],
    https: false,
    ...changes,
  })
  return {
    app,
    async close() {
      await app.close()
      remove()
    },
  }
}
