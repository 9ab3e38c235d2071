import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser, unroll, violations, visit } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

test('the board in a window by day has no axe violation', async () => {
  const { page, errors } = await visit(browser, '/tablero')
  await unroll(page)
  expect(await violations(page)).toEqual([])
  expect(errors).toEqual([])
  await page.close()
})

test('a path that no page has says so and leads back', async () => {
  const { page } = await visit(browser, '/nada')
  expect(await page.textContent('h1')).toBe('Página no encontrada')
  await page.click('main a')
  await page.waitForURL(/\/tablero/)
  await page.close()
})

test('language and theme are switched at once and remembered', async () => {
  const { page } = await visit(browser, '/tablero', { alone: true })
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: /Executive board/ }).waitFor()
  await page.getByRole('button', { name: 'Dark' }).click()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /Executive board/ }).waitFor()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  expect(await page.getAttribute('html', 'data-mantine-color-scheme')).toBe('dark')
  await page.close()
})

test('the first tab stop skips to the content', async () => {
  const { page } = await visit(browser, '/tablero')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Saltar al contenido')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('content')
  await page.close()
})

test('a mail opens in a frame that runs nothing, and its link leads to the board in a window of its own', async () => {
  const { page, errors } = await visit(browser, '/alertas')
  await page
    .getByRole('button', { name: /^Leer el correo/ })
    .first()
    .click()
  const frame = page.locator('iframe')
  await frame.waitFor()
  expect(await frame.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox')
  const opened = page.context().waitForEvent('page')
  await frame.contentFrame().locator('a').first().click()
  const board = await opened
  await board.waitForURL(/\/tablero\?period=/)
  expect(errors).toEqual([])
  await page.close()
})
