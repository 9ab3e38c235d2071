import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountWith, asAccount, DAY, later, NOON, TERMINAL } from '#access/access.test-helper.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import {
  advanceBreach,
  type BreachStep,
  breachList,
  breachOf,
  confirmBasis,
  endTransfer,
  type NewTransfer,
  type PrivacyContext,
  registerBreach,
  registerLines,
  registerRequest,
  registerTransfer,
  transferList,
  warnOfDeadlines,
} from './index.ts'

let test: TestStore
let context: PrivacyContext
let officer: string
beforeAll(async () => {
  test = await testStore()
  context = { store: test.store, country: COUNTRIES.PA }
  officer = await accountWith(test.store, 'oficial', 'data_protection_officer')
})
afterAll(() => test.close())
const asOfficer = (at = NOON) => asAccount(officer, at)

describe('the register of purposes', () => {
  it('proposes a basis for every use of every contract with persons, until the officer says one, of which the last holds', async () => {
    const before = await registerLines(context)
    expect(before.every(({ confirmed_at }) => confirmed_at === null)).toBe(true)
    const line = { contract: 'personas', use: 'monitoring' }
    await confirmBasis(context, { ...line, basis: 'consent', article: 'Ley 81 de 2019, art. 6' }, asOfficer())
    await confirmBasis(
      context,
      { ...line, basis: 'public_function', article: 'Ley 42 de 1997', note: 'por su ley orgánica' },
      asOfficer(),
    )
    const after = await registerLines(context)
    expect(after.filter(({ confirmed_at }) => confirmed_at !== null)).toMatchObject([
      { ...line, basis: 'public_function', article: 'Ley 42 de 1997', confirmed_by: `account:${officer}` },
    ])
    expect((await registerLines({ ...context, country: COUNTRIES.EC }))[0]?.confirmed_at).toBeNull()
    for (const wrong of [{ use: 'other' }, { contract: 'plan' }, { basis: 'because' }, { article: '' }])
      await expect(
        confirmBasis(context, { ...line, basis: 'consent', article: 'art. 6', ...wrong }, asOfficer()),
      ).rejects.toMatchObject({ code: 'privacy_invalid' })
  })
})

describe('transfers', () => {
  const transfer: NewTransfer = {
    recipient: 'Ministerio de Educación',
    destination: 'PA',
    purpose: 'Verificar la matrícula',
    columns: ['corresponsabilidades', 'personas.cedula'],
    basis: 'legal_obligation',
    article: 'Convenio marco, cláusula 4',
    agreement: 'CONV-2026-01',
    guarantees: 'Cifrado, sin copia después de 90 días',
    beginsOn: '2026-04-15',
    endsOn: '2026-04-16',
  }

  it('name every column that goes, stand for their days, and end when somebody ends them', async () => {
    const id = await registerTransfer(context, transfer, asOfficer())
    const state = async (at: Date) => (await transferList(context, at))[0]?.state
    expect((await transferList(context, NOON))[0]?.columns).toContain('personas.cedula')
    expect((await transferList(context, NOON))[0]?.columns.length).toBeGreaterThan(2)
    expect([await state(later(-DAY)), await state(NOON), await state(later(2 * DAY))]).toEqual([
      'future',
      'in_force',
      'expired',
    ])
    await endTransfer(context, id, asOfficer())
    expect(await state(NOON)).toBe('ended')
    await expect(endTransfer(context, id, asOfficer())).rejects.toMatchObject({
      code: 'privacy_step_impossible',
    })
    for (const wrong of [
      { columns: ['plan'] },
      { columns: ['personas.nada'] },
      { destination: 'Panamá' },
      { endsOn: '2026-02-30' },
      { recipient: '' },
    ])
      await expect(registerTransfer(context, { ...transfer, ...wrong }, asOfficer())).rejects.toMatchObject({
        code: 'privacy_invalid',
      })
  })
})

describe('breaches', () => {
  it('run two clocks from when they are known, and are closed once judged and told', async () => {
    const id = await registerBreach(
      context,
      {
        natures: ['confidentiality'],
        knownAt: new Date('2026-04-14T17:00:00Z'),
        summary: 'Un equipo portátil se perdió.',
        contracts: ['planilla'],
        persons: 120,
      },
      asOfficer(),
    )
    const act = (event: BreachStep['event'], changes: Partial<BreachStep> = {}, at = NOON) =>
      advanceBreach(context, id, { event, note: 'nota', ...changes }, asOfficer(at))
    expect(await breachOf(context, id, asOfficer())).toMatchObject({
      risk: 'not_judged',
      authority_clock: { state: 'near', due_at: '2026-04-17T17:00:00.000Z' },
      persons_clock: { state: 'near' },
    })
    await expect(act('closed')).rejects.toMatchObject({
      code: 'privacy_step_impossible',
      allowed: ['judged', 'noted', 'authority_told', 'persons_told'],
    })
    await act('judged', { risk: 'risk' })
    await act('authority_told', { toldAt: NOON })
    await expect(act('authority_told')).rejects.toMatchObject({ code: 'privacy_step_impossible' })
    await expect(act('persons_told', { toldAt: later(DAY) })).rejects.toMatchObject({ detail: 'told' })
    await act('persons_told', {}, later(3 * DAY))
    await act('closed', {}, later(3 * DAY))
    expect(await breachOf(context, id, asOfficer(later(4 * DAY)))).toMatchObject({
      authority_clock: { state: 'met' },
      persons_clock: { state: 'late' },
      possible: [],
    })
  })

  it('without a risk nobody has to be told, but why is written', async () => {
    const id = await registerBreach(
      context,
      { natures: ['availability'], knownAt: NOON, summary: 'Corte de luz', contracts: [] },
      asOfficer(),
    )
    await expect(
      advanceBreach(context, id, { event: 'judged', risk: 'no_risk' }, asOfficer()),
    ).rejects.toMatchObject({ code: 'privacy_invalid', detail: 'note' })
    await advanceBreach(context, id, { event: 'judged', risk: 'no_risk', note: 'cifrado' }, asOfficer())
    const [breach] = await breachList(context, asOfficer(later(9 * DAY)))
    expect(breach).toMatchObject({ breach_id: id, authority_clock: { state: 'none' } })
    await advanceBreach(context, id, { event: 'closed' }, asOfficer())
  })
})

describe('warnings of deadlines', () => {
  const mailing = { mailFrom: 'SIMEI <simei@mides.example>', publicUrl: 'http://localhost:8080' }
  const mails = async () =>
    await test.store.db.selectFrom('outbox').selectAll().orderBy('created_at').execute()

  it('reach the officer when a deadline is near, on its last day and when it has passed, once each, and name nobody', async () => {
    const id = await registerRequest(
      context,
      {
        kind: 'rectification',
        channel: 'mail',
        caseNumber: 'EXP-9',
        personId: 'P000000009',
        receivedAt: NOON,
      },
      TERMINAL,
    )
    // Wednesday the 15th; five business days end on Wednesday the 22nd.
    const on = (day: string) => new Date(`2026-04-${day}T15:00:00Z`)
    const counts: number[] = []
    for (const day of ['17', '20', '20', '21', '22', '22', '23', '24'])
      counts.push(await warnOfDeadlines(context, mailing, on(day)))
    expect(counts).toEqual([0, 1, 0, 0, 1, 0, 1, 0])
    const all = await mails()
    expect(all.map(({ subject }) => subject)).toEqual([
      `Plazo por vencer: Solicitud ${id} (rectificación): responder a la persona`,
      `Plazo por vencer: Solicitud ${id} (rectificación): responder a la persona`,
      `Plazo vencido: Solicitud ${id} (rectificación): responder a la persona`,
    ])
    expect(JSON.stringify(all)).not.toContain('P000000009')
    expect(all[0]?.text_body).toContain('El último día es el 22 abr 2026. Quedan 2 días hábiles.')
    expect(all[0]).toMatchObject({ kind: 'privacy_deadline', recipient: 'prueba@example.org' })
  })
})
