import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { boundaries, validateBoundaries } from './index.ts'

const square = (x: number, y: number, half = 1): Position[] => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
  [x - half, y - half],
]
const polygon = (ring: unknown) => ({ type: 'Polygon', coordinates: [ring] })
const feature = (properties: unknown, geometry: unknown) => ({ type: 'Feature', properties, geometry })
const file = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const chiriqui = polygon(square(-82.3, 8.5))
const check = (geojson: unknown, options = {}) =>
  validateBoundaries(geojson, { level: 'province', ...options })
const codes = (geojson: unknown, options = {}) => check(geojson, options).problems.map(({ code }) => code)

describe('a file is refused, with the feature and a sentence in both languages, when', () => {
  test.each<[string, string, unknown]>([
    ['it is not a feature collection', 'not_a_collection', { type: 'Feature' }],
    ['it is empty', 'not_a_collection', file()],
    ['it is null', 'not_a_collection', null],
    [
      'its reference system is metric',
      'wrong_reference_system',
      {
        ...file(feature({ code: '04' }, chiriqui)),
        crs: { properties: { name: 'urn:ogc:def:crs:EPSG::32617' } },
      },
    ],
    ['a code is missing', 'code_missing', file(feature({ name: 'Chiriquí' }, chiriqui))],
    ['a code is a number', 'code_missing', file(feature({ code: 4 }, chiriqui))],
    ['properties are null', 'code_missing', file(feature(null, chiriqui))],
    ['a code lost its leading zero', 'code_unknown', file(feature({ code: '4' }, chiriqui))],
    ['a code is of another level', 'code_unknown', file(feature({ code: '0401' }, chiriqui))],
    [
      'a code is a member that objects inherit',
      'code_unknown',
      file(feature({ code: '__proto__' }, chiriqui)),
    ],
    [
      'a territory appears twice',
      'code_repeated',
      file(...[1, 2].map(() => feature({ code: '04' }, chiriqui))),
    ],
    [
      'two validities of a territory share a day',
      'validity_overlaps',
      file(
        feature({ code: '04', valid_to: '2020-06-30' }, chiriqui),
        feature({ code: '04', valid_from: '2020-06-30' }, chiriqui),
      ),
    ],
    [
      'a date is impossible',
      'validity_invalid',
      file(feature({ code: '04', valid_from: '2021-02-30' }, chiriqui)),
    ],
    [
      'a validity ends before it starts',
      'validity_invalid',
      file(feature({ code: '04', valid_from: '2021-02-02', valid_to: '2021-02-01' }, chiriqui)),
    ],
    [
      'a geometry is a point',
      'geometry_type',
      file(feature({ code: '04' }, { type: 'Point', coordinates: [-82, 8] })),
    ],
    ['a geometry is null', 'geometry_type', file(feature({ code: '04' }, null))],
    [
      'a ring is open',
      'geometry_malformed',
      file(feature({ code: '04' }, polygon(square(-82.3, 8.5).slice(0, 4)))),
    ],
    [
      'a ring has no area',
      'geometry_malformed',
      file(feature({ code: '04' }, polygon(square(-82.3, 8.5, 0)))),
    ],
    ['a coordinate is text', 'geometry_malformed', file(feature({ code: '04' }, polygon([['-82', '8']])))],
    [
      'coordinates are metres',
      'outside_range',
      file(feature({ code: '04' }, polygon(square(350_000, 930_000, 100)))),
    ],
    [
      'latitude comes before longitude',
      'swapped',
      file(feature({ code: '04' }, polygon(square(8.5, -82.3)))),
    ],
    [
      'a territory lies in another country',
      'outside_country',
      file(feature({ code: '04' }, polygon(square(-58, -23)))),
    ],
    [
      'codes are ISO’s: 10 on Panamá Oeste, which is Guna Yala to INEC',
      'misplaced',
      file(feature({ code: '10' }, boundaries({ level: 'province', within: '13' }).features[0]?.geometry)),
    ],
  ])('%s', (_, code, geojson) => {
    const { problems, boundaries: kept } = check(geojson)
    expect(problems.map(problem => problem.code)).toEqual([code])
    expect(problems[0]?.text.es).toMatch(/[.?]$/)
    expect(problems[0]?.text.en).not.toContain('{detail}')
    expect(kept).toEqual([])
  })
})

test('one wrong feature refuses the file whole, and each wrong one is named by its place', () => {
  const { boundaries: kept, problems } = check(
    file(feature({ code: '04' }, chiriqui), feature({ code: 'x' }, chiriqui), feature({}, chiriqui)),
  )
  expect(kept).toEqual([])
  expect(problems.map(({ feature, text }) => [feature, text.es.slice(0, 10)])).toEqual([
    [2, 'Elemento 2'],
    [3, 'Elemento 3'],
  ])
})

test('a valid file keeps code, validity and geometry alone, and names the territories that it lacks', () => {
  const { boundaries: kept, warnings } = check(
    file(feature({ COD: '04', encargado: 'una persona' }, { ...chiriqui, extra: 1 })),
    { codeProperty: 'COD', validFrom: '2020-01-01' },
  )
  expect(kept).toEqual([{ code: '04', validFrom: '2020-01-01', validTo: null, geometry: chiriqui }])
  expect(warnings[0]?.text.es).toContain('01, 02, 03, 05')
})

test('a territory may have one outline before a date and another from it on', () => {
  const both = file(
    feature({ code: '04', valid_to: '2020-06-29' }, chiriqui),
    feature({ code: '04', valid_from: '2020-06-30' }, chiriqui),
  )
  expect(codes(both)).toEqual([])
})

test('a message shows no more than the beginning of a foreign value', () => {
  const [found] = check(file(feature({ code: `${'9'.repeat(5_000)}\n$&` }, chiriqui))).problems
  expect(found?.text.es.length).toBeLessThan(200)
})

test('a file of a hundred thousand wrong features answers with a hundred problems', () => {
  const many = file(...Array.from({ length: 100_000 }, () => feature({}, chiriqui)))
  expect(check(many).problems).toHaveLength(100)
})

const jsonText = fc.json({ maxDepth: 6 })
const nearlyPosition = fc.oneof(
  fc.tuple(fc.double(), fc.double()),
  fc.tuple(fc.double({ min: -83, max: -77 }), fc.double({ min: 7, max: 10 })),
  fc.array(fc.jsonValue(), { maxLength: 3 }),
)
const nearlyGeometry = fc.record(
  {
    type: fc.constantFrom('Polygon', 'MultiPolygon', 'Point', 'GeometryCollection', 4, null),
    coordinates: fc.oneof(
      fc.jsonValue(),
      fc.array(fc.array(nearlyPosition, { maxLength: 6 }), { maxLength: 3 }),
      fc.array(fc.array(fc.array(nearlyPosition, { maxLength: 6 }), { maxLength: 3 }), { maxLength: 3 }),
    ),
  },
  { requiredKeys: [] },
)
const nearlyFeature = fc.record(
  {
    properties: fc.oneof(
      fc.record({
        code: fc.oneof(fc.constantFrom('04', '10', '__proto__', 'constructor', ''), fc.jsonValue()),
        valid_from: fc.oneof(fc.constantFrom('2020-01-01', '2020-02-30', null), fc.jsonValue()),
      }),
      fc.jsonValue(),
    ),
    geometry: fc.oneof(nearlyGeometry, fc.jsonValue()),
  },
  { requiredKeys: [] },
)

test('any JSON ends as a list of problems or as whole boundaries, never as an exception', () => {
  const hostile = fc.oneof(
    jsonText.map(text => JSON.parse(text)),
    fc.array(nearlyFeature, { maxLength: 4 }).map(features => file(...features)),
  )
  fc.assert(
    fc.property(hostile, geojson => {
      const { problems, boundaries: kept } = check(geojson)
      expect(problems.length > 0).toBe(kept.length === 0)
    }),
    { seed: 2026, numRuns: 2_000 },
  )
})

test('an outline around Chiriquí is never called malformed, swapped or foreign, whatever its size and corners', () => {
  const corners = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 })
  fc.assert(
    fc.property(corners, radii => {
      const ring = radii.map((radius, i) => {
        const turn = (2 * Math.PI * i) / radii.length
        return [-82.4 + radius * Math.cos(turn), 8.5 + radius * Math.sin(turn)]
      })
      const [first = []] = ring
      expect(
        codes(file(feature({ code: '04' }, polygon([...ring, first])))).filter(code => code !== 'misplaced'),
      ).toEqual([])
    }),
    { seed: 2026, numRuns: 200 },
  )
})
