import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import {
  buildPublication,
  currentPublication,
  decideIdentity,
  findingsOf,
  identityStats,
  indicatorValues,
  reviewList,
  undoDecision,
} from '../index.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'

const PLACE = '040101'
const other = (number: number) => ({
  person_id: `N${number}`,
  cedula: `4-700-${1000 + number * 7}`,
  given_names: ['Rosa', 'Elena', 'Marta', 'Julia', 'Olga'][number % 5],
  surnames: `${['Pinto', 'Vega', 'Solís', 'Ríos'][number % 4]} ${['Guerra', 'Jaén', 'Ortiz'][number % 3]}`,
  sex: 'F',
  birth_on: new Date(Date.UTC(1940, 0, 1 + number * 37)).toISOString().slice(0, 10),
  corregimiento_code: '080101',
})
const person = (person_id: string, more: object) => ({
  ...{ person_id, cedula: '8-123-456', given_names: 'Xiomara Itzel', surnames: 'Quiroz Tejada', sex: 'F' },
  ...{ birth_on: '1951-03-09', corregimiento_code: PLACE },
  ...more,
})
const PEOPLE = [
  person('A1', {}),
  // Sounds alike, surnames transposed, no cédula.
  person('A2', { cedula: null, given_names: 'Siomara Itsel', surnames: 'Texada Kiroz' }),
  // Exchanged day and month, second surname dropped, cédula with volume and entry exchanged.
  person('A3', { cedula: '8-456-123', surnames: 'Quiroz', birth_on: '1951-09-03' }),
  // Her twin: all alike but the given name, the next cédula.
  person('B1', { cedula: '8-123-457', given_names: 'Mireya' }),
  // Namesake with a cédula of her own: for a person to say.
  person('C1', { cedula: '2-99-5000' }),
]

let ministry: Ministry
const canonical = async (): Promise<Record<string, string>> => {
  const current = await currentPublication(ministry.store)
  const { rows } = await sql<{ record_id: string; canonical_id: string }>`
    select record_id, canonical_id from ${sql.table(`pub_${current?.publication}.dim_identity`)} order by record_id`.execute(
    ministry.admin.db,
  )
  return Object.fromEntries(rows.map(row => [row.record_id, row.canonical_id]))
}
const paidPersons = async () =>
  (await indicatorValues(ministry.values, EVERYTHING, { indicator: 'B01', period: '2026C1' })).rows[0]?.value
const review = () => ({ warehouse: ministry.context.warehouse, store: ministry.store })
const decide = (decision: 'link' | 'separate', first: string, second: string) =>
  decideIdentity(ministry.store, {
    first_record: `personas:${first}`,
    second_record: `personas:${second}`,
    decision,
    decided_by: 'test',
    decided_at: '2026-04-15T14:00:00Z',
    note: null,
  })

beforeAll(async () => {
  ministry = await startMinistry()
  const payment = (person_id: string, number: number) => ({
    ...{
      payment_id: `p${number}`,
      person_id,
      cycle: '2026C1',
      programme: '120A65',
      months_paid: 3,
      amount_balboas: '360.00',
    },
    ...{
      modality: 'sucursal',
      scheduled_on: '2026-02-02',
      paid_on: '2026-02-03',
      state: 'pagado',
      retroactive: false,
    },
  })
  await ministry.land('personas', '2026-03-31', [
    ...PEOPLE,
    ...Array.from({ length: 400 }, (_, number) => other(number)),
  ])
  await ministry.land('pagos', '2026-03-31', ['A1', 'A2', 'B1', 'C1', 'Z9'].map(payment))
  await ministry.land('fichas', '2026-03-31', [
    {
      ...{ registry_code: 'ficha_social', form_number: '77', member_number: 1, cedula: null, sex: 'F' },
      ...{
        given_names: 'XIOMARA I.',
        surnames: 'QUIRÓS TEJADA',
        birth_on: '1951-03-09',
        corregimiento_code: PLACE,
      },
    },
  ])
  await buildPublication(ministry.context)
})
afterAll(() => ministry.stop())

describe('one human being', () => {
  it('is found across doubled numbers and earlier registries; twins and namesakes are not taken for one', async () => {
    expect(await canonical()).toEqual({ A1: 'A1', A2: 'A1', A3: 'A1', 'ficha_social-77-1': 'A1' })
  })

  it('is counted once, whichever number was paid', async () => {
    expect(await paidPersons()).toBe('4')
  })

  it('with two valid cédulas waits for a person, with the reason', async () => {
    const waiting = await reviewList(review(), 10)
    const pair = waiting.find(
      one => one.first_record === 'personas:A1' && one.second_record === 'personas:C1',
    )
    expect(pair).toMatchObject({ contradiction: 'cedula', together: false })
    expect(pair?.answers.surnames.level).toBe('same_text')
    const sum = Object.values(pair?.answers ?? {}).reduce(
      (total, { bits }) => total + bits,
      pair?.prior_bits ?? 0,
    )
    expect(sum).toBeCloseTo(pair?.score_bits ?? 0, 1)
    expect(waiting.some(one => one.second_record === 'personas:B1')).toBe(false)
  })

  it('is what a person decides, until the decision is undone', async () => {
    await decide('link', 'A1', 'C1')
    await decide('separate', 'A2', 'A1')
    await buildPublication(ministry.context)
    const decided = await canonical()
    expect(decided.C1).toBe('A1')
    expect(decided.A2).not.toBe('A1')
    expect(await identityStats(review())).toMatchObject({ decisions: 2 })
    for (const second of ['A2', 'C1'])
      await undoDecision(
        ministry.store,
        { first_record: 'personas:A1', second_record: `personas:${second}` },
        'test',
        '2026-04-15T15:00:00Z',
      )
    await buildPublication(ministry.context)
    expect(await canonical()).toEqual({ A1: 'A1', A2: 'A1', A3: 'A1', 'ficha_social-77-1': 'A1' })
  })

  it('leaves no name, no cédula and no scratch table in a publication', async () => {
    const current = await currentPublication(ministry.store)
    const { rows } = await sql<{ name: string }>`
      select name from system.tables where database = ${`pub_${current?.publication}`} and match(name, 'int_identity_(names|records|chains)')`.execute(
      ministry.admin.db,
    )
    expect(rows).toEqual([])
  })
})

describe('findings', () => {
  it('tell a payment to two numbers of one human being, and heal when a person arrives', async () => {
    const found = async (id: string) =>
      (await findingsOf(ministry.store)).find(finding => finding.finding_id === id)
    expect(await found('pagos-repeated_payment')).toMatchObject({ rows: '2', amount_balboas: '720.00' })
    expect(await found('pagos-unknown_person')).toMatchObject({ rows: '1', amount_balboas: '360.00' })
    await ministry.land('personas', '2026-04-01', [
      ...PEOPLE,
      person('Z9', { ...other(500), person_id: 'Z9', corregimiento_code: PLACE }),
    ])
    await buildPublication(ministry.context)
    expect(await found('pagos-unknown_person')).toBeUndefined()
  })
})
