import type { BoundaryLevel } from './collection.ts'
import { isRecord, member } from './json.ts'

/** What a `<name>.meta.json` says about its `<name>.geojson`. */
export interface Sidecar {
  readonly level: BoundaryLevel | undefined
  readonly codeProperty: string | undefined
  readonly validFrom: string | undefined
  readonly validTo: string | undefined
  readonly licence: string
  readonly attribution: string
}

const LEVEL_BY_LENGTH: ReadonlyMap<number, BoundaryLevel> = new Map([
  [2, 'province'],
  [4, 'district'],
  [6, 'corregimiento'],
])
const LEVELS = new Set<unknown>(LEVEL_BY_LENGTH.values())
const isLevel = (value: unknown): value is BoundaryLevel => LEVELS.has(value)

const KEYS = new Set(['level', 'code_property', 'valid_from', 'valid_to', 'licence', 'attribution'])

/** The parsed companion file, all of whose members may be left out; the answer is a text when it names what is wrong. */
export function sidecarOf(value: unknown): Sidecar | string {
  if (!isRecord(value)) return '{}'
  for (const [key, held] of Object.entries(value))
    if (!KEYS.has(key) || typeof held !== 'string') return JSON.stringify(key.slice(0, 30))
  const text = (key: string) => {
    const held = member(value, key)
    return typeof held === 'string' ? held : undefined
  }
  const level = text('level')
  if (level !== undefined && !isLevel(level)) return '"level"'
  return {
    level,
    codeProperty: text('code_property'),
    validFrom: text('valid_from'),
    validTo: text('valid_to'),
    licence: text('licence') ?? '',
    attribution: text('attribution') ?? '',
  }
}

/** INEC codes tell their level by their length; the first feature's tells the file's. */
export function levelIn(geojson: unknown, codeProperty = 'code'): BoundaryLevel | undefined {
  const features = member(geojson, 'features')
  if (!Array.isArray(features)) return undefined
  const code = member(member(features[0], 'properties'), codeProperty)
  return typeof code === 'string' ? LEVEL_BY_LENGTH.get(code.length) : undefined
}
