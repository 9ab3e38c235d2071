import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatDecimal } from '#domain/i18n/index.ts'
import { api, startBrowser, visit } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

test('the page of rules opens on the draft that waits, and tells its effect as the service counts it', async () => {
  const { page, errors } = await visit(browser, '/reglas')
  const { rules } = await api<{ rules: { rule_id: string }[] }>('/rules?state=draft')
  const [draft] = rules
  const effect = await api<{ persons: number; total: { lost: number } }>(`/rules/${draft?.rule_id}/effect`)
  expect(effect.persons).toBeGreaterThan(0)
  await page
    .getByRole('heading', { name: `Efecto del borrador ${draft?.rule_id} antes de activarlo` })
    .waitFor()
  const said = `${formatDecimal(String(effect.persons), 'es')} personas cambian de estatus`
  await page.getByText(said).waitFor()
  const total = page.getByRole('row', { name: /^Panamá \d/ }).getByRole('cell')
  expect(await total.nth(1).textContent()).toBe(formatDecimal(String(effect.total.lost), 'es'))
  expect(errors).toEqual([])
  await page.close()
})

test('a cell of the matrix is chosen by keyboard, reads as a sentence, and its address can be sent on', async () => {
  const { page } = await visit(browser, '/reglas', { alone: true })
  await page.getByRole('button', { name: /^Trabajo, Adultez: / }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/subject=trabajo&stage=adultez/)
  await page.getByRole('heading', { name: 'Trabajo · Adultez' }).waitFor()
  await page.reload()
  await page.getByText('Privación en trabajo: no', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('Deprived in work: no', { exact: true }).waitFor()
  await page.close()
})
