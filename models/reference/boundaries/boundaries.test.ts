import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SimeiError } from '#domain/errors.ts'
import { territoriesAt } from '#domain/territories/index.ts'
import { fileOf } from './builtin.ts'
import { merged } from './cells.ts'
import { areaOf, contains, type Shape, shapeOf } from './geometry.ts'
import { type BoundaryLevel, boundaries, validateBoundaries } from './index.ts'

const LEVELS: [BoundaryLevel, number][] = [
  ['province', 13],
  ['district', 82],
  ['corregimiento', 699],
]

const shapesOf = (level: BoundaryLevel, within?: string) =>
  new Map(
    boundaries({ level, within }).features.map(({ properties, geometry }) => [
      properties.code,
      shapeOf(geometry),
    ]),
  )
const sum = (shapes: Iterable<Shape>) => [...shapes].reduce((total, shape) => total + areaOf(shape), 0)

/** A square degree here, in square kilometres: 111.2² × cos(8.5°). */
const SQUARE_DEGREE = 12_230
/** Coordinates are rounded to ten metres, so two neighbours' lines may part by as much. */
const ROUNDING = 0.0005

test.each(LEVELS)(
  '%s: each of the %i units of the tree has one outline with its name and parent',
  (level, count) => {
    const { features, schematic, licence, attribution } = boundaries({ level })
    const tree = territoriesAt(level).map(({ code, name, parent }) => ({ code, name, parent, schematic }))
    expect(features).toHaveLength(count)
    expect(features.map(({ properties }) => properties)).toEqual(tree)
    expect(schematic).toBe(level !== 'province')
    expect(licence).toBe('ODbL-1.0')
    for (const text of Object.values(attribution)) expect(text).toContain('ODbL')
    expect(attribution.es.includes('Esquemático')).toBe(schematic)
  },
)

test.each(LEVELS)('%s: the units add up to the country', level => {
  const square = sum(shapesOf(level).values()) * SQUARE_DEGREE
  expect(square).toBeGreaterThan(74_000)
  expect(square).toBeLessThan(76_500)
  expect(sum(shapesOf(level).values()) / sum(shapesOf('province').values())).toBeCloseTo(1, 4)
})

test('no two provinces overlap', () => {
  const provinces = [...shapesOf('province').values()]
  expect(sum(provinces) - areaOf(merged(provinces))).toBeLessThan(ROUNDING)
})

test.each(['district', 'corregimiento'] as const)(
  '%s: the units of a province fill it and do not overlap',
  level => {
    for (const [code, province] of shapesOf('province')) {
      const units = [...shapesOf(level, code).values()]
      const together = areaOf(merged(units))
      expect(sum(units) - together, code).toBeLessThan(ROUNDING)
      expect(Math.abs(together - areaOf(province)), code).toBeLessThan(ROUNDING)
      expect(Math.abs(areaOf(merged([province, ...units])) - areaOf(province)), code).toBeLessThan(ROUNDING)
    }
  },
)

test('each official point lies in its own corregimiento, district and province, without exception', () => {
  const [province, district, corregimiento] = LEVELS.map(([level]) => shapesOf(level))
  for (const { code, longitude, latitude } of territoriesAt('corregimiento')) {
    const point: [number, number] = [longitude ?? Number.NaN, latitude ?? Number.NaN]
    const holds = (shape: Shape | undefined) => shape !== undefined && contains(shape, point)
    expect(holds(corregimiento?.get(code)), code).toBe(true)
    expect(holds(district?.get(code.slice(0, 4))), code).toBe(true)
    expect(holds(province?.get(code.slice(0, 2))), code).toBe(true)
  }
})

test('Panamá Oeste, which ISO numbers 10, is INEC 13 and lies west of Panamá', () => {
  const [oeste] = boundaries({ level: 'province', within: '13' }).features
  const provinces = shapesOf('province')
  const laChorrera: [number, number] = [-79.783, 8.88]
  expect(oeste?.properties.name).toBe('Panamá Oeste')
  expect(contains(provinces.get('13') ?? [], laChorrera)).toBe(true)
  expect(contains(provinces.get('08') ?? [], laChorrera)).toBe(false)
  expect(contains(provinces.get('10') ?? [], [-78.15, 9.23])).toBe(true)
})

test('no outline has a sliver or an unclosed ring, and outer rings run counter-clockwise', () => {
  const turn = (ring: [number, number][]) =>
    ring.reduce((twice, [x, y], i) => {
      const [x1, y1] = ring[i + 1] ?? ring[0] ?? [x, y]
      return twice + x * y1 - x1 * y
    }, 0)
  for (const [level] of LEVELS)
    for (const [code, shape] of shapesOf(level))
      for (const rings of shape) {
        expect(areaOf([rings]) * SQUARE_DEGREE, code).toBeGreaterThan(0.05)
        for (const [i, ring] of rings.entries()) {
          expect(ring[0]).toEqual(ring.at(-1))
          expect(turn(ring) > 0, code).toBe(i === 0)
        }
      }
})

test('within chooses by code, and an unknown territory is refused', () => {
  const codes = (level: BoundaryLevel, within?: string) =>
    boundaries({ level, within }).features.map(({ properties }) => properties.code)
  expect(codes('district', '04')).toEqual(territoriesAt('district', '04').map(({ code }) => code))
  expect(codes('corregimiento', '0401')).toEqual(
    territoriesAt('corregimiento', '0401').map(({ code }) => code),
  )
  expect(codes('province', 'PA')).toEqual(codes('province'))
  expect(() => boundaries({ level: 'district', within: '99' })).toThrow(SimeiError)
})

test.each(LEVELS)('%s: the product’s own file passes the check that a ministry’s must pass', level => {
  expect(validateBoundaries(boundaries({ level }), { level })).toMatchObject({ problems: [], warnings: [] })
})

test('the files are small enough to send: 120 kB for the provinces, 900 kB for the rest', () => {
  const size = (level: BoundaryLevel) => readFileSync(fileOf(level)).byteLength
  expect(size('province')).toBeLessThan(120_000)
  expect(size('district') + size('corregimiento')).toBeLessThan(900_000)
})
