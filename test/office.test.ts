import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountWith, activeAccount, enrolled } from '#access/access.test-helper.ts'
import { recordChore } from '#store/index.ts'
import { looks, openSmallService, type SmallService, signedIn } from './browser/small-service.ts'

let service: SmallService

beforeAll(async () => {
  service = await openSmallService()
  const { store } = service
  for (const [login, role] of [
    ['admin', 'administrator'],
    ['datos', 'data_protection_officer'],
  ] as const)
    await accountWith(store, login, role)
  await enrolled(store, await activeAccount(store, 'oficial'))
  const at = new Date().toISOString()
  const record = { slot_at: at, ended_at: at, error: null }
  await recordChore(store, 'audit_head', { ...record, result: { entries: '4' } })
  await recordChore(store, 'audit_check', { ...record, result: { whole: true, covered: '4', finding: null } })
})
afterAll(() => service?.close())

test('a grant on persons is given by one person in the page and approved by another, each seeing what is theirs', async () => {
  const one = await signedIn(service, 'admin', '/administracion')
  const nav = one.page.getByRole('navigation', { name: 'Páginas' })
  expect(await nav.getByRole('link', { name: 'Auditoría' }).count()).toBe(0)
  await one.page
    .getByRole('row', { name: /^oficial / })
    .getByRole('button')
    .click()
  await one.page.getByRole('heading', { name: 'Dar un permiso' }).waitFor()
  const form = one.page.getByRole('form', { name: 'Dar un permiso' })
  await form.getByLabel('Rol').selectOption('territorial_officer')
  await form.getByRole('button', { name: 'Dar' }).click()
  await form.getByText('Complete este dato.').waitFor()
  await form
    .getByRole('combobox', { name: 'Territorios' })
    .or(form.getByLabel('Territorios'))
    .first()
    .fill('Veraguas')
  await one.page.getByRole('option', { name: 'Veraguas (09)' }).click()
  await form.getByLabel('Por qué').fill('Memo 12')
  await form.getByRole('button', { name: 'Dar' }).click()
  await one.page.getByRole('cell', { name: 'Espera aprobación' }).waitFor()
  await looks(one.page, 'administracion')
  expect(one.errors).toEqual([])
  await one.context.close()

  const two = await signedIn(service, 'datos', '/aprobaciones')
  await two.page.getByText('Oficial territorial · todos los programas · Veraguas · sin fecha final').waitFor()
  await looks(two.page, 'aprobaciones')
  await two.page.getByRole('button', { name: 'Aprobar el permiso de Prueba' }).click()
  await two.page.getByText('Ningún permiso espera.').waitFor()
  expect(two.errors).toEqual([])
  await two.context.close()
})

test('who protects data sees that the audit is whole, finds what was done, and prepares a report for a citizen', async () => {
  const { page, errors, context } = await signedIn(service, 'datos', '/auditoria')
  await page.getByText('Íntegra').waitFor()
  await page.getByLabel('Qué hizo').selectOption('grant.approved')
  await page.getByRole('button', { name: 'Buscar' }).click()
  await page.getByText('Una entrada.').waitFor()
  await page.getByRole('gridcell', { name: 'Aprobó un permiso' }).waitFor()
  await page.getByLabel('Número de la persona').fill('P000000001')
  await page.getByRole('button', { name: 'Preparar informe' }).click()
  await page.getByText('Nadie ha consultado datos de esta persona.').waitFor()
  await page.getByRole('button', { name: 'Preparar informe' }).click()
  await page.getByRole('cell', { name: 'Consultó la auditoría' }).waitFor()
  await looks(page, 'auditoria')
  expect(errors).toEqual([])
  await context.close()
})

test('who protects data finds what waits and what the law asks, in one page', async () => {
  const { page, errors, context } = await signedIn(service, 'datos', '/datos-personales')
  await page.getByRole('heading', { level: 1, name: /^Datos personales/ }).waitFor()
  await page.getByRole('heading', { name: 'Solicitudes' }).first().waitFor()
  await looks(page, 'datos-personales')
  expect(errors).toEqual([])
  await context.close()
})
