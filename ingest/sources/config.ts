import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { Value } from 'typebox/value'
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { SimeiError } from '#domain/errors.ts'
import type { FormatOptions } from '../reading/format-options.ts'
import type { FolderSource } from './folder/config.ts'
import type { HttpSource } from './http/config.ts'
import { nearest } from './nearest.ts'
import type { PostgresSource } from './postgres/config.ts'
import { type Path, type Problem, schemaProblems } from './problems.ts'
import { relationProblems } from './relations.ts'
import type { S3Source } from './s3/config.ts'
import { type FormatText, SOURCE_KINDS, SOURCE_SCHEMAS, type SourceKind, type SourceText } from './schema.ts'
import { type Environment, Secret } from './secret.ts'
import type { SftpSource } from './sftp/config.ts'

/** A source as it is configured, told by its `kind`. */
export type SourceConfig = FolderSource | PostgresSource | HttpSource | S3Source | SftpSource

export interface SourceDefaults {
  /** Folder of the one source that there is without a file of sources. */
  readonly sourceDir: string
  /** Where the secrets `{env: NAME}` are looked up, at each use. */
  readonly environment: Environment
}

const LONGEST_FILE = 1 << 20

/** The source of an installation without a file of sources: a folder, once a day, every contract by its files' names. */
const onlyFolder = (sourceDir: string): FolderSource => ({
  kind: 'folder',
  name: 'carpeta',
  contract: null,
  schedule: { cron: '0 5 * * *', timeZone: 'America/Panama', missed: 'once' },
  after: [],
  format: {},
  dropShare: null,
  folder: sourceDir,
  settle_seconds: 0,
})

const formatOf = ({ decimal_mark, date_format, trailer, ...rest }: FormatText): FormatOptions => ({
  ...rest,
  ...(decimal_mark === undefined ? {} : { decimalMark: decimal_mark }),
  ...(date_format === undefined ? {} : { dateFormat: date_format }),
  ...(trailer === undefined
    ? {}
    : {
        trailer: {
          startsWith: trailer.starts_with,
          ...(trailer.rows_field === undefined ? {} : { rowsField: trailer.rows_field }),
          ...(trailer.amount_field === undefined ? {} : { amountField: trailer.amount_field }),
        },
      }),
})

/** The same value with every secret looked up in the environment given. */
function within<T>(value: T, environment: Environment): T
function within(value: unknown, environment: Environment): unknown {
  if (value instanceof Secret) return value.in(environment)
  if (Array.isArray(value)) return value.map(item => within(item, environment))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, within(inner, environment)]))
}

function configOf(text: SourceText, folder: string): SourceConfig {
  const { contract, schedule, after, format, drop_share, ...own } = text
  const base = {
    contract: contract ?? null,
    schedule:
      schedule === undefined
        ? null
        : {
            cron: schedule.cron,
            timeZone: schedule.time_zone ?? 'America/Panama',
            missed: schedule.missed ?? ('once' as const),
          },
    after: after ?? [],
    format: formatOf(format ?? {}),
    dropShare: drop_share ?? null,
  }
  return own.kind === 'folder'
    ? { ...own, ...base, folder: resolve(folder, own.folder) }
    : { ...own, ...base }
}

const isKind = (kind: unknown): kind is SourceKind => SOURCE_KINDS.some(known => known === kind)

function kindProblem(kind: unknown, path: Path): Problem {
  const known = SOURCE_KINDS.join(', ')
  const meant = typeof kind === 'string' ? nearest(kind, SOURCE_KINDS) : null
  const [es, en] = meant === null ? ['', ''] : [`; ¿quiso decir ${meant}?`, `; did you mean ${meant}?`]
  return { path: [...path, 'kind'], es: `debe ser uno de ${known}${es}`, en: `must be one of ${known}${en}` }
}

function decoded(root: unknown): { texts: SourceText[]; problems: Problem[] } {
  const list = typeof root === 'object' && root !== null && 'sources' in root ? root.sources : undefined
  if (!Array.isArray(list) || list.length === 0)
    return {
      texts: [],
      problems: [{ path: [], es: 'falta la lista «sources»', en: 'the list "sources" is missing' }],
    }
  const extra = Object.keys(root as object).filter(key => key !== 'sources')
  const problems: Problem[] = extra.map(key => ({
    path: [key],
    atKey: true,
    es: 'clave desconocida. Se admite: sources',
    en: 'unknown key. Allowed: sources',
  }))
  const texts: SourceText[] = []
  list.forEach((source: unknown, at) => {
    const path = ['sources', at]
    const kind = typeof source === 'object' && source !== null && 'kind' in source ? source.kind : undefined
    if (!isKind(kind)) problems.push(kindProblem(kind, path))
    else {
      const found = schemaProblems(SOURCE_SCHEMAS[kind], source, path)
      if (found.length > 0) problems.push(...found)
      else texts.push(Value.Decode(SOURCE_SCHEMAS[kind], source) as SourceText)
    }
  })
  return { texts, problems }
}

/** The file's content; nothing when its aliases repeat each other without end. */
function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (error instanceof ReferenceError) return null
    throw error
  }
}

/** The line of a problem: of its value, of its key, or of what it should be in. */
function lineOf(document: Document, lines: LineCounter, { path, atKey }: Problem): number {
  for (let length = path.length; length >= 0; length--) {
    const within = path.slice(0, length)
    const parent = document.getIn(within.slice(0, -1), true)
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === within.at(-1))
      : undefined
    const node = atKey === true && pair !== undefined ? pair.key : document.getIn(within, true)
    const range = (node as { range?: readonly number[] } | undefined)?.range
    if (range?.[0] !== undefined) return lines.linePos(range[0]).line
  }
  return 1
}

/** `sources[0].schedule.cron` with the source's name in place of its number. */
function shownPath(document: Document, path: Path): string {
  if (path[0] !== 'sources' || path[1] === undefined) return path.join('.')
  const name = document.getIn(['sources', path[1], 'name'])
  const source = typeof name === 'string' && /^[a-z][a-z0-9_]*$/.test(name) ? name : `sources[${path[1]}]`
  return [source, ...path.slice(2)].join('.')
}

/**
 * The sources of an installation. Without a path: one folder, daily at 05:00, every contract by its files' names. Nothing is connected to
 * and no secret is read.
 *
 * Throws `sources_invalid`; its detail has one line for each problem: file, line, path, and what to do in Spanish and English.
 */
export async function readSources(
  path: string | undefined,
  defaults: SourceDefaults,
): Promise<readonly SourceConfig[]> {
  if (path === undefined) return [onlyFolder(defaults.sourceDir)]
  const file = basename(path)
  const refused = (lines: readonly string[]) =>
    new SimeiError('sources_invalid', { detail: lines.join('\n') })
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw refused([`SIMEI_SOURCES_FILE: ${file}: ${error.code}`])
  })
  if (text.length > LONGEST_FILE) throw refused([`${file}: 1 MiB`])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' })
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0)
    throw refused(
      faults.map(
        ({ code, pos }) => `${file}:${lines.linePos(pos[0]).line}: YAML no válido / not valid YAML: ${code}`,
      ),
    )
  const { texts, problems } = decoded(plain(document))
  const all = problems.length > 0 ? problems : relationProblems(texts)
  if (all.length > 0)
    throw refused(
      all.map(problem => {
        const where = `${file}:${lineOf(document, lines, problem)}: ${shownPath(document, problem.path)}`
        return `${where}: ${problem.es} / ${problem.en}`
      }),
    )
  return texts.map(source => within(configOf(source, dirname(resolve(path))), defaults.environment))
}
