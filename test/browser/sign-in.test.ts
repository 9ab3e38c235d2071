import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Accounts, PASSWORD } from './accounts.ts'
import { settled, site, startBrowser, violations } from './site.ts'

const EVERYTHING = { programmes: '*', territories: '*' } as const
const PATIENCE_MILLISECONDS = 120_000

let browser: Browser
let accounts: Accounts
beforeAll(async () => {
  browser = await startBrowser()
  accounts = await Accounts.open()
})
afterAll(async () => {
  await browser.close()
  await accounts.close()
})

/** A browser where nobody is signed in, at a path. */
async function stranger(path: string): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
  await page.goto(site() + path)
  return page
}

async function enter(page: Page, login: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Usuario').fill(login)
  await page.getByLabel('Contraseña', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Entrar', exact: true }).click()
}

const pathOf = (page: Page): string => page.url().slice(site().length)
const sessionOf = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name === '__Host-simei')
const statusOf = (page: Page, path: string): Promise<number> =>
  page.evaluate(`fetch(${JSON.stringify(path)}).then(answer => answer.status)`)

test('an invitation sets a password once; then its person comes to the page that was asked for, and is told what is not theirs', async () => {
  const { accountId, link } = await accounts.invited('invitada')
  await accounts.give(accountId, 'programme_manager', { programmes: ['RDO'], territories: ['09'] })
  const page = await stranger(`/entrar#${link.secret}`)
  await page.getByLabel('Contraseña nueva').fill('ministerio 2026')
  await page.getByRole('button', { name: 'Guardar la contraseña' }).click()
  await page.getByText('Es conocida o fácil de adivinar').waitFor()
  expect(await violations(page)).toEqual([])
  expect(pathOf(page)).toBe('/entrar')
  await page.getByLabel('Contraseña nueva').fill(PASSWORD)
  await page.getByRole('button', { name: 'Guardar la contraseña' }).click()
  await page.getByText('La contraseña quedó guardada').waitFor()
  await page.goto(`${site()}/cuenta`)
  await page.waitForURL(/\/entrar\?next=/)
  await enter(page, 'invitada', 'otra cosa')
  await page.getByText('El usuario, la contraseña o el código no son correctos').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await sessionOf(page.context())).toBeUndefined()
  await enter(page, 'invitada')
  await page.waitForURL(`${site()}/cuenta`)
  await page.getByText('Veraguas · Red de Oportunidades').first().waitFor()
  const offered = await page.getByRole('navigation', { name: 'Páginas' }).getByRole('link').allTextContents()
  expect(offered).not.toContain('Conciliación')
  await page.goto(`${site()}/conciliacion`)
  await page.getByRole('heading', { name: 'Esta página no es de su rol' }).waitFor()
  expect(await violations(page)).toEqual([])
  const late = await stranger(`/entrar#${link.secret}`)
  await late.getByRole('heading', { name: 'El enlace ya no sirve' }).waitFor()
  await Promise.all([page.context().close(), late.context().close()])
})

test('whose role shows persons sets up a second factor; a session that ends in the midst of work is taken up where it was, by a recovery code too', async () => {
  await accounts.officer('oficial.prueba', '09')
  const page = await stranger('/tablero')
  await page.waitForURL(/\/entrar/)
  await enter(page, 'oficial.prueba')
  await page.locator('.qr').waitFor()
  expect(await violations(page)).toEqual([])
  const key = ((await page.locator('.key code').textContent()) ?? '').replaceAll(/\s/g, '')
  const totp = new TOTP({ secret: Secret.fromBase32(key) })
  await page.getByLabel('Código de seis dígitos').fill(totp.generate())
  await page.getByRole('button', { name: 'Confirmar' }).click()
  const code = await page.locator('.codes code').first().textContent()
  expect(await page.locator('.codes code').count()).toBe(10)
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Ya los guardé').check()
  await page.getByRole('button', { name: 'Continuar' }).click()
  await page.waitForURL(/\/tablero/)
  await settled(page)
  // The board begins with what is theirs, and says so.
  expect(await page.textContent('h1 small')).toContain('Veraguas')
  expect(await page.locator('.stamp .scope').textContent()).toContain('Veraguas')
  await page.goto(`${site()}/tablero?period=2017C3&territory=09`)
  await settled(page)
  await page.context().clearCookies({ name: '__Host-simei' })
  await page.getByRole('link', { name: 'Plan estratégico' }).click()
  await page.waitForURL(/\/entrar\?next=/)
  await enter(page, 'oficial.prueba')
  await page.getByRole('button', { name: /usar un código de recuperación/ }).click()
  await page.getByLabel('Código de recuperación').fill(code ?? '')
  await page.getByRole('button', { name: 'Confirmar' }).click()
  await page.waitForURL(/\/plan\?period=2017C3&territory=09/)
  await page.context().close()
})

test('another browser is signed out from the list of sessions and is asked to sign in at its next request', async () => {
  await accounts.with('dos.equipos', 'leadership', EVERYTHING)
  const [one, other] = [await stranger('/cuenta'), await stranger('/cuenta')]
  for (const page of [one, other]) {
    await enter(page, 'dos.equipos')
    await page.getByText('Esta sesión').waitFor()
  }
  await other.reload()
  await other.getByRole('button', { name: /^Cerrar la sesión de/ }).click()
  await other.getByText('Se cerró 1 sesión').waitFor()
  expect(await statusOf(one, '/api/v1/sessions')).toBe(401)
  await one.getByRole('link', { name: 'Indicadores' }).click()
  await one.waitForURL(/\/entrar\?next=/)
  await Promise.all([one.context().close(), other.context().close()])
})

test('what changes something is refused to a page of elsewhere; a cookie that was signed out opens nothing', async () => {
  await accounts.with('sale', 'leadership', EVERYTHING)
  const page = await stranger('/cuenta')
  await enter(page, 'sale')
  await page.getByText('Esta sesión').waitFor()
  // The same host on another port: the browser sends the cookie along, and says that the page is not ours.
  const elsewhere = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<form method="post" action="${site()}/api/v1/totp"><button>x</button></form>`)
  }).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  const visiting = await page.context().newPage()
  await visiting.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
  const answered = visiting.waitForResponse(/\/api\/v1\/totp$/)
  await visiting.getByRole('button').click()
  const refused = await answered
  expect([refused.status(), (await refused.json()).code]).toEqual([403, 'cross_site'])
  elsewhere.close()
  const cookie = await sessionOf(page.context())
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/', expires: -1 })
  await page.getByRole('button', { name: /sale$/ }).click()
  await page.getByRole('button', { name: 'Salir' }).click()
  await page.waitForURL(`${site()}/entrar`)
  const replayed = await fetch(`${site()}/api/v1/sessions`, {
    headers: { cookie: `__Host-simei=${cookie?.value ?? ''}` },
  })
  expect(replayed.status).toBe(401)
  expect(await sessionOf(page.context())).toBeUndefined()
  await page.context().close()
})
