import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser, unroll, violations, visit } from './site.ts'

/** Each page is loaded once and looked at in turn as a phone, a window in the dark and the narrowest window. */
const VIEWS = [
  { name: 'phone', width: 390, scheme: 'light' },
  { name: 'dark', width: 1440, scheme: 'dark' },
  // 400 % of a desktop window.
  { name: 'narrow', width: 320, scheme: 'light' },
] as const

/** What holds of every page; a file for each part of them, so that two are looked at together. */
export function testPages(paths: readonly string[]): void {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  test.each(paths)('%s has no console error, no axe violation and nothing beyond its width', async path => {
    const { page, errors } = await visit(browser, path, { width: 390, height: 844 })
    for (const { name, width, scheme } of VIEWS) {
      if (name === 'narrow' && path !== '/tablero') continue
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await unroll(page)
      const beyond = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect([name, Math.max(0, Number(beyond))]).toEqual([name, 0])
      if (name === 'narrow') continue
      // What the colours do not change is the same in the dark.
      expect(await violations(page, name === 'dark' ? ['color-contrast'] : undefined)).toEqual([])
    }
    expect(errors).toEqual([])
    await page.close()
  })
}
