import { TERRITORIES, type Territory } from '#domain/territories/index.ts'
import { areaIn } from './area.ts'
import type { Area, BoundaryLevel } from './collection.ts'
import { type Box, boxOf, type Point } from './geometry.ts'
import { isRecord, member } from './json.ts'
import { type BoundaryProblem, problem, shown } from './problems.ts'
import { overlaps, type Validity, validityOf } from './validity.ts'

/** One territory's outline in a ministry's file; nothing else of the feature is kept. */
export interface OwnBoundary extends Validity {
  readonly code: string
  readonly geometry: Area
}

export interface BoundaryOptions {
  readonly level: BoundaryLevel
  /** The feature property that holds the INEC code; `code` unless told. */
  readonly codeProperty?: string | undefined
  /** The file's validity, YYYY-MM-DD; a feature's own `valid_from` and `valid_to` go before it. */
  readonly validFrom?: string | null | undefined
  readonly validTo?: string | null | undefined
  /** The tree to join with; the product's own unless told. */
  readonly territories?: readonly Territory[] | undefined
}

export interface BoundaryCheck {
  /** Empty when there are problems: a file counts whole or not at all. */
  readonly boundaries: readonly OwnBoundary[]
  /** The first hundred. */
  readonly problems: readonly BoundaryProblem[]
  /** What a map will lack, although the file is valid. */
  readonly warnings: readonly BoundaryProblem[]
}

const MOST_PROBLEMS = 100

/** WGS 84 is GeoJSON's own system; older programs still write it out. */
function inDegrees(file: Record<string, unknown>): boolean {
  const crs = member(file, 'crs')
  if (crs === undefined || crs === null) return true
  const name = member(member(crs, 'properties'), 'name')
  return typeof name === 'string' && /(CRS:?84|EPSG:+4326)$/i.test(name)
}

function officialPoints(territories: readonly Territory[]): { code: string; point: Point }[] {
  return territories.flatMap(({ code, longitude, latitude }) =>
    longitude === null || latitude === null ? [] : [{ code, point: [longitude, latitude] as Point }],
  )
}

interface Known {
  readonly codes: ReadonlySet<string>
  readonly points: ReturnType<typeof officialPoints>
  readonly country: Box
}

function readFeature(
  feature: unknown,
  place: number,
  options: BoundaryOptions,
  known: Known,
): OwnBoundary | BoundaryProblem {
  const { codeProperty = 'code', validFrom, validTo } = options
  const properties = member(feature, 'properties')
  const code = member(properties, codeProperty)
  if (typeof code !== 'string' || code === '') return problem('code_missing', place, shown(codeProperty))
  if (!known.codes.has(code)) return problem('code_unknown', place, shown(code))
  const from = member(properties, 'valid_from') ?? validFrom
  const to = member(properties, 'valid_to') ?? validTo
  const validity = validityOf(from, to)
  if (!validity) return problem('validity_invalid', place, `${shown(from)}–${shown(to)}`)
  const official = known.points.filter(site => site.code.startsWith(code)).map(site => site.point)
  const geometry = areaIn(member(feature, 'geometry'), code, official, known.country)
  return 'refused' in geometry
    ? problem(geometry.refused, place, geometry.detail)
    : { code, ...validity, geometry }
}

/** The problem that `added` makes beside what `accepted` already holds of the same territory. */
export function clash(
  added: OwnBoundary,
  accepted: readonly OwnBoundary[],
  place: number | null,
): BoundaryProblem | undefined {
  const rival = accepted.find(other => overlaps(added, other))
  if (!rival) return undefined
  const same = rival.validFrom === added.validFrom && rival.validTo === added.validTo
  return problem(same ? 'code_repeated' : 'validity_overlaps', place, added.code)
}

const failed = (...problems: BoundaryProblem[]): BoundaryCheck => ({ boundaries: [], problems, warnings: [] })

/**
 * Checks a ministry's own GeoJSON of one level and joins it to the territory tree by code. Whatever the input is, the answer is
 * a list of problems, never an exception: each says in Spanish and English which feature is wrong and what to do.
 */
export function validateBoundaries(geojson: unknown, options: BoundaryOptions): BoundaryCheck {
  const features = member(geojson, 'features')
  if (!isRecord(geojson) || member(geojson, 'type') !== 'FeatureCollection')
    return failed(problem('not_a_collection', null))
  if (!Array.isArray(features) || features.length === 0) return failed(problem('not_a_collection', null))
  if (!inDegrees(geojson)) return failed(problem('wrong_reference_system', null))

  const territories = options.territories ?? TERRITORIES
  const points = officialPoints(territories)
  const codes = new Set(territories.filter(({ level }) => level === options.level).map(({ code }) => code))
  const known: Known = { codes, points, country: boxOf([[points.map(({ point }) => point)]]) }

  const problems: BoundaryProblem[] = []
  const byCode = new Map<string, OwnBoundary[]>()
  for (const [index, feature] of features.entries()) {
    if (problems.length >= MOST_PROBLEMS) break
    const read = readFeature(feature, index + 1, options, known)
    if ('text' in read) {
      problems.push(read)
      continue
    }
    const accepted = byCode.get(read.code) ?? []
    const found = clash(read, accepted, index + 1)
    if (found) problems.push(found)
    else byCode.set(read.code, [...accepted, read])
  }
  if (problems.length > 0) return failed(...problems)
  const absent = [...codes].filter(code => !byCode.has(code))
  const warnings = absent.length > 0 ? [problem('incomplete', null, absent.join(', '))] : []
  return { boundaries: [...byCode.values()].flat(), problems: [], warnings }
}
