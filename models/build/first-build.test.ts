import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication, indicatorValues } from '../index.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'

let ministry: Ministry
beforeAll(async () => {
  ministry = await startMinistry()
})
afterAll(() => ministry.stop())

const figureOf = async (indicator: string) => {
  const { rows } = await indicatorValues(ministry.values, EVERYTHING, { indicator, period: '2017C2' })
  return rows[0]
}

describe('a first publication', () => {
  it('stands on no records at all: everything is without data', async () => {
    expect(await buildPublication(ministry.context)).toMatchObject({ published: true })
    expect(await figureOf('B03')).toMatchObject({ value: null, status: 'no_data' })
  })

  it('stands on the registry alone, before any payment has come', async () => {
    await ministry.land('personas', '2017-06-30', [
      {
        person_id: 'P1',
        given_names: 'Ana',
        surnames: 'Pérez',
        sex: 'F',
        birth_on: '1950-01-01',
        corregimiento_code: '040101',
      },
    ])
    expect(await buildPublication(ministry.context)).toMatchObject({ published: true })
    expect(await figureOf('B03')).toMatchObject({ value: null, status: 'no_data' })
  })
})
