import { describe, expect, it } from 'vitest'
import { SimeiError } from '#domain/errors.ts'
import type { ValuesQuery } from '#domain/indicators.ts'
import { readRequest } from './request.ts'

function refusal(query: Partial<Record<keyof ValuesQuery, unknown>>): SimeiError {
  try {
    readRequest({ indicator: 'B01', period: '2017C3', ...query } as ValuesQuery)
  } catch (error) {
    if (error instanceof SimeiError) return error
    throw error
  }
  throw new Error('the request was accepted')
}

describe('a request', () => {
  it.each([
    [{ indicator: 'B99' }, 'unknown_indicator'],
    [{ indicator: 'constructor' }, 'unknown_indicator'],
    [{ period: '2017C5' }, 'unknown_period'],
    [{ compare: 'yesterday' }, 'unknown_period'],
    [{ by: ['colour'] }, 'unknown_dimension'],
    [{ by: ['result'] }, 'unknown_dimension'],
    [{ by: ['sex', 'sex'] }, 'unknown_dimension'],
    [{ by: ['territory:province', 'territory:district'] }, 'unknown_dimension'],
    [{ filters: { kind: ['ingreso'] } }, 'unknown_dimension'],
    [{ filters: { programme: ['X'] } }, 'unknown_dimension'],
    [{ territory: '99' }, 'unknown_territory'],
    [{ territory: '040101', by: ['territory:province'] }, 'unknown_territory'],
    [
      { period: '2000Q1..2026Q4', by: ['territory:corregimiento', 'programme', 'sex', 'age_band'] },
      'bad_request',
    ],
  ])('%j is refused as %s', (query, code) => {
    expect(refusal(query).code).toBe(code)
  })

  it('lists what is allowed', () => {
    expect(refusal({ by: ['result'] }).allowed).toContain('modality')
    expect(refusal({ indicator: 'B99' }).allowed).toContain('B01')
    for (const territory of ['99', '040101'])
      expect(refusal({ territory, by: ['territory:province'] }).allowed).toEqual(
        expect.arrayContaining(['PA', '01', '13']),
      )
    expect(refusal({ filters: { programme: ['X'] } }).allowed).toEqual(['120A65', 'RDO', 'AG', 'SENAPAN'])
  })

  it('takes every unit of the level asked for within the territories named', () => {
    const units = (
      territory: string,
      level: 'province' | 'district' | 'corregimiento',
      more: Partial<ValuesQuery> = {},
    ) =>
      readRequest({ indicator: 'B01', period: '2017', territory, by: [`territory:${level}`], ...more })
        .territories
    expect(units('PA', 'province')).toHaveLength(14)
    expect(units('PA', 'corregimiento')).toHaveLength(707)
    expect(units('PA', 'corregimiento', { tree: 'is' })).toHaveLength(700)
    expect(units('08', 'district', { period: '2013' })).toContain('0801')
    expect(units('08', 'district')).not.toContain('0801')
    expect(units('0102', 'corregimiento')).toContain('010202')
    expect(units('04', 'province')).toEqual(['04'])
    expect(units('0401,0402', 'corregimiento').every(code => /^040[12]/.test(code))).toBe(true)
  })
})
