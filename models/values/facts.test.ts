import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXIT_CAUSES } from '#domain/dimensions.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication, indicatorValues } from '../index.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallMinistry } from '../small-records.test-helper.ts'
import { millionths } from './decimal.ts'
import { percentileOf } from './derived.ts'

let ministry: Ministry

const external = (measure: string, territory_code: string, value: string, extra: object = {}) => ({
  measure,
  territory_code,
  period: '2016',
  value,
  document: 'INEC',
  ...extra,
})
/** Half of the districts' own households in one district, and twice as many in another. */
const OBJECTIVES = ['PA', '04', '08'].map(code => external('hogares_objetivo', code, '100'))
const budget = (programme: string, territory_code: string, period: string, accrued: string) => ({
  institution: 'MIDES',
  programme,
  territory_code,
  benefit_kind: 'transferencia',
  period,
  allotted_balboas: '1000.00',
  modified_balboas: '1000.00',
  committed_balboas: accrued,
  accrued_balboas: accrued,
  paid_balboas: accrued,
})
const card = (id: string, modality: string) => ({
  payment_id: id,
  person_id: 'P0001',
  cycle: '2022C1',
  programme: 'RDO',
  months_paid: 3,
  amount_balboas: '150.00',
  modality,
  scheduled_on: '2022-02-01',
  paid_on: '2022-02-02',
  state: 'pagado',
  retroactive: false,
})

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  const districts = await districtsPaid()
  await ministry.land('denominadores', '2017-01-01', [
    ...OBJECTIVES,
    ...districts.map(({ district, households }, index) =>
      external(
        'hogares_objetivo',
        district,
        [households * 2, households, households / 2][index % 3]?.toFixed(4) ?? '',
      ),
    ),
    external('pensionados', 'PA', '40', { age_band: '65-74' }),
    external('pensionados', 'PA', '30', { age_band: '75+' }),
    external('pensionados', 'PA', '5', { age_band: '30-64' }),
    external('poblacion', 'PA', '200', { age_band: '65-74' }),
    external('poblacion', 'PA', '100', { age_band: '75+' }),
  ])
  await ministry.land('presupuesto', '2016-12-31', [
    budget('120A65', 'PA', '2016Q1', '900.50'),
    budget('120A65', 'PA', '2016Q4', '99.50'),
    budget('120A65', 'PA', '2016', '5000.00'),
    budget('RDO', 'PA', '2016Q2', '500.00'),
    budget('comedor_escolar', '04', '2016Q2', '70.00'),
  ])
  await ministry.land('pagos', '2022-03-31', [
    card('card', 'sucursal'),
    { ...card('far', 'dificil_acceso'), programme: 'AG' },
  ])
  ministry.setClock(new Date('2022-04-15T12:00:00Z'))
  await buildPublication(ministry.context)
})
afterAll(() => ministry?.stop())

type Query = Parameters<typeof indicatorValues>[2]
const ask = async (query: Query) => (await indicatorValues(ministry.values, EVERYTHING, query)).rows
const one = async (query: Query) => (await ask(query))[0]

/** Numbers of the registry that are of one human being: Q0002 is P0002. */
const HUMAN = "replaceRegexpOne(person_id, '^Q', 'P')"
const LAST = (columns: string) =>
  `argMax(tuple(${columns}), (transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')), batch_id, line))`

async function raw<Row>(text: string): Promise<readonly Row[]> {
  const batches = await ministry.committedBatches()
  const ids = `[${batches.map(batch => batch.batch_id).join(', ')}]`
  const days = `[${batches.map(batch => `toDate32('${batch.snapshot_on}')`).join(', ')}]`
  const statement = text.replaceAll('{ids:Array(UInt64)}', ids).replaceAll('{days:Array(Date32)}', days)
  return (await sql<Row>`${sql.raw(statement)}`.execute(ministry.admin.db)).rows
}

/** Households with a collection in 2016, by the district where the person lived on the scheduled date. */
const districtsPaid = () =>
  raw<{ district: string; households: number }>(`
    select substring(place, 1, 4) as district, toInt32(uniqExact(household)) as households
    from (
      select p.payment_id, argMax(tuple(s.household_id, s.corregimiento_code), (s.said_on <= p.row.3, if(s.said_on <= p.row.3, 1, -1) * toInt32(s.said_on))) as seen,
        seen.1 as household, seen.2 as place
      from (select payment_id, ${LAST('person_id, paid_on, scheduled_on, state')} as row from raw.pagos
        where batch_id in {ids:Array(UInt64)} group by payment_id) as p
      inner join (select *, transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) as said_on
        from raw.personas where batch_id in {ids:Array(UInt64)}) as s on s.person_id = p.row.1
      where p.row.4 = 'pagado' and toYear(p.row.2) = 2016 group by p.payment_id
    ) where household is not null group by district order by district`)

interface Roll {
  readonly start_on: string
  readonly end_on: string | null
  readonly last_on: string
  readonly programme: string
  readonly human: string
  readonly cause: string | null
}
const roll = () =>
  raw<Roll>(`
    select row.1 as programme, row.2 as start_on, row.3 as end_on, row.5 as human, row.6 as cause,
      least(coalesce(end_on, toDate32('2299-12-31')), if(row.4 = 'suspendido', said_on - 1, toDate32('2299-12-31'))) as last_on
    from (select enrolment_id, ${LAST(`programme, start_on, end_on, status, ${HUMAN}, exit_cause`)} as row,
        max(transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01'))) as said_on
      from raw.inscripciones where batch_id in {ids:Array(UInt64)} group by enrolment_id)`)
const ever = (rows: readonly Roll[]) => rows.filter(row => row.start_on <= row.last_on)
const on = (rows: readonly Roll[], day: string) =>
  rows.filter(row => row.start_on <= day && day <= row.last_on)
const within = (date: string | null) => date !== null && date >= '2016-07-01' && date <= '2016-09-30'

describe('indicators of the roll', () => {
  it('turn over by half of entries and exits on the mean of the roll before the period and at its end', async () => {
    const rows = ever(await roll())
    const moved =
      rows.filter(row => within(row.start_on)).length +
      rows.filter(row => row.end_on === row.last_on && within(row.end_on)).length
    const mean = (on(rows, '2016-06-30').length + on(rows, '2016-09-30').length) / 2
    const turnover = await one({ indicator: 'P20', period: '2016Q3' })
    expect(turnover).toMatchObject({ numerator: String(moved), denominator: String(mean) })
    expect(Number(turnover?.value)).toBeCloseTo((50 * moved) / mean, 5)
    expect(moved).toBeGreaterThan(5)
    expect(await one({ indicator: 'P20', period: '2015' })).toMatchObject({ status: 'no_data' })
  })

  it('leave for causes whose shares add up to a hundred, an unlisted one among the others', async () => {
    const exits = ever(await roll()).filter(
      row => row.end_on === row.last_on && row.end_on?.startsWith('2016'),
    )
    const listed = EXIT_CAUSES.map(cause => cause.id)
    const causeOf = ({ cause }: Roll) => (cause === null ? 'ND' : listed.includes(cause) ? cause : 'otra')
    const leaving = (cause: string | undefined) => exits.filter(row => causeOf(row) === cause).length
    const shares = await ask({ indicator: 'P21', period: '2016', by: ['exit_cause'] })
    for (const row of shares) {
      expect(row.numerator).toBe(String(leaving(row.exit_cause)))
      expect(row.denominator).toBe(String(exits.length))
    }
    expect(shares.filter(row => row.numerator !== '0').length).toBeGreaterThan(2)
    expect(shares.reduce((sum, row) => sum + Number(row.value), 0)).toBeCloseTo(100, 4)
    const filtered = await one({ indicator: 'P21', period: '2016', filters: { exit_cause: ['renuncia'] } })
    expect(filtered).toEqual({ ...shares.find(row => row.exit_cause === 'renuncia'), exit_cause: undefined })
    const places = await ask({ indicator: 'P21', period: '2016', by: ['territory:province', 'exit_cause'] })
    expect(places.reduce((sum, row) => sum + Number(row.numerator), 0)).toBe(exits.length)
  })

  it('count a human being once who is in two incompatible programmes on the day', async () => {
    const present = on(ever(await roll()), '2016-12-31')
    const programmes = (human: string) =>
      new Set(present.filter(row => row.human === human).map(row => row.programme))
    const humans = [...new Set(present.map(row => row.human))]
    const twice = humans.filter(human => {
      const own = programmes(human)
      return own.has('120A65') && (own.has('RDO') || own.has('AG'))
    })
    expect(twice.length).toBeGreaterThan(0)
    expect(await one({ indicator: 'P23', period: '201612' })).toMatchObject({
      numerator: String(twice.length),
      denominator: String(humans.length),
    })
    const by = await ask({ indicator: 'P23', period: '201612', by: ['programme'] })
    expect(by.find(row => row.programme === '120A65')?.numerator).toBe(String(twice.length))
    expect(by.find(row => row.programme === 'SENAPAN')?.numerator).toBe('0')
  })
})

describe('indicators of payments and their territories', () => {
  it('cover households, and count the districts that are below, above and how far they are spread', async () => {
    const districts = await districtsPaid()
    const coverage = await ask({ indicator: 'P01', period: '2016', by: ['territory:district'] })
    for (const [index, { district, households }] of districts.entries())
      expect(coverage.find(row => row.territory === district)).toMatchObject({
        numerator: String(households),
        value: ['50', '100', '200'][index % 3],
      })
    const values = districts.map((_, index) => [50, 100, 200][index % 3] ?? 0)
    const below = values.filter(value => value < 90).length
    const above = values.filter(value => value > 110).length
    expect(await one({ indicator: 'T02', period: '2016' })).toMatchObject({
      numerator: String(below),
      denominator: String(values.length),
    })
    expect(await one({ indicator: 'T03', period: '2016' })).toMatchObject({ numerator: String(above) })
    const position = (percent: number) => {
      const sorted = [...values].sort((a, b) => a - b)
      const at = ((values.length - 1) * percent) / 100
      const low = sorted[Math.floor(at)] ?? 0
      return low + ((sorted[Math.ceil(at)] ?? 0) - low) * (at - Math.floor(at))
    }
    expect(Number((await one({ indicator: 'T06', period: '2016' }))?.value)).toBeCloseTo(
      position(90) - position(10),
      5,
    )
    const provinces = await ask({ indicator: 'T02', period: '2016', by: ['territory:province'] })
    expect(provinces.reduce((sum, row) => sum + Number(row.denominator), 0)).toBe(values.length)
    expect(provinces.find(row => row.territory === '01')).toMatchObject({
      denominator: '0',
      status: 'no_data',
    })
  })

  it('have no share by card before the card', async () => {
    expect(await one({ indicator: 'P14', period: '2016' })).toMatchObject({ value: null, status: 'no_data' })
    expect(await one({ indicator: 'P14', period: '2022C1' })).toMatchObject({
      value: '50',
      numerator: '1',
      denominator: '2',
    })
    expect(await one({ indicator: 'P14', period: '2021-07-01..2022-06-30' })).toMatchObject({
      status: 'no_data',
    })
  })

  it('have no median where nothing was collected, and no figure that only a survey can give', async () => {
    expect(await one({ indicator: 'P12', period: '2016C1', territory: '01' })).toMatchObject({
      value: null,
      status: 'no_data',
    })
    expect(await one({ indicator: 'P12', period: '2022C1' })).toMatchObject({ value: '1', denominator: null })
    for (const indicator of ['P16', 'P17'])
      expect(await one({ indicator, period: '2016' })).toMatchObject({ value: null, status: 'no_data' })
  })

  it('add pensioners of the older bands alone to persons paid', async () => {
    const paid = Number(
      (await one({ indicator: 'B01', period: '2016', filters: { programme: ['120A65'] } }))?.value,
    )
    expect(await one({ indicator: 'X16', period: '2016' })).toMatchObject({
      numerator: String(70 + paid),
      denominator: '300',
    })
  })
})

describe('the cost of a beneficiary', () => {
  it('is what the transfers accrued by month or quarter over the persons whom they paid', async () => {
    const paid = await ask({ indicator: 'B01', period: '2016', by: ['programme'] })
    const all = await one({ indicator: 'B01', period: '2016' })
    expect(await one({ indicator: 'P18', period: '2016' })).toMatchObject({
      numerator: '1500',
      denominator: all?.value,
    })
    const [first] = await ask({ indicator: 'P18', period: '2016', by: ['programme'] })
    expect(first).toMatchObject({ programme: '120A65', numerator: '1000', denominator: paid[0]?.value })
  })
})

describe('timeliness of data', () => {
  it('counts contracts whose last file is within its limit, over those that ever sent', async () => {
    const first = await one({ indicator: 'T14', period: '201603' })
    expect(first).toMatchObject({ numerator: '2', denominator: '2' })
    const late = await one({ indicator: 'T14', period: '202112' })
    expect(late).toMatchObject({ numerator: '0', denominator: '7', value: '0' })
    expect(await one({ indicator: 'T14', period: '202201..202203' })).toMatchObject({ denominator: '7' })
    expect(await one({ indicator: 'T14', period: '201601' })).toMatchObject({ status: 'no_data' })
    expect(await one({ indicator: 'T14', period: '202401' })).toMatchObject({ status: 'no_data' })
  })
})

describe('a percentile', () => {
  it('lies between the two nearest values', () => {
    const values = ['4', '1', '3', '2'].map(millionths)
    expect([0, 50, 90, 100].map(percent => percentileOf(values, percent))).toEqual(
      ['1', '2.5', '3.7', '4'].map(millionths),
    )
    expect(percentileOf([], 50)).toBeUndefined()
  })
})
