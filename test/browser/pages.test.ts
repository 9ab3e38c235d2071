import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser, unroll, violations, visit } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** Each page is loaded once and looked at in turn as a phone, a window in the dark and the narrowest window. */
const VIEWS = [
  { name: 'phone', width: 390, scheme: 'light' },
  { name: 'dark', width: 1440, scheme: 'dark' },
  // 400 % of a desktop window.
  { name: 'narrow', width: 320, scheme: 'light' },
] as const

const PATHS = [
  '/tablero',
  '/tablero?period=2017C3&territory=04&map=B01',
  '/conciliacion',
  '/alertas',
  '/cargas',
  '/cargas/lotes/1',
  '/cargas/contratos/planilla',
  '/plan',
  '/indicadores',
  '/indicadores/P10',
]

test.each(PATHS)('%s has no console error, no axe violation and nothing beyond its width', async path => {
  const { page, context, errors } = await visit(browser, path, { width: 390, height: 844 })
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
  await context.close()
})

test('the board in a window by day has no axe violation', async () => {
  const { page, context, errors } = await visit(browser, '/tablero')
  await unroll(page)
  expect(await violations(page)).toEqual([])
  expect(errors).toEqual([])
  await context.close()
})

test('a path that no page has says so and leads back', async () => {
  const { page, context } = await visit(browser, '/nada')
  expect(await page.textContent('h1')).toBe('Página no encontrada')
  await page.click('main a')
  await page.waitForURL(/\/tablero/)
  await context.close()
})

test('language and theme are switched at once and remembered', async () => {
  const { page, context } = await visit(browser, '/tablero')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: /Executive board/ }).waitFor()
  await page.getByRole('button', { name: 'Dark' }).click()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /Executive board/ }).waitFor()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  expect(await page.getAttribute('html', 'data-mantine-color-scheme')).toBe('dark')
  await context.close()
})

test('the first tab stop skips to the content', async () => {
  const { page, context } = await visit(browser, '/tablero')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Saltar al contenido')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('content')
  await context.close()
})

test('a mail opens in a frame that runs nothing, and its link leads to the board in a window of its own', async () => {
  const { page, context, errors } = await visit(browser, '/alertas')
  await page
    .getByRole('button', { name: /^Leer el correo/ })
    .first()
    .click()
  const frame = page.locator('iframe')
  await frame.waitFor()
  expect(await frame.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox')
  const opened = context.waitForEvent('page')
  await frame.contentFrame().locator('a').first().click()
  const board = await opened
  await board.waitForURL(/\/tablero\?period=/)
  expect(errors).toEqual([])
  await context.close()
})
