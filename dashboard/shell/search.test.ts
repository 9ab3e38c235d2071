import { expect, test } from 'vitest'
import { boardSearch } from './search.ts'

test('an address keeps codes of the right form, and nothing that names a person', () => {
  const kept = {
    list: 'B05',
    period: '2016',
    territory: '0401',
    sex: 'F',
    programme: 'RDO',
    part: 'denominator',
  }
  expect(boardSearch({ ...kept, name: 'zoraida canaria', cedula: '8-123-456' })).toEqual(kept)
  expect(boardSearch({ sex: 'Zoraida Canaria', office: 'x y', part: 'all', list: 'b05' })).toEqual({})
})
