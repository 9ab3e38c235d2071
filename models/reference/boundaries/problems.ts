import type { Text } from '#domain/text.ts'

const TEXTS = {
  not_a_collection: {
    es: 'El archivo no es un FeatureCollection de GeoJSON con al menos un elemento.',
    en: 'The file is not a GeoJSON FeatureCollection with at least one feature.',
  },
  not_readable: {
    es: 'El archivo no se puede leer como JSON: {detail}.',
    en: 'The file cannot be read as JSON: {detail}.',
  },
  sidecar_invalid: {
    es: 'El archivo acompañante (.meta.json) no es válido: {detail}.',
    en: 'The companion file (.meta.json) is not valid: {detail}.',
  },
  level_unknown: {
    es: 'No se sabe de qué nivel son los límites. Indique "level" en el archivo acompañante: province, district o corregimiento.',
    en: 'The level of the boundaries is not known. State "level" in the companion file: province, district or corregimiento.',
  },
  wrong_reference_system: {
    es: 'El sistema de coordenadas no es WGS 84. Exporte el archivo en EPSG:4326.',
    en: 'The reference system is not WGS 84. Export the file in EPSG:4326.',
  },
  code_missing: {
    es: 'Falta el código en la propiedad {detail}. Escríbalo como texto, por ejemplo "04".',
    en: 'The code is missing in property {detail}. Write it as text, for example "04".',
  },
  code_unknown: {
    es: 'El código {detail} no existe en este nivel. Use los códigos del INEC con sus ceros iniciales.',
    en: 'Code {detail} does not exist at this level. Use INEC codes with their leading zeros.',
  },
  validity_invalid: {
    es: 'La vigencia {detail} no es válida. Use fechas AAAA-MM-DD, la inicial antes de la final.',
    en: 'The validity {detail} is not valid. Use dates YYYY-MM-DD, the first before the last.',
  },
  code_repeated: {
    es: 'El territorio {detail} aparece más de una vez en la misma vigencia.',
    en: 'Territory {detail} appears more than once in the same validity.',
  },
  validity_overlaps: {
    es: 'La vigencia del territorio {detail} se cruza con la de otro elemento o archivo.',
    en: 'The validity of territory {detail} overlaps that of another feature or file.',
  },
  geometry_type: {
    es: 'La geometría debe ser Polygon o MultiPolygon, no {detail}.',
    en: 'The geometry must be a Polygon or MultiPolygon, not {detail}.',
  },
  geometry_malformed: {
    es: 'La geometría está incompleta: cada anillo necesita cuatro posiciones o más, numéricas, y terminar donde empieza.',
    en: 'The geometry is incomplete: each ring needs four or more numeric positions and must end where it begins.',
  },
  outside_range: {
    es: 'Hay coordenadas fuera de los grados de WGS 84. Si el archivo está en metros (UTM), expórtelo en EPSG:4326.',
    en: 'Some coordinates are outside the degrees of WGS 84. If the file is in metres (UTM), export it in EPSG:4326.',
  },
  swapped: {
    es: 'Latitud y longitud están intercambiadas. GeoJSON pide primero la longitud.',
    en: 'Latitude and longitude are swapped. GeoJSON wants longitude first.',
  },
  outside_country: {
    es: 'El territorio {detail} queda fuera del país.',
    en: 'Territory {detail} lies outside the country.',
  },
  misplaced: {
    es: 'El contorno de {detail} no está donde están sus puntos oficiales. ¿El archivo usa la numeración ISO en vez de la del INEC?',
    en: 'The outline of {detail} is not where its official points are. Does the file use ISO numbering instead of INEC?',
  },
  incomplete: {
    es: 'Sin contorno en este archivo: {detail}. No se dibujarán.',
    en: 'Without an outline in this file: {detail}. They will not be drawn.',
  },
} as const satisfies Record<string, Text>

export type BoundaryProblemCode = keyof typeof TEXTS

/** What is wrong with a ministry's file; `feature` counts from 1, null when it is the file itself. */
export interface BoundaryProblem {
  readonly code: BoundaryProblemCode
  readonly feature: number | null
  readonly text: Text
}

/** A value of the file as shown in a message: quoted, one line, no longer than a code may be. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null ? 'null' : typeof value
  const line = JSON.stringify(text)
  return line.length > 32 ? `${line.slice(0, 30)}…"` : line
}

export function problem(code: BoundaryProblemCode, feature: number | null, detail = ''): BoundaryProblem {
  const { es, en } = TEXTS[code]
  const place: Text =
    feature === null ? { es: '', en: '' } : { es: `Elemento ${feature}: `, en: `Feature ${feature}: ` }
  // A function, because `$&` in a replacement text would be expanded.
  const filled = (text: string) => text.replace('{detail}', () => detail)
  return { code, feature, text: { es: place.es + filled(es), en: place.en + filled(en) } }
}
