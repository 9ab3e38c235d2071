import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openEngines } from '#engines/index.ts'
import { openWarehouse } from '#warehouse/index.ts'
import { api, startBrowser, visit } from './site.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

interface Ledger {
  readonly batches: readonly { readonly file: string; readonly contract: string }[]
  readonly totals: { readonly batches: string; readonly read: string }
}

const column = (page: Page, key: string) => page.locator(`.grid .ag-cell[col-id="${key}"]`)

async function fileOf(page: Page, title: RegExp): Promise<readonly string[]> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: title }).click()
  const text = await readFile(await (await waiting).path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  return text.trimEnd().split('\r\n')
}

test('printed figures that differ stand first; sorting and filtering work by keyboard; the file holds them all', async () => {
  const { page, errors } = await visit(browser, '/conciliacion')
  const { figures } = await api<{ figures: readonly { status: string }[] }>('/reconciliation')
  await column(page, 'status').first().waitFor()
  expect(await column(page, 'status').first().textContent()).toBe('Diferente')
  // Greatest first, in the header's own keys; numbers are ordered by size, not by their text.
  await page.locator('.ag-header-cell[col-id="printed"]').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const shown = await column(page, 'printed').allTextContents()
  expect(shown[0]).toBe('B/.\u00a059,422,560.00')
  await page.getByRole('button', { name: /^Igual al redondear/ }).click()
  await page.locator('.grid [aria-rowcount="9"]').waitFor()
  expect(await fileOf(page, /^Descargar CSV: Cifras/)).toHaveLength(
    1 + figures.filter(({ status }) => status === 'equal_when_rounded').length,
  )
  expect(errors).toEqual([])
  await page.close()
})

test('the ledger is newest first, tells its totals, and of one contract only its files', async () => {
  const { page, errors } = await visit(browser, '/cargas')
  const all = await api<Ledger>('/ingest/batches?limit=500')
  await column(page, 'file').first().waitFor()
  expect(await column(page, 'file').first().textContent()).toBe(all.batches[0]?.file)
  expect(await page.locator('.totals').textContent()).toContain(Number(all.totals.read).toLocaleString('en'))
  expect(await fileOf(page, /^Descargar CSV: Archivos/)).toHaveLength(1 + Number(all.totals.batches))
  await page.getByRole('combobox', { name: 'Contrato' }).first().click()
  await page.getByRole('option', { name: 'Pagos' }).click()
  const payments = await api<Ledger>('/ingest/batches?contract=pagos')
  await page.getByText(`${payments.totals.batches} archivos recibidos`).waitFor()
  await column(page, 'contract').first().waitFor()
  expect(new Set(await column(page, 'contract').allTextContents())).toEqual(new Set(['Pagos']))
  expect(errors).toEqual([])
  await page.close()
})

/** What rows in quarantine say of persons: names, surnames and cédulas as they came. */
async function quarantinedIdentities(): Promise<readonly string[]> {
  const { dataDir } = inject('product')
  const engines = await openEngines({ dataDir, mode: 'join', warehouseMemoryMb: 2400, storeMemoryMb: 128 })
  const warehouse = openWarehouse(engines.warehouse.admin)
  const { rows } = await sql<{ text: string }>`
    select distinct arrayJoin([fields['cedula'], fields['given_names'], fields['surnames'], fields['full_name'], fields['person_id']]) as text
    from raw.quarantine where contract in ('personas', 'planilla') and length(text) > 5`.execute(warehouse.db)
  await warehouse.close()
  await engines.stop()
  return rows.map(({ text }) => text)
}

test('rows in quarantine show nobody: neither the page nor its file holds a name, a cédula or a number of theirs', async () => {
  const identities = await quarantinedIdentities()
  expect(identities.length).toBeGreaterThan(3)
  for (const contract of ['personas', 'planilla']) {
    const { page, errors } = await visit(browser, `/cargas?contract=${contract}&rows=all`, {
      login: 'aprobacion',
    })
    const panel = page.locator('#cuarentena')
    await panel.getByRole('row').nth(1).waitFor()
    const asked = `fetch('/api/v1/ingest/quarantine?contract=${contract}').then(answer => answer.text())`
    const answered = String(await page.evaluate(asked))
    expect(JSON.parse(answered).rows.length).toBeGreaterThan(0)
    const texts = [await page.content(), answered]
    for (const text of texts) expect(identities.filter(identity => text.includes(identity))).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  }
})
