import { OAuth2Server } from 'oauth2-mock-server'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountWith, PASSWORD } from '#access/access.test-helper.ts'
import { addAccount, openProvider } from '#access/index.ts'
import { looks, openSmallService, type SmallService, signedIn, stranger } from './browser/small-service.ts'

const STRONG = 'candil morado siete garzas 44'
const MINUTE = 60_000

let provider: OAuth2Server
let claims: Readonly<Record<string, unknown>> = { sub: 'persona-7' }
let service: SmallService
/** How far the service's clock is ahead. */
let ahead = 0

beforeAll(async () => {
  provider = new OAuth2Server()
  await provider.issuer.keys.generate('RS256')
  await provider.start(0, 'localhost')
  provider.service.on('beforeTokenSigning', ({ payload }: { payload: Record<string, unknown> }) =>
    Object.assign(payload, claims),
  )
  service = await openSmallService(site => ({
    now: () => new Date(Date.now() + ahead),
    provider: openProvider({
      issuer: provider.issuer.url ?? '',
      clientId: 'simei',
      clientSecret: 'secreto-del-cliente',
      secondFactor: [],
      publicUrl: site,
    }),
  }))
})
afterAll(async () => {
  await service?.close()
  await provider?.stop()
})

test('the institutional account is linked by an invitation, signs in, and is asked again before what would harm most', async () => {
  const person = { login: 'institucional', displayName: 'Prueba', mail: 'prueba@example.org' }
  const { link } = await addAccount(service.store, person, { by: 'cli:prueba', at: new Date() })
  const { page, context, errors } = await stranger(service, `/entrar#${link.secret}`)
  await page.getByRole('heading', { name: 'Establezca su contraseña' }).waitFor()
  await looks(page, 'enlace')
  await page.getByRole('button', { name: 'Entrar con la cuenta institucional' }).click()
  await page.waitForURL(url => url.origin === service.site && url.pathname !== '/entrar')
  await page.goto(`${service.site}/cuenta`)
  await page.getByText('Esta sesión').waitFor()
  // Whose account has no password of ours is offered none to change.
  expect(await page.getByRole('heading', { name: 'Contraseña' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Activar el segundo factor' }).click()
  const dialog = page.getByRole('dialog', { name: 'Confirme que es usted' })
  await dialog.getByText('Su institución le preguntará de nuevo').waitFor()
  await looks(page, 'confirmar en la institución')
  claims = { sub: 'persona-7', auth_time: Math.floor(Date.now() / 1000) }
  await dialog.getByRole('button', { name: 'Entrar con la cuenta institucional' }).click()
  await page.waitForURL(`${service.site}/cuenta`)
  await page.getByRole('button', { name: 'Activar el segundo factor' }).click()
  await page.locator('.qr').waitFor()
  expect(errors.filter(error => !error.includes('403'))).toEqual([])
  await context.close()
})

test('a person changes their password, sets up a second factor and makes other recovery codes, once they show who they are', async () => {
  await accountWith(service.store, 'ana', 'administrator')
  const { page, context, errors } = await signedIn(service, 'ana', '/cuenta')
  await page.getByRole('button', { name: 'Cambiar la contraseña' }).click()
  await page.getByLabel('Contraseña actual').fill('otra cosa')
  await page.getByLabel('Contraseña nueva').fill('ministerio 2026')
  await page.getByRole('button', { name: 'Guardar la contraseña' }).click()
  await page.getByText('La contraseña o el código no son correctos').waitFor()
  await page.getByLabel('Contraseña actual').fill(PASSWORD)
  await page.getByRole('button', { name: 'Guardar la contraseña' }).click()
  await page.getByText('Es conocida o fácil de adivinar').waitFor()
  await looks(page, 'contraseña')
  await page.getByLabel('Contraseña nueva').fill(STRONG)
  await page.getByRole('button', { name: 'Guardar la contraseña' }).click()
  await page.getByText('La contraseña cambió').waitFor()

  ahead = 11 * MINUTE
  await page.getByRole('button', { name: 'Activar el segundo factor' }).click()
  const dialog = page.getByRole('dialog', { name: 'Confirme que es usted' })
  await dialog.getByLabel('Contraseña', { exact: true }).fill(STRONG)
  await looks(page, 'confirmar con la contraseña')
  await dialog.getByRole('button', { name: 'Confirmar' }).click()
  await page.locator('.qr').waitFor()
  const key = ((await page.locator('.key code').textContent()) ?? '').replaceAll(/\s/g, '')
  const totp = new TOTP({ secret: Secret.fromBase32(key) })
  const code = () => totp.generate({ timestamp: Date.now() + ahead })
  await page.getByLabel('Código de seis dígitos').fill(code())
  await page.getByRole('button', { name: 'Confirmar' }).click()
  const first = await page.locator('.codes code').first().textContent()
  await page.getByLabel('Ya los guardé').check()
  await page.getByRole('button', { name: 'Continuar' }).click()

  ahead = 22 * MINUTE
  await page.getByRole('button', { name: 'Hacer otros códigos de recuperación' }).click()
  await dialog.getByRole('button', { name: /usar un código de recuperación/ }).click()
  await dialog.getByLabel('Código de recuperación').fill(first ?? '')
  await dialog.getByRole('button', { name: 'Confirmar' }).click()
  await page.getByRole('heading', { name: 'Guarde sus códigos de recuperación' }).waitFor()
  expect(await page.locator('.codes code').count()).toBe(10)
  expect(await page.locator('.codes code').allTextContents()).not.toContain(first)
  expect(errors.filter(error => !/40[03]/.test(error))).toEqual([])
  await context.close()
})
