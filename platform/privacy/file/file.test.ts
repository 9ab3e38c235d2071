import { afterAll, beforeAll, expect, it } from 'vitest'
import { NOON, TERMINAL } from '#access/access.test-helper.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import type { Holding } from '#domain/privacy/holdings.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { fileMaker, type PrivacyContext, registerRequest, registerTransfer } from '../index.ts'

let test: TestStore
let context: PrivacyContext
beforeAll(async () => {
  test = await testStore()
  context = { store: test.store, country: COUNTRIES.PA }
})
afterAll(() => test.close())

const HOSTILE = '<script>alert("x")</script>'
const HELD: readonly Holding[] = [
  {
    contract: 'personas',
    of_household: false,
    rows: [
      {
        first_on: '2017-06-30',
        last_on: '2017-09-30',
        values: { person_id: 'P000000001', given_names: HOSTILE, surnames: 'Prueba', died_on: null },
      },
    ],
    set_aside: [{ first_on: '2017-12-31', last_on: '2017-12-31', values: { sexo: '?', nombres: 'Ana' } }],
  },
]

it('a file tells what is held, what it is used for, who else has it and when it was seen, and runs nothing that was in it', async () => {
  await registerRequest(
    context,
    {
      kind: 'access',
      channel: 'counter',
      caseNumber: 'EXP-1',
      personId: 'P000000001',
      receivedAt: NOON,
    },
    TERMINAL,
  )
  const transfer = {
    destination: 'PA',
    purpose: 'matrícula',
    basis: 'consent',
    article: 'art. 6',
    agreement: 'C-1',
    guarantees: 'cifrado',
    beginsOn: '2026-04-01',
  }
  await registerTransfer(
    context,
    { ...transfer, recipient: 'MEDUCA', columns: ['personas.cedula'] },
    TERMINAL,
  )
  await registerTransfer(context, { ...transfer, recipient: 'MITRADEL', columns: ['pagos'] }, TERMINAL)
  const make = fileMaker(
    context,
    async () => HELD,
    () => NOON,
  )

  const { content: html, rows } = await make('P000000001', 'html')
  expect(rows).toBe(2)
  expect(html).not.toMatch(/<script|<img|<a /)
  for (const told of [
    '&lt;script&gt;',
    'Prueba',
    'Filas apartadas',
    'MEDUCA',
    'Seguimiento de los programas',
  ])
    expect(html).toContain(told)
  expect(html).toContain('Se atendió una solicitud suya')
  expect(html).not.toContain('MITRADEL')

  const { content: json } = await make('P000000001', 'json')
  expect(JSON.parse(json)).toMatchObject({
    format: 'simei-personal-data',
    person_id: 'P000000001',
    data: [{ contract: 'personas', source: 'RENAB', rows: HELD[0]?.rows, set_aside: HELD[0]?.set_aside }],
    recipients: [{ recipient: 'MEDUCA', columns: ['personas.cedula'] }],
    seen: [{ action: 'privacy.request_registered' }],
  })
})
