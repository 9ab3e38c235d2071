import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { PROVING } from '#test/proving.ts'
import { buildPublication, currentPublication, indicatorValues } from './index.ts'
import { type Ministry, startMinistry } from './small-ministry.test-helper.ts'

let ministry: Ministry
beforeAll(async () => {
  ministry = await startMinistry()
})
afterAll(() => ministry?.stop())

const RUNS = PROVING ? 20 : 1
const person = (changes: Record<string, unknown>) => ({
  person_id: 'N1',
  given_names: 'Ana',
  surnames: 'Prueba',
  sex: 'F',
  birth_on: '1950-01-01',
  household_id: 'H1',
  corregimiento_code: '080201',
  died_on: null,
  ...changes,
})
const payment = (id: number, changes: Record<string, unknown>) => ({
  payment_id: `P${id}`,
  person_id: 'N1',
  cycle: '2017C3',
  programme: 'RDO',
  months_paid: 3,
  amount_balboas: '150.00',
  modality: 'sucursal',
  scheduled_on: '2017-09-04',
  paid_on: '2017-09-06',
  state: 'pagado',
  retroactive: false,
  ...changes,
})
const service = (changes: Record<string, unknown>) => ({
  service_id: 'S1',
  person_id: 'N1',
  service_code: 'canasta',
  institution: 'MIDES',
  served_on: '2017-05-01',
  ...changes,
})
const returned = { state: 'devuelto', paid_on: null }

/** Files of every history, each with the date as of which it speaks. */
const FILES = [
  ['personas', '2017-03-31', [person({})]],
  ['personas', '2017-06-30', [person({ corregimiento_code: '040101', household_id: 'H2' })]],
  [
    'personas',
    '2017-09-30',
    [person({ corregimiento_code: '040101', household_id: 'H2', died_on: '2017-09-01' })],
  ],
  [
    'pagos',
    '2017-09-30',
    [payment(1, {}), payment(2, {}), payment(3, { state: 'no_cobrado', paid_on: null })],
  ],
  ['pagos', '2017-10-31', [payment(1, returned), payment(3, { paid_on: '2017-10-02' })]],
  ['pagos', '2017-11-30', [payment(2, { amount_balboas: '149.99' })]],
  ['servicios', '2017-06-30', [service({})]],
  ['servicios', '2017-07-31', [service({ service_code: 'otro' }), service({ service_id: 'S2' })]],
] as const

/** What a publication over the files says of persons, payments and services. */
async function history() {
  await buildPublication(ministry.context)
  const current = await currentPublication(ministry.store)
  const table = (name: string) => sql.table(`pub_${current?.publication}.${name}`)
  const rows = async (query: ReturnType<typeof sql>) => (await query.execute(ministry.admin.db)).rows
  const figures = []
  for (const indicator of ['B01', 'B03', 'B04', 'P13']) {
    const { rows: values } = await indicatorValues(ministry.values, EVERYTHING, {
      indicator,
      period: '2017C3',
    })
    figures.push([indicator, values[0]?.value])
  }
  return {
    figures,
    person: await rows(
      sql`select toString(valid_from) as since, corregimiento, changed from ${table('dim_person')} order by valid_from`,
    ),
    payments: await rows(
      sql`select payment_id, state, toDecimalString(amount_balboas, 2) as amount from ${table('fct_payments')} order by payment_id`,
    ),
    services: await rows(
      sql`select service_id, service_code from ${table('fct_services')} order by service_id`,
    ),
  }
}

const EXPECTED = {
  figures: [
    ['B01', '1'],
    ['B03', '299.99'],
    ['B04', '3'],
    ['P13', '66.666667'],
  ],
  person: [
    { since: '1900-01-01', corregimiento: '080201', changed: [] },
    { since: '2017-06-30', corregimiento: '040101', changed: ['household_id', 'corregimiento'] },
    { since: '2017-09-30', corregimiento: '040101', changed: ['died_on'] },
  ],
  payments: [
    { payment_id: 'P1', state: 'devuelto', amount: '150.00' },
    { payment_id: 'P2', state: 'pagado', amount: '149.99' },
    { payment_id: 'P3', state: 'pagado', amount: '150.00' },
  ],
  services: [
    { service_id: 'S1', service_code: 'canasta' },
    { service_id: 'S2', service_code: 'canasta' },
  ],
}

test('in whatever order files arrive: persons keep what changed and when, payments take corrections and reversals, a service stays as first told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...FILES], { minLength: FILES.length }), async files => {
      await ministry.store.db.deleteFrom('batches').execute()
      for (const [contract, on, rows] of files) await ministry.land(contract, on, rows)
      expect(await history()).toEqual(EXPECTED)
    }),
    { numRuns: RUNS, seed: 2017 },
  )
})
