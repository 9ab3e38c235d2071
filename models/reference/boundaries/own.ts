import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Text } from '#domain/text.ts'
import type { BoundaryLevel } from './collection.ts'
import { type BoundaryProblem, problem } from './problems.ts'
import { levelIn, sidecarOf } from './sidecar.ts'
import { clash, type OwnBoundary, validateBoundaries } from './validate.ts'

/** One accepted file of the ministry. */
export interface OwnBoundaries {
  readonly file: string
  readonly level: BoundaryLevel
  readonly boundaries: readonly OwnBoundary[]
  readonly licence: string
  readonly attribution: Text
}

/** What was found in one file; a file with problems is left aside whole. */
export interface BoundaryFinding {
  readonly file: string
  readonly problems: readonly BoundaryProblem[]
  readonly warnings: readonly BoundaryProblem[]
}

const detailOf = (error: unknown) => (error instanceof Error ? error.name : 'error')

async function parsed(path: string): Promise<{ value: unknown } | { failure: string } | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    return { failure: detailOf(error) }
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { failure: detailOf(error) }
  }
}

async function readOne(folder: string, file: string): Promise<[OwnBoundaries | undefined, BoundaryFinding]> {
  const refused = (...problems: BoundaryProblem[]): [undefined, BoundaryFinding] => [
    undefined,
    { file, problems, warnings: [] },
  ]
  const content = await parsed(join(folder, file))
  if (!content || 'failure' in content)
    return refused(problem('not_readable', null, content?.failure ?? 'ENOENT'))
  const companion = await parsed(join(folder, file.replace(/\.geojson$/i, '.meta.json')))
  if (companion && 'failure' in companion) return refused(problem('sidecar_invalid', null, companion.failure))
  const sidecar = sidecarOf(companion ? companion.value : {})
  if (typeof sidecar === 'string') return refused(problem('sidecar_invalid', null, sidecar))
  const level = sidecar.level ?? levelIn(content.value, sidecar.codeProperty)
  if (!level) return refused(problem('level_unknown', null))
  const { boundaries, problems, warnings } = validateBoundaries(content.value, { ...sidecar, level })
  if (problems.length > 0) return refused(...problems)
  const { licence, attribution } = sidecar
  return [
    { file, level, boundaries, licence, attribution: { es: attribution, en: attribution } },
    { file, problems, warnings },
  ]
}

const fileNames = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter(name => /\.geojson$/i.test(name)).sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/**
 * The ministry's own boundaries: every `*.geojson` of the folder in order of name, each with an optional `<name>.meta.json`. A
 * file that is not valid, or whose territories clash with an earlier file's, is left aside with its problems. No folder, no files.
 */
export async function readOwnBoundaries(
  folder: string,
): Promise<{ accepted: OwnBoundaries[]; findings: BoundaryFinding[] }> {
  const accepted: OwnBoundaries[] = []
  const findings: BoundaryFinding[] = []
  for (const file of await fileNames(folder)) {
    const [read, finding] = await readOne(folder, file)
    const earlier = accepted
      .filter(({ level }) => level === read?.level)
      .flatMap(({ boundaries }) => boundaries)
    const clashes = (read?.boundaries ?? []).flatMap(
      added =>
        clash(
          added,
          earlier.filter(({ code }) => code === added.code),
          null,
        ) ?? [],
    )
    findings.push(clashes.length > 0 ? { file, problems: clashes, warnings: [] } : finding)
    if (read && clashes.length === 0) accepted.push(read)
  }
  return { accepted, findings }
}
