import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { PASSWORD } from '#access/access.test-helper.ts'
import { appWithoutEngines } from '#api/app.test-helper.ts'
import type { AccessContext } from '#api/context.ts'
import type { Store } from '#store/index.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { freePort } from '#test/product/process.ts'
import { ROOT, run } from '#test/shell.ts'
import { startBrowser, violations } from './site.ts'

const KEY = Buffer.alloc(32, 7)

export interface SmallService {
  readonly store: Store
  readonly site: string
  readonly browser: Browser
  close(): Promise<void>
}

/** The built page on a service that has accounts and no figures, and a browser to look at it. */
export async function openSmallService(
  access: (site: string) => Partial<AccessContext> = () => ({}),
): Promise<SmallService> {
  // In a process of its own: here NODE_ENV says test, and the page would be built for it.
  await run('node', ['build/if-stale.mjs'], { NODE_ENV: 'production' })
  const opened: TestStore = await testStore()
  const { store } = opened
  const port = await freePort()
  const site = `http://localhost:${port}`
  const service = await appWithoutEngines({
    access: { store: () => store, secretKey: () => KEY, now: () => new Date(), ...access(site) },
    dashboardDir: join(ROOT, 'dashboard', 'dist'),
  })
  await service.app.listen({ host: '127.0.0.1', port })
  const browser = await startBrowser()
  return {
    store,
    site,
    browser,
    async close() {
      await browser.close()
      await service.close()
      await opened.close()
    },
  }
}

export interface Signed {
  readonly context: BrowserContext
  readonly page: Page
  readonly errors: string[]
}

/** A browser of its own at a page, and what goes wrong there. */
export async function stranger({ browser, site }: SmallService, path: string): Promise<Signed> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', error => errors.push(String(error)))
  await page.goto(site + path)
  return { context, page, errors }
}

/** A browser in which an account has signed in, at a page. */
export async function signedIn(service: SmallService, login: string, path: string): Promise<Signed> {
  const signed = await stranger(service, '/entrar')
  const { page } = signed
  const status = await page.evaluate(
    `fetch('/api/v1/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(
      JSON.stringify({ login, password: PASSWORD }),
    )} }).then(answer => answer.status)`,
  )
  expect(status).toBe(200)
  await page.goto(service.site + path)
  await page.waitForSelector('h1')
  await page.waitForLoadState('networkidle')
  return signed
}

/** Nothing beyond the width and nothing that axe finds, by day, in the dark and on a phone. */
export async function looks(page: Page, name: string): Promise<void> {
  for (const [view, width, scheme] of [
    ['light', 1280, 'light'],
    ['dark', 1280, 'dark'],
    ['phone', 390, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await page.waitForTimeout(300)
    const beyond = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    expect([name, view, Math.max(0, Number(beyond))]).toEqual([name, view, 0])
    expect(await violations(page, view === 'dark' ? ['color-contrast'] : undefined)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
}
