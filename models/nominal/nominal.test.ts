import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING, type Scope } from '#domain/scope.ts'
import { buildPublication } from '../build/build.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallProtection } from '../small-protection.test-helper.ts'
import { landSmallMinistry, PLACES, REGISTERED_TWICE } from '../small-records.test-helper.ts'
import { describeLists } from './list.test-helper.ts'
import { forgetPerson, refreshRegister } from './refresh.ts'
import { personAnywhere, personWithin, searchPersons } from './search.ts'

let ministry: Ministry

const [VERAGUAS = '', COCLE = ''] = ['0801', '0401']
const NAMED = [
  ['N1', 'José María', 'González de la Cruz', '8-765-4321', 'H900', PLACES[0], '1950-05-17'],
  ['N2', 'Pepe', 'Gonsales', null, 'H900', PLACES[3], '1983-02-01'],
  ['N3', 'Yolanda', 'Ñúñez Villarreal', 'PE-12-345', null, PLACES[0], '1950-05-17'],
  ['N4', 'María', 'González', '09-0012-00345', 'H901', PLACES[4], '1971-11-02'],
] as const

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await landSmallProtection(ministry)
  await ministry.land(
    'personas',
    '2017-09-30',
    NAMED.map(([person_id, given_names, surnames, cedula, household_id, corregimiento_code, birth_on]) => ({
      person_id,
      given_names,
      surnames,
      cedula,
      household_id,
      corregimiento_code,
      sex: 'F',
      birth_on,
    })),
  )
  await buildPublication(ministry.context)
  expect(await refreshRegister(ministry.context)).toBe(true)
})
afterAll(() => ministry.stop())

const find = async (search: Parameters<typeof searchPersons>[2], scopes: readonly Scope[] = [EVERYTHING]) =>
  (await searchPersons(ministry.nominal, scopes, search, { limit: 1000 })).persons.map(one => one.person_id)

describeLists(() => ministry)

describe('the register of persons', () => {
  it('finds names without accents, in any order, as they sound, and by familiar forms', async () => {
    expect(await find({ name: 'gonzalez jose' })).toEqual(['N1', 'N2'])
    expect(await find({ name: 'GONSALEZ, José María' })).toEqual(['N1'])
    expect(await find({ name: 'nunes' })).toEqual(['N3'])
    expect(await find({ name: 'cruz' })).toEqual(['N1'])
    expect(await find({ name: 'maria gonzales', sex: 'F' })).toEqual(['N1', 'N4'])
    expect(await find({ name: 'maria gonzales', birth_year: 1971 })).toEqual(['N4'])
    expect(await find({ name: 'maria', birth_year: 1951 })).toEqual([])
  })

  it('finds a cédula however it is written, and everybody of a household', async () => {
    expect(await find({ cedula: '08-765-04321' })).toEqual(['N1'])
    expect(await find({ cedula: '9-12-345' })).toEqual(['N4'])
    expect(await find({ cedula: 'pe-12-345' })).toEqual(['N3'])
    expect(await find({ household: 'h900' })).toEqual(['N1', 'N2'])
    expect(await find({ cedula: '8-765-4321', name: 'otra' })).toEqual([])
  })

  it('knows everybody whom the registry ever told, each human being once, by any of their numbers', async () => {
    const { rows } = await sql<{ persons: string }>`
      select toString(uniqExact(person_id)) as persons from raw.personas`.execute(ministry.admin.db)
    const everybody = await searchPersons(ministry.nominal, [EVERYTHING], {}, { limit: 5000 })
    expect(everybody.total).toBe(Number(rows[0]?.persons) - REGISTERED_TWICE.size)
    expect(everybody.persons.flatMap(one => one.records).sort()).toEqual([...REGISTERED_TWICE.keys()])
  })

  it('pages give everybody once', async () => {
    const pages: string[] = []
    for (let after: number | null = 0; after !== null; ) {
      const page = await searchPersons(ministry.nominal, [EVERYTHING], {}, { after, limit: 40 })
      pages.push(...page.persons.map(one => one.person_id))
      after = page.next
    }
    expect(pages).toEqual(await find({}))
  })

  it('shows the persons of a scope and no others, of several scopes those of each', async () => {
    const all = (await searchPersons(ministry.nominal, [EVERYTHING], {}, { limit: 5000 })).persons
    const scopes: readonly Scope[] = [
      { programmes: ['RDO'], territories: [VERAGUAS] },
      { programmes: ['AG', 'SENAPAN'], territories: [COCLE, '12'] },
    ]
    const inside = ({ programmes, territories }: Scope) =>
      all.filter(
        one =>
          (programmes === '*' || one.scope_programmes.some(each => programmes.includes(each))) &&
          (territories === '*' || territories.some(code => one.corregimiento.startsWith(code))),
      )
    const expected = new Set(scopes.flatMap(inside).map(one => one.person_id))
    expect(expected.size).toBeGreaterThan(3)
    expect(new Set(await find({}, scopes))).toEqual(expected)
    expect((await searchPersons(ministry.nominal, scopes, {}, { limit: 1 })).total).toBe(expected.size)
    for (const one of all.filter((_, index) => index % 15 === 0)) {
      const shown = await personWithin(ministry.nominal, scopes, one.person_id)
      expect(shown !== null).toBe(expected.has(one.person_id))
    }
    expect(await find({}, [])).toEqual([])
  })

  it('is not made again while what it follows from stands', async () => {
    expect(await refreshRegister(ministry.context)).toBe(false)
  })

  it('forgets a person at once, and is made anew afterwards', async () => {
    await forgetPerson(ministry.context, 'N3')
    expect(await find({ name: 'nunez' })).toEqual([])
    expect(await personAnywhere(ministry.nominal, { person_id: 'N3' })).toBeNull()
    expect(await refreshRegister(ministry.context)).toBe(true)
    expect((await personAnywhere(ministry.nominal, { cedula: 'PE-12-345' }))?.person_id).toBe('N3')
  })

  it('says no word of a person to the account that reads figures', async () => {
    await expect(
      sql`select count() from nominal.register`.execute(ministry.values.warehouse.db),
    ).rejects.toMatchObject({ code: 'warehouse_denied' })
  })
})
