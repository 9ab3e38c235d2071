import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountWith, asAccount, enrolled, later, NOON, TERMINAL } from '#access/access.test-helper.ts'
import { auditSearch } from '#access/index.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import {
  isOpen,
  nextState,
  possibleEvents,
  REQUEST_KINDS,
  type RequestKind,
  type RequestState,
} from '#domain/privacy/requests.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { PROVING } from '#test/proving.ts'
import {
  advanceRequest,
  completeErasure,
  type NewRequest,
  orderErasure,
  orderedErasures,
  type PrivacyContext,
  produceFile,
  registerRequest,
  requestList,
  requestOf,
  type Step,
} from './index.ts'

const RUNS = PROVING ? 500 : 12
let test: TestStore
let context: PrivacyContext
let officer: string
beforeAll(async () => {
  test = await testStore()
  context = { store: test.store, country: COUNTRIES.PA }
  officer = await accountWith(test.store, 'oficial', 'data_protection_officer')
})
afterAll(() => test.close())

const asOfficer = () => asAccount(officer)
const request = (changes: Partial<NewRequest> = {}): NewRequest => ({
  kind: 'access',
  channel: 'counter',
  caseNumber: 'EXP-2026-0012',
  receivedAt: NOON,
  ...changes,
})
const register = (changes: Partial<NewRequest> = {}) =>
  registerRequest(context, request(changes), asOfficer())
const step = (id: string, event: Step['event'], changes: Partial<Step> = {}) =>
  advanceRequest(context, id, { event, ...changes }, asOfficer())
const begun = async (changes: Partial<NewRequest> = {}) => {
  const id = await register({ personId: 'P000000001', ...changes })
  await step(id, 'verified')
  await step(id, 'started')
  return id
}
const make = async (personId: string) => ({ content: `todo de ${personId}`, rows: 3 })

describe('requests of persons, in the store', () => {
  it('the clock runs from the day on which it was received, by the law of the country', async () => {
    const id = await register({ receivedAt: new Date('2026-04-01T20:00:00Z') })
    // Good Friday is the 3rd; ten business days from the 2nd on end on the 16th.
    expect(await requestOf(context, id, asOfficer())).toMatchObject({
      state: 'received',
      due_checked: 'secondary',
      clock: { state: 'near', due_on: '2026-04-16', business_days_left: 1 },
      events: [{ event: 'registered', actor: `account:${officer}` }],
    })
  })

  it('a deadline set by hand may be earlier than the law’s, never later, and stands where the law has none', async () => {
    const due = (at: string) => ({ at: new Date(at), article: 'Ley 1 de 2030, art. 2' })
    await expect(register({ due: due('2026-06-01T05:00:00Z') })).rejects.toMatchObject({
      code: 'privacy_invalid',
      detail: 'due',
    })
    const id = await register({ due: due('2026-04-20T05:00:00Z') })
    expect(await requestOf(context, id, asOfficer())).toMatchObject({
      due_checked: 'set',
      clock: { due_on: '2026-04-19' },
    })
    const paraguay = { ...context, country: COUNTRIES.PY }
    const without = await registerRequest(paraguay, request(), asOfficer())
    const set = await registerRequest(paraguay, request({ due: due('2026-06-01T05:00:00Z') }), asOfficer())
    expect((await requestOf(paraguay, without, asOfficer())).clock.state).toBe('none')
    expect((await requestOf(paraguay, set, asOfficer())).clock.state).toBe('running')
  })

  it('what is written for good holds no cédula, and nothing is received in the future', async () => {
    for (const changes of [
      { caseNumber: '8-777-4321' },
      { caseNumber: ' ' },
      { personId: '8-777-4321' },
      { receivedAt: later(1) },
    ])
      await expect(register(changes)).rejects.toMatchObject({ code: 'privacy_invalid' })
    const id = await register()
    await expect(step(id, 'noted', { note: 'la persona PE-12-345 llamó' })).rejects.toMatchObject({
      code: 'privacy_invalid',
      detail: 'note: cédula',
    })
    await expect(step(id, 'denied', { note: 'sin base' })).rejects.toMatchObject({ detail: 'ground' })
  })

  it('only who answers persons’ requests reads or writes them', async () => {
    const manager = await accountWith(test.store, 'gestora', 'leadership')
    const id = await register()
    for (const act of [asAccount(manager), asAccount('999'), { by: 'token:1' as const, at: NOON }])
      for (const tried of [
        () => registerRequest(context, request(), act),
        () => advanceRequest(context, id, { event: 'verified' }, act),
        () => requestList(context, act),
        () => requestOf(context, id, act),
        () => produceFile(context, id, 'json', make, act),
        () => orderErasure(context, id, act),
      ])
        await expect(tried()).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('of random steps the store keeps exactly those that the state machine allows, each in the audit', async () => {
    const steps: readonly Step['event'][] = [
      'verified',
      'started',
      'noted',
      'answered',
      'denied',
      'withdrawn',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(REQUEST_KINDS) as RequestKind[])),
        fc.array(fc.constantFrom(...steps), { maxLength: 6 }),
        async (kind, tried) => {
          const id = await register({ kind })
          let state: RequestState = 'received'
          const kept = ['registered']
          for (const event of tried) {
            const next: RequestState | undefined = possibleEvents(kind, state).includes(event)
              ? nextState(state, event)
              : undefined
            // Without a file or an erasure there is no answer to these.
            const may =
              next !== undefined && (event !== 'answered' || ['rectification', 'opposition'].includes(kind))
            const done = step(id, event, { note: 'nota', ground: 'kept_by_law' })
            if (!may) {
              await expect(done).rejects.toMatchObject({ code: 'privacy_step_impossible' })
              continue
            }
            await done
            kept.push(event)
            state = next
          }
          const found = await requestOf(context, id, asOfficer())
          expect([found.state, found.events.map(({ event }) => event)]).toEqual([state, kept])
          expect(found.closed_at === null).toBe(isOpen(state))
          const audited = await auditSearch(test.store, { subject: `privacy_request:${id}` }, TERMINAL)
          expect(audited.length).toBe(kept.length)
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('the store refuses to change or remove what happened, whoever asks', async () => {
    for (const statement of [
      "update privacy_events set note = 'otra'",
      'delete from privacy_events',
      'delete from privacy_requests',
    ])
      await expect(test.store.pool.query(statement)).rejects.toThrow('is not changed')
  })
})

describe('the file of a person', () => {
  it('is made by whoever has a second factor, of a request whose person was proven, and is written down before it is given', async () => {
    const id = await begun()
    await expect(produceFile(context, id, 'html', make, asOfficer())).rejects.toMatchObject({
      code: 'second_factor_needed',
    })
    await enrolled(test.store, officer)
    await expect(step(id, 'answered', { note: 'entregado' })).rejects.toMatchObject({
      code: 'privacy_step_impossible',
      allowed: ['produced'],
    })
    const file = await produceFile(context, id, 'json', make, asOfficer())
    expect(file).toEqual({
      fileName: `solicitud-${id}.json`,
      contentType: 'application/json; charset=utf-8',
      content: 'todo de P000000001',
    })
    const [entry] = await auditSearch(test.store, { action: 'privacy.file_produced', limit: 1 }, TERMINAL)
    expect(entry).toMatchObject({
      subjects: [`privacy_request:${id}`, 'person:P000000001'],
      purpose: 'access',
      case_number: 'EXP-2026-0012',
      details: { format: 'json', rows: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    await step(id, 'answered', { note: 'entregado en ventanilla' })
    await expect(produceFile(context, id, 'json', make, asOfficer())).rejects.toMatchObject({
      code: 'privacy_step_impossible',
    })
  })

  it('is not given when it cannot be written down, and not made where the person is not known', async () => {
    const unknown = await register()
    await step(unknown, 'verified')
    await step(unknown, 'started')
    await expect(produceFile(context, unknown, 'json', make, asOfficer())).rejects.toMatchObject({
      code: 'privacy_invalid',
      detail: 'person',
    })
    const id = await begun()
    await test.store.pool.query('alter table audit_entries rename to audit_away')
    try {
      await expect(produceFile(context, id, 'json', make, asOfficer())).rejects.toThrow()
    } finally {
      await test.store.pool.query('alter table audit_away rename to audit_entries')
    }
    expect((await requestOf(context, id, asOfficer())).events.map(({ event }) => event)).not.toContain(
      'produced',
    )
  })
})

describe('an erasure that a person asked for', () => {
  it('is ordered once, answered when it was carried out, and then no request names the person', async () => {
    const access = await begun({ personId: 'P000000007' })
    const id = await begun({ kind: 'erasure', personId: 'P000000007' })
    await expect(step(id, 'answered', { note: 'hecho' })).rejects.toMatchObject({
      code: 'privacy_step_impossible',
    })
    await orderErasure(context, id, asOfficer())
    await orderErasure(context, id, asOfficer())
    const ordered = await orderedErasures(context)
    expect(ordered).toEqual([{ request_id: id, person_id: 'P000000007', ordered_by: `account:${officer}` }])
    const { rows } = await test.store.pool.query<{ erasure_id: string }>(
      "insert into erasures (reason, requested_by, requested_at) values ('prueba', 'test', now()) returning erasure_id",
    )
    const erasureId = rows[0]?.erasure_id ?? ''
    const system = { by: 'system' as const, at: NOON }
    for (const each of ordered) await completeErasure(context, each, erasureId, 'identidad borrada', system)
    for (const each of ordered) await completeErasure(context, each, erasureId, 'identidad borrada', system)
    expect(await requestOf(context, id, asOfficer())).toMatchObject({
      state: 'answered',
      erasure_id: erasureId,
      person_id: null,
    })
    expect((await requestOf(context, access, asOfficer())).person_id).toBeNull()
    expect(await orderedErasures(context)).toEqual([])
  })
})
