import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorValues } from '#domain/indicators.ts'
import { api, startBrowser, unroll, visit } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const panel = (page: Page, title: string | RegExp) =>
  page.locator('section.panel').filter({ has: page.getByRole('heading', { level: 2, name: title }) })

async function tableOf(page: Page, title: string | RegExp): Promise<string[][]> {
  const section = panel(page, title)
  await section.getByRole('button', { name: /^Tabla/ }).click()
  const rows = await section.locator('table tr').all()
  const cells = await Promise.all(rows.map(row => row.locator('th, td').allTextContents()))
  return cells
}

/** Each card against the API's answer to the same question. */
async function headlinesAreTheApis(page: Page): Promise<void> {
  // Cards come after the catalogue, and each with its own answer: an idle network alone does not say that they are there.
  await page.locator('.card[data-period]').nth(7).waitFor()
  await page.locator('.card:not([data-period])').first().waitFor({ state: 'detached' })
  const cards = await page.locator('.card').evaluateAll(all =>
    all.map(card => ({
      code: card.getAttribute('data-indicator'),
      period: card.getAttribute('data-period'),
      value: card.querySelector('.card-figure')?.getAttribute('data-value') ?? null,
      text: card.querySelector('.card-figure')?.textContent ?? '',
    })),
  )
  expect(cards.length).toBeGreaterThanOrEqual(8)
  const answers = await Promise.all(
    cards.map(({ code, period }) =>
      api<IndicatorValues>(`/indicators/${code}/values?period=${period}&territory=PA`),
    ),
  )
  for (const [index, { code, value, text }] of cards.entries()) {
    const figure = answers[index]?.rows[0]?.value ?? null
    expect([code, value]).toEqual([code, figure])
    if (figure !== null)
      expect(text).toContain(formatFigure(figure, answers[index]?.indicator.unit ?? 'percent', 'es'))
  }
}

test('the board opens on the latest complete cycle, and every headline is the figure of the API', async () => {
  const { page } = await visit(browser, '/')
  expect(new URL(page.url()).pathname).toBe('/tablero')
  expect(await page.textContent('h1 small')).toContain('Primer pago de 2026')
  await headlinesAreTheApis(page)
  const periodOf = (code: string) => page.locator(`.card[data-indicator=${code}]`).getAttribute('data-period')
  // A payment is no semester and no year: those are read in their last complete one.
  expect(await Promise.all(['P10', 'P05', 'T07', 'P02'].map(periodOf))).toEqual([
    '2026C1',
    '2025S2',
    '2025',
    '2026C1',
  ])
  await page.close()
})

test('2017C3 shows the ministry’s tables of people, money and recertification exactly', async () => {
  const { page } = await visit(browser, '/tablero?period=2017C3')
  await headlinesAreTheApis(page)
  expect(await page.locator('.card[data-indicator=B01] .card-figure').textContent()).toContain('206,008')
  expect(await page.locator('.card[data-indicator=B03] .card-figure').textContent()).toContain(
    '59,422,560.00',
  )
  const [, ...rows] = await tableOf(page, 'Pagos por modalidad')
  const plain = rows.map(row => row.map(cell => cell.replaceAll('\u00a0', ' ')))
  expect(plain).toEqual([
    [
      'Sucursal y tarjeta Clave Social',
      '105,747',
      '18,793',
      '16,866',
      '0',
      '141,406',
      '68.6 %',
      'B/. 44,964,030.00',
      '75.7 %',
    ],
    ['Difícil acceso', '18,744', '28,471', '836', '8,931', '56,982', '27.6 %', 'B/. 12,565,740.00', '21.1 %'],
    ['Banca móvil', '3,420', '4,301', '61', '0', '7,782', '3.8 %', 'B/. 1,892,790.00', '3.2 %'],
    ['Total', '127,911', '51,565', '17,763', '8,931', '206,170', '100.0 %', 'B/. 59,422,560.00', '100.0 %'],
  ])
  await unroll(page)
  const section = panel(page, 'Recertificación por provincia y programa')
  expect(await section.locator('.finding').textContent()).toContain(
    '14,714 evaluaciones = 3,452 elegibles + 11,262 no elegibles',
  )
  const cells = await tableOf(page, 'Recertificación por provincia y programa')
  const row = (name: string) => cells.find(([first]) => first === name)?.slice(1)
  expect(row('Bocas del Toro')).toEqual(['3', '3', '11', '181', '1,058', '803', '0', '1', '1,072', '988'])
  expect(row('Panamá (provincia)')).toEqual(['0', '0', '0', '83', '56', '694', '1', '10', '57', '787'])
  expect(row('Total')).toEqual(['43', '368', '31', '2,263', '3,377', '8,615', '1', '16', '3,452', '11,262'])
  await page.close()
})

test('the map is walked by keyboard alone, down to a corregimiento and back', async () => {
  const { page } = await visit(browser, '/tablero?map=B01')
  await page.locator('.ranking button[data-territory="04"]').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/territory=04(&|$)/)
  await page.locator('.ranking button[data-territory="0406"]').waitFor()
  expect(await page.locator('.ranking button').count()).toBe(14)
  await page.locator('.ranking button[data-territory="0406"]').focus()
  await page.keyboard.press('Enter')
  await page.locator('.ranking button[data-territory="040601"]').waitFor()
  expect(await page.locator('.trail').textContent()).toContain('Chiriquí')
  await page.locator('.trail button', { hasText: 'Panamá' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.ranking button[data-territory="13"]').waitFor()
  await page.goBack()
  await page.locator('.ranking button[data-territory="040601"]').waitFor()
  await page.close()
})

test('a period and a territory chosen from the lists are in the address, which alone brings the board back', async () => {
  const { page } = await visit(browser, '/tablero')
  const picker = page.getByRole('combobox', { name: 'Periodo' })
  await picker.click()
  await picker.fill('tercer pago de 2017')
  await page.getByRole('option', { name: 'Tercer pago de 2017' }).click()
  await page.waitForURL(/period=2017C3/)
  // A place is found without its accents.
  const places = page.getByRole('combobox', { name: 'Territorio' })
  await places.click()
  await places.fill('ngabe')
  await page.getByRole('option', { name: 'Ngäbe-Buglé', exact: true }).click()
  await page.waitForURL(/territory=12/)
  const { pathname, search } = new URL(page.url())
  const again = await visit(browser, pathname + search)
  expect(await again.page.textContent('h1 small')).toBe('Ngäbe-Buglé · Tercer pago de 2017')
  await again.page.close()
  await page.close()
})

test('an address that was cut short or typed wrong opens the default board', async () => {
  const { page, errors } = await visit(browser, '/tablero?period=20&territory=999999&span=x&map=<b>')
  expect(await page.textContent('h1 small')).toContain('Panamá')
  expect(errors).toEqual([])
  await page.close()
})

test('every chart has a name that states its figures and a table twin with the same rows as its file', async () => {
  const { page } = await visit(browser, '/tablero')
  await unroll(page)
  for (const chart of await page.locator('.chart').all())
    expect((await chart.getAttribute('aria-label'))?.length ?? 0).toBeGreaterThan(30)
  const sections = await page.locator('section.panel').all()
  expect(sections.length).toBeGreaterThanOrEqual(6)
  for (const section of sections) {
    const waiting = page.waitForEvent('download')
    await section.getByRole('button', { name: /^Descargar CSV/ }).click()
    const text = await readFile(await (await waiting).path(), 'utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    await section.getByRole('button', { name: /^Tabla/ }).click()
    expect(text.trimEnd().split('\r\n')).toHaveLength(await section.locator('table tr').count())
  }
  await page.close()
})
