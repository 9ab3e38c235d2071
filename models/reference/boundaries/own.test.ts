import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { boundaries, readOwnBoundaries } from './index.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simei-boundaries-'))
})
afterEach(() => rm(folder, { recursive: true }))

const drop = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))

/** Chiriquí and Panamá Oeste as the product draws them, with a few more properties. */
const twoProvinces = (properties: Record<string, string> = {}) => ({
  type: 'FeatureCollection',
  features: ['04', '13'].flatMap(within =>
    boundaries({ level: 'province', within }).features.map(({ geometry, properties: { code } }) => ({
      type: 'Feature',
      geometry,
      properties: { code, ...properties },
    })),
  ),
})
const codesOf = (request: Omit<Parameters<typeof boundaries>[0], 'level'>) =>
  boundaries({ level: 'province', ...request }).features.map(({ properties }) => properties.code)

test('without a folder or files the built-in outlines stay', async () => {
  expect(await readOwnBoundaries(join(folder, 'absent'))).toEqual({ accepted: [], findings: [] })
  expect(await readOwnBoundaries(folder)).toEqual({ accepted: [], findings: [] })
})

test('a ministry’s file replaces its level on the days of its validity, and on no other day or level', async () => {
  await drop('provincias.geojson', twoProvinces())
  await drop('provincias.meta.json', {
    valid_from: '2014-01-01',
    valid_to: '2020-12-31',
    licence: 'CC-BY-4.0',
    attribution: 'Instituto Geográfico',
  })
  const { accepted: own, findings } = await readOwnBoundaries(folder)
  expect(findings.map(({ problems }) => problems)).toEqual([[]])
  expect(codesOf({ own, on: '2014-01-01' })).toEqual(['04', '13'])
  expect(codesOf({ own, on: '2020-12-31', within: '13' })).toEqual(['13'])
  expect(codesOf({ own, on: '2013-12-31' })).toHaveLength(13)
  expect(codesOf({ own, on: '2021-01-01' })).toHaveLength(13)
  expect(codesOf({ own })).toHaveLength(13)
  expect(boundaries({ level: 'district', own, on: '2015-01-01' }).features).toHaveLength(82)
  expect(boundaries({ level: 'province', own, on: '2015-01-01' })).toMatchObject({
    schematic: false,
    licence: 'CC-BY-4.0',
    attribution: { es: 'Instituto Geográfico' },
  })
})

test('the ministry’s outlines carry the names and parents of the tree, joined by code', async () => {
  await drop('p.geojson', twoProvinces({ name: 'otro nombre', cargo: 'x' }))
  const { accepted: own } = await readOwnBoundaries(folder)
  const [first] = boundaries({ level: 'province', own }).features
  expect(first?.properties).toEqual({ code: '04', name: 'Chiriquí', parent: 'PA', schematic: false })
})

test('files of one level add up, and a later file that repeats a territory is left aside whole', async () => {
  const [chiriqui, oeste] = twoProvinces().features
  await drop('a.geojson', { type: 'FeatureCollection', features: [chiriqui] })
  await drop('b.geojson', { type: 'FeatureCollection', features: [oeste] })
  await drop('c.geojson', twoProvinces({ valid_from: '2020-01-01' }))
  const { accepted: own, findings } = await readOwnBoundaries(folder)
  expect(own.map(({ file }) => file)).toEqual(['a.geojson', 'b.geojson'])
  expect(findings[2]?.problems.map(({ code }) => code)).toEqual(['validity_overlaps', 'validity_overlaps'])
  expect(codesOf({ own })).toEqual(['04', '13'])
})

test.each<[string, string, unknown, unknown]>([
  ['not_readable', 'a file cut off in the middle', '{"type": "FeatureColl', undefined],
  ['sidecar_invalid', 'a companion with an unknown member', twoProvinces(), { nivel: 'province' }],
  ['sidecar_invalid', 'a companion with an unknown level', twoProvinces(), { level: 'barrio' }],
  ['sidecar_invalid', 'a companion cut off in the middle', twoProvinces(), '{'],
  ['level_unknown', 'codes in a property that nobody named', twoProvinces({ code: '' }), undefined],
  ['code_unknown', 'districts’ level on provinces’ codes', twoProvinces(), { level: 'district' }],
])('%s: %s leaves the built-in outlines in place', async (code, _, geojson, sidecar) => {
  await drop('p.geojson', geojson)
  if (sidecar !== undefined) await drop('p.meta.json', sidecar)
  const { accepted, findings } = await readOwnBoundaries(folder)
  expect(accepted).toEqual([])
  expect(findings[0]?.problems[0]?.code).toBe(code)
  expect(codesOf({ own: accepted })).toHaveLength(13)
})

test('a byte-order mark, as some programs write it, is no obstacle', async () => {
  await drop('p.geojson', `\uFEFF${JSON.stringify(twoProvinces())}`)
  const { accepted } = await readOwnBoundaries(folder)
  expect(accepted).toHaveLength(1)
})
