import { describe, expect, it } from 'vitest'
import {
  everTerritoryOf,
  FORMER_TERRITORIES,
  levelOf,
  TERRITORIES,
  territoriesAt,
  territoryOf,
  wasWithin,
} from './index.ts'
import { OFFICE_COVERS, OFFICE_STRETCHES, officeOf, officeStretches, REGIONAL_OFFICES } from './offices.ts'

describe('the tree of territories', () => {
  it('names for each unit that is no more one of today, of the same level, that has its place', () => {
    for (const { code, level, parent, successor, to } of FORMER_TERRITORIES) {
      expect(territoryOf(code)).toBeUndefined()
      expect(levelOf(code)).toBeUndefined()
      expect(levelOf(successor ?? '')).toBe(level)
      expect(everTerritoryOf(parent ?? '')).toBeDefined()
      expect(to).not.toBeNull()
    }
  })

  it('says of every unit with a first or last day what that rests on, and of former codes that nobody verified them', () => {
    for (const { code, from, to, source } of [...TERRITORIES, ...FORMER_TERRITORIES]) {
      if (from !== null || to !== null) expect([code, source?.es]).toEqual([code, expect.any(String)])
      if (to !== null) expect(source?.es).toContain('sin fuente comprobada')
    }
  })

  it('has Panamá Oeste from 2014 on, and its districts in Panamá until then', () => {
    expect([
      wasWithin('13', '2013-01-01', '2013-12-31'),
      wasWithin('13', '2014-01-01', '2014-12-31'),
    ]).toEqual([false, true])
    expect(everTerritoryOf('080101')).toMatchObject({ parent: '0801', to: '2013-12-31', successor: '130101' })
    expect(wasWithin('0801', '2013-12-01', '2014-06-30')).toBe(true)
    expect(wasWithin('0801', '2014-01-01', '2014-06-30')).toBe(false)
  })
})

describe('the regional offices', () => {
  const [today] = OFFICE_STRETCHES.slice(-1)
  if (today === undefined) throw new Error('no offices')

  it('have every corregimiento in exactly one of them, and each of them has some', () => {
    const held = new Map(territoriesAt('corregimiento').map(({ code }) => [code, officeOf(code, today)]))
    expect([...held].filter(([, office]) => office === undefined)).toEqual([])
    expect(new Set(held.values())).toEqual(new Set(REGIONAL_OFFICES.map(({ id }) => id)))
    expect(OFFICE_COVERS.flatMap(({ covers }) => covers).filter(code => levelOf(code) === undefined)).toEqual(
      [],
    )
  })

  it('have a province or district only when no other office has a part of it', () => {
    const names: Readonly<Record<string, string | undefined>> = {
      '02': 'R02',
      '05': 'R05',
      '0805': 'R09',
      '0810': 'R11',
      '0811': 'R08',
      '080815': 'R10',
      '080801': 'R08',
      '08': undefined,
      '0808': undefined,
      PA: undefined,
    }
    for (const [code, office] of Object.entries(names)) expect(officeOf(code, today)).toBe(office)
    for (const { code, level } of TERRITORIES)
      if (level !== 'corregimiento' && code !== 'PA') {
        const parts = new Set(territoriesAt('corregimiento', code).map(part => officeOf(part.code, today)))
        expect(officeOf(code, today)).toBe(parts.size === 1 ? [...parts][0] : undefined)
      }
  })

  it('that take a place over have it from the day that the table says', () => {
    const stretches = officeStretches([
      { office: 'A', covers: ['01'], from: null, to: null },
      { office: 'B', covers: ['0102'], from: '2020-07-01', to: '2021-06-30' },
    ])
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      [null, '2020-06-30'],
      ['2020-07-01', '2021-06-30'],
      ['2021-07-01', null],
    ])
    expect(stretches.map(stretch => officeOf('010201', stretch))).toEqual(['A', 'B', 'A'])
    expect(stretches.map(stretch => officeOf('01', stretch))).toEqual(['A', undefined, 'A'])
  })
})
