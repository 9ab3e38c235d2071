import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountWith, activeAccount, asAccount, enrolled } from '#access/access.test-helper.ts'
import { dayInPanama } from '#domain/calendar.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { askForList, registerTransfer } from '#privacy/index.ts'
import { recordChore } from '#store/index.ts'
import { looks, openSmallService, type SmallService, signedIn } from './browser/small-service.ts'

let service: SmallService

beforeAll(async () => {
  service = await openSmallService()
  const { store } = service
  for (const [login, role] of [
    ['admin', 'administrator'],
    ['datos', 'data_protection_officer'],
    ['aprueba', 'approver'],
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

test('an agreement is registered in the page by one person and approved by another, who lets a list under it go', async () => {
  const context = { store: service.store, country: COUNTRIES.PA }
  const now = new Date()
  const today = dayInPanama(now)
  await registerTransfer(
    context,
    {
      ...{
        recipient: 'Ministerio de Educación',
        destination: 'PA',
        purpose: 'Seguimiento',
        columns: ['personas'],
      },
      ...{
        basis: 'legal_obligation',
        article: 'cl. 4',
        agreement: 'CONV-1',
        guarantees: 'Cifrado',
        beginsOn: today,
      },
    },
    { by: 'cli:test', at: now },
  )
  const one = await signedIn(service, 'datos', '/datos-personales')
  await one.page.getByText('Registrar un convenio').click()
  const form = one.page.getByRole('form', { name: 'Registrar un convenio' })
  await form.getByRole('button', { name: 'Registrar' }).click()
  await form.getByText('Falta este dato.').first().waitFor()
  await form.getByLabel('Código de la institución').fill('MEDUCA')
  await form.getByLabel('Rige desde').fill(today)
  await form.getByLabel('Rige hasta').fill(today)
  await form
    .getByLabel('Clave pública de la institución')
    .fill(await identityToRecipient(await generateX25519Identity()))
  await looks(one.page, 'convenio')
  await form.getByRole('button', { name: 'Registrar' }).click()
  await form.getByText('Hecho.').waitFor()
  await one.page.getByText('Lo aprueba otra persona.').waitFor()
  expect(one.errors).toEqual([])
  await one.context.close()

  const ask = () =>
    askForList(
      context,
      {
        agreementId: '1',
        caseNumber: 'EXP-12/2026',
        cell: {
          ...{
            indicator: 'B05',
            period: '2016',
            territory: '04',
            filters: { sex: ['F'] },
            part: 'numerator',
          },
          ...{ publication: 1, scope: EVERYTHING, columns: ['sex'], rows: 12 },
        },
      },
      asAccount('1', now),
    )
  const two = await signedIn(service, 'aprueba', '/aprobaciones')
  await two.page.getByRole('button', { name: 'Aprobar el convenio 1' }).click()
  await two.page.getByRole('cell', { name: 'Vigente' }).waitFor()
  await ask()
  await two.page.reload()
  await two.page.getByRole('button', { name: 'Aprobar el listado 1' }).waitFor()
  await looks(two.page, 'listados')
  await two.page.getByRole('button', { name: 'Aprobar el listado 1' }).click()
  await two.page.getByRole('cell', { name: 'Aprobado, sin entregar' }).waitFor()
  // Whoever sees figures asks for the publications, of which this service has none.
  expect(two.errors.filter(error => !error.includes('503'))).toEqual([])
  await two.context.close()
})
