import { readFile } from 'node:fs/promises'
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { sql } from 'kysely'
import type { TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { opaqueId } from '#models/index.ts'
import { tracesIn } from '#test/traces.ts'
import { Accounts } from './accounts.ts'
import {
  settled,
  site,
  startBrowser,
  type Visit,
  violations,
  visitIn,
  visit as visitOf,
  visitorWith,
} from './site.ts'

const PROVINCE = '09'
/** So few that their list can be sorted. */
const DISTRICT = '0910'
const OFFICER = `oficial.${Date.now().toString(36)}`
const PROTECTOR = `${OFFICER}.protege`
const MASKED = /^\S•••( \S•••)*$/

interface Registered {
  readonly person_id: string
  readonly given_names: string
  readonly surnames: string
  readonly cedula: string
}

let browser: Browser
let accounts: Accounts
let officer: BrowserContext
let totp: TOTP
/** Somebody of whom the officer sees nothing. */
let elsewhere: Registered
let visit: Visit
/** Whose data was revealed. */
let seen: Registered | undefined
/** Addresses that the officer's browser asked for. */
const asked: string[] = []

beforeAll(async () => {
  browser = await startBrowser()
  accounts = await Accounts.open()
  await accounts.officer(OFFICER, PROVINCE)
  await accounts.with(PROTECTOR, 'data_protection_officer', { programmes: '*', territories: '*' })
  const enrolled = await accounts.enrolled(OFFICER)
  totp = enrolled.totp
  officer = await visitorWith(browser, enrolled.session)
  officer.on('request', request => asked.push(request.url()))
  // The register is made after the publication that the product waits for.
  const [found] = await vi.waitFor(
    () =>
      accounts.rows<Registered>(sql`
        select person_id, given_names, surnames, cedula from nominal.register
        where not startsWith(corregimiento, ${PROVINCE}) and cedula != '' order by person_id limit 1`),
    { timeout: 300_000, interval: 1_000 },
  )
  if (found === undefined) throw new Error('nobody lives elsewhere')
  elsewhere = found
})
afterAll(async () => {
  await browser.close()
  await accounts.close()
})

/** Nothing that axe finds and nothing beyond the width, by day, in the dark and on a phone. */
async function looks(page: Page): Promise<void> {
  for (const [width, scheme] of [
    [1440, 'light'],
    [1240, 'dark'],
    [390, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    const beyond = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    expect([width, scheme, Math.max(0, Number(beyond))]).toEqual([width, scheme, 0])
    expect(await violations(page, scheme === 'dark' ? ['color-contrast'] : undefined)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1440, height: 900 })
}

const firstName = (page: Page) => page.locator('.ag-row[row-index="0"] [col-id="person"] a')
const pathOf = (page: Page): string => page.url().slice(site().length)
const numbers = (text: string | null): readonly string[] => text?.match(/[\d,]+/g) ?? []

test('a figure of a table leads to the list that it counts, which the service sorts and filters', async () => {
  visit = await visitIn(officer, `/indicadores/B02?territory=${DISTRICT}&period=2026C1`)
  const { page } = visit
  const trend = page.locator('section.panel', { has: page.getByRole('button', { name: /^Tabla/ }) }).first()
  await trend.getByRole('button', { name: /^Tabla/ }).click()
  const cell = trend.locator('table a').last()
  const counted = (await cell.textContent()) ?? ''
  await cell.click()
  await page.waitForURL(/\/personas\/lista\?/)
  const finding = page.locator('.finding')
  await finding.getByText('La cifra cuenta').waitFor()
  expect(numbers(await finding.textContent())).toEqual([counted, counted])
  await firstName(page).waitFor()
  expect(await firstName(page).textContent()).toMatch(MASKED)
  await page.getByRole('columnheader', { name: 'Edad' }).click()
  await page.locator('.ag-header-cell[aria-sort=ascending]').waitFor()
  const ages = async () =>
    (await page.locator('.ag-row [col-id="age"]').allTextContents()).map(Number).slice(0, 12)
  await page.waitForLoadState('networkidle')
  await firstName(page).waitFor()
  const sorted = await ages()
  expect([...sorted].sort((a, b) => a - b)).toEqual(sorted)
  await looks(page)
  expect(visit.errors).toEqual([])
})

test('a page of a person is masked until its reader says why and shows who they are, and for a while alone', async () => {
  const { page, errors } = visit
  await firstName(page).click()
  await page.waitForURL(/\/personas\/[\w-]{22,}$/)
  await page.getByRole('heading', { name: 'Pagos' }).waitFor()
  expect(await page.locator('h1').textContent()).toMatch(MASKED)
  await looks(page)
  await page.getByText('Ver datos de la persona').click()
  await page.getByRole('checkbox', { name: 'Cédula' }).check()
  await page.getByLabel('Propósito').selectOption('home_visit')
  await page.getByLabel('Número de caso').fill('EXP-12/2026')
  await page.getByRole('button', { name: 'Mostrar' }).click()
  const dialog = page.getByRole('dialog', { name: 'Confirme que es usted' })
  await dialog.waitFor()
  await looks(page)
  await dialog.getByLabel('Código de seis dígitos').fill('000000')
  await dialog.getByRole('button', { name: 'Confirmar' }).click()
  await dialog.getByText('La contraseña o el código no son correctos').waitFor()
  await dialog.getByLabel('Código de seis dígitos').fill(totp.generate())
  await dialog.getByRole('button', { name: 'Confirmar' }).click()
  await page.getByText('Visible hasta las').waitFor()
  await page.locator('h1', { hasNotText: '•••' }).waitFor()
  const name = (await page.locator('h1').textContent()) ?? ''
  const [who] = await accounts.rows<Registered>(sql`
    select person_id, given_names, surnames, cedula from nominal.register
    where concat(given_names, ' ', surnames) = ${name} and startsWith(corregimiento, ${PROVINCE}) limit 1`)
  expect(who).toBeDefined()
  seen = who
  await looks(page)
  // Two answers were refusals, as they should be: an act that waits for a proof, and a wrong code.
  expect(errors.filter(error => !error.includes('403'))).toEqual([])

  const here = pathOf(page)
  await page.goto(`${site()}/personas`)
  await page.getByLabel('Nombre o apellidos').waitFor()
  const words = `${who?.surnames} ${who?.given_names}`
  await page
    .getByLabel('Nombre o apellidos')
    .fill(words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
  await page.getByRole('button', { name: 'Buscar' }).click()
  await page.locator(`.ag-row a[href="${here}"]`).waitFor()
  expect(pathOf(page)).toBe('/personas')
  await looks(page)
  // A quarter of an hour later.
  await accounts.db.updateTable('nominal_reveals').set({ expires_at: new Date().toISOString() }).execute()
  await page.locator(`.ag-row a[href="${here}"]`).click()
  await page.getByRole('heading', { name: 'Pagos' }).waitFor()
  expect(await page.locator('h1').textContent()).toMatch(MASKED)
})

test('the glass is broken for a reason, a second person is told, and an hour later it is whole again', async () => {
  const { page } = visit
  await page.goto(`${site()}/personas/${opaqueId(accounts.key, elsewhere.person_id)}`)
  await page.getByRole('heading', { name: 'Fuera de su alcance' }).waitFor()
  await looks(page)
  await page.getByLabel('Propósito').selectOption('emergency')
  await page.getByLabel('Número de caso').fill('EXP-13/2026')
  await page
    .getByLabel('Por qué no puede esperar')
    .fill('Niña en riesgo; la oficina de su provincia está cerrada')
  await page.getByRole('button', { name: 'Abrir por una hora' }).click()
  await page.getByText('Acceso de emergencia hasta las').waitFor()
  expect(await page.locator('h1').textContent()).toMatch(MASKED)
  await looks(page)
  const mails = await accounts.db
    .selectFrom('outbox')
    .selectAll()
    .where('kind', '=', 'broken_glass')
    .execute()
  expect(mails.length).toBeGreaterThan(0)
  const told = JSON.stringify(mails)
  for (const word of [elsewhere.given_names, elsewhere.surnames, elsewhere.cedula, 'Niña'])
    expect(told).not.toContain(word)
  await accounts.db.updateTable('broken_glasses').set({ expires_at: new Date().toISOString() }).execute()
  await page.reload()
  await page.getByRole('heading', { name: 'Fuera de su alcance' }).waitFor()
})

test('a list goes to an institution sealed to its key, once another person let it', async () => {
  const identity = await generateX25519Identity()
  const approver = `${OFFICER}.aprueba`
  await accounts.agreement(await identityToRecipient(identity), approver)
  const { page } = visit
  await page.goto(`${site()}/personas/lista?list=B02&territory=${DISTRICT}&period=2026C1`)
  await page.getByText('Pedir este listado para una institución').click()
  await page.getByLabel('Convenio').selectOption({ index: 1 })
  await page.getByLabel('Número de caso').fill('EXP-14/2026')
  await page.getByRole('button', { name: 'Pedir', exact: true }).click()
  await page.getByText(/^Pedido: listado/).waitFor()
  await looks(page)

  const other = await visitIn(await visitorWith(browser, await accounts.sessionOf(approver)), '/aprobaciones')
  await other.page.getByRole('button', { name: /^Aprobar el listado/ }).click()
  await other.page.getByRole('cell', { name: 'Aprobado, sin entregar' }).waitFor()

  await page.goto(`${site()}/personas`)
  const file = page.getByRole('button', { name: /^Descargar el listado/ })
  await file.waitFor()
  await looks(page)
  await file.click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Sí, descargarlo/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^listado-\d+\.csv\.age$/)
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const text = await decrypter.decrypt(await readFile(await download.path()), 'text')
  expect(text.split('\r\n')[0]).toBe('Número en el registro,Apellidos,Sexo')
  await page.getByRole('button', { name: /^Ver respuestas del listado/ }).click()
  await page.getByText(/^Desde el .+ según «referencias»/).waitFor()
  await looks(page)
})

test('whoever protects data tells a citizen who has seen their data, and is told that persons are not of their role', async () => {
  const session = await accounts.sessionOf(PROTECTOR)
  const { page } = await visitIn(await visitorWith(browser, session), '/auditoria')
  await page.getByLabel('Número de la persona').fill(elsewhere.person_id)
  await page.getByRole('button', { name: 'Preparar informe' }).click()
  await page.getByRole('cell', { name: 'Abrió datos fuera de su alcance por emergencia' }).waitFor()
  await looks(page)
  await page.goto(`${site()}/personas`)
  await settled(page)
  await page.getByRole('heading', { name: 'Esta página no es de su rol' }).waitFor()
})

test('no name and no cédula of the registry was in an address, a mail or the audit, nor is it on pages of figures', async () => {
  const registered = await accounts.rows<Registered>(sql`
    select person_id, given_names, surnames, cedula from nominal.register
    where cedula != '' and position(surnames, ' ') > 0 order by person_id limit 500`)
  const traces = [...registered, elsewhere, ...(seen ? [seen] : [])].flatMap(
    ({ given_names, surnames, cedula }) => [`${given_names} ${surnames}`, cedula],
  )
  expect(traces.length).toBeGreaterThan(100)
  expect(asked.length).toBeGreaterThan(20)
  expect(tracesIn(decodeURIComponent(asked.join('\n')), traces)).toEqual([])
  const { page } = await visitOf(browser, '/tablero', { alone: true })
  // Figures, of which none leads to a list.
  expect(await page.locator('a[href^="/personas"]').count()).toBe(0)
  for (const path of ['/tablero', '/alertas', '/cargas']) {
    if (path !== '/tablero') {
      await page.goto(site() + path)
      await settled(page)
    }
    expect([path, tracesIn((await page.textContent('#root')) ?? '', traces)]).toEqual([path, []])
  }
  const mails = await accounts.db.selectFrom('outbox').selectAll().execute()
  expect(tracesIn(JSON.stringify(mails), traces)).toEqual([])
  const entries = await accounts.db.selectFrom('audit_entries').selectAll().execute()
  expect(tracesIn(JSON.stringify(entries), traces)).toEqual([])
})
