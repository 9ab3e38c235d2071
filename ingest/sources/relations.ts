import { Cron } from 'croner'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { isGlob } from './glob.ts'
import { nearest } from './nearest.ts'
import { isNetwork } from './network.ts'
import type { Problem } from './problems.ts'
import type { SourceText } from './schema.ts'
import { slotProblem } from './slot-template.ts'
import { REPLAY_SOURCE } from './source.ts'

/** What no schema can say: how sources stand to each other, and texts with a language of their own. */
type Check = (source: SourceText, at: number, all: readonly SourceText[]) => readonly Problem[]

const problem = (at: number, keys: readonly (string | number)[], es: string, en: string): Problem => ({
  path: ['sources', at, ...keys],
  es,
  en,
})

const names: Check = ({ name }, at, all) => {
  if (name === REPLAY_SOURCE)
    return [
      problem(
        at,
        ['name'],
        'este nombre es de las correcciones de la cuarentena',
        'this name belongs to the corrections of the quarantine',
      ),
    ]
  return all.findIndex(source => source.name === name) < at
    ? [problem(at, ['name'], 'otra fuente ya tiene este nombre', 'another source has this name already')]
    : []
}

const known: Check = ({ name, after = [] }, at, all) =>
  after.flatMap((other, position) => {
    if (other === name)
      return [
        problem(
          at,
          ['after', position],
          'una fuente no espera a sí misma',
          'a source does not wait for itself',
        ),
      ]
    if (all.some(source => source.name === other)) return []
    const sources = all.map(source => source.name)
    const meant = nearest(other, sources)
    const allowed = (meant === null ? sources : [meant]).join(', ')
    return [
      problem(
        at,
        ['after', position],
        `no hay tal fuente. Hay: ${allowed}`,
        `no such source. There is: ${allowed}`,
      ),
    ]
  })

/** The way from a source back to itself over `after`; empty if there is none. */
function circle(start: string, all: readonly SourceText[]): readonly string[] {
  const ways: string[][] = [[start]]
  const seen = new Set<string>()
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const next = all.find(({ name }) => name === way.at(-1))?.after ?? []
    if (next.includes(start)) return [...way, start]
    for (const name of next) {
      if (!seen.has(name)) ways.push([...way, name])
      seen.add(name)
    }
  }
  return []
}

const circles: Check = ({ name, after = [] }, at, all) => {
  const way = after.includes(name) ? [] : circle(name, all)
  if (way.length === 0) return []
  const shown = way.join(' → ')
  return [
    problem(
      at,
      ['after'],
      `las fuentes se esperan en círculo: ${shown}`,
      `sources wait in a circle: ${shown}`,
    ),
  ]
}

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const isCron = (expression: string): boolean => {
  if (expression.trim().split(/\s+/).length !== 5) return false
  try {
    // One that never comes, as 30 February, is none.
    return new Cron(expression, { paused: true }).nextRun() !== null
  } catch {
    return false
  }
}

const zone = (at: number, keys: readonly string[], name: string | undefined): Problem[] =>
  name === undefined || isTimeZone(name)
    ? []
    : [
        problem(
          at,
          keys,
          'no es una zona horaria IANA, como America/Panama',
          'not an IANA time zone, as America/Panama',
        ),
      ]

const schedule: Check = (source, at) => {
  if (source.schedule === undefined) return []
  const { cron, time_zone } = source.schedule
  const wrong = problem(
    at,
    ['schedule', 'cron'],
    'no es una expresión cron de cinco campos, como "0 5 * * 1-5"',
    'not a cron expression of five fields, as "0 5 * * 1-5"',
  )
  return [...(isCron(cron) ? [] : [wrong]), ...zone(at, ['schedule', 'time_zone'], time_zone)]
}

const templates: Check = (source, at) => {
  const files = 'files' in source ? source.files : undefined
  const patterns = files === undefined ? [] : typeof files === 'string' ? [files] : files
  const texts: (readonly [string, string])[] = patterns.map(pattern => ['files', pattern])
  if (source.kind === 'folder' || source.kind === 'sftp') texts.push(['folder', source.folder])
  if (source.kind === 's3' && source.prefix !== undefined) texts.push(['prefix', source.prefix])
  const form = '{slot:yyyy-MM-dd}, {slot-1d:yyyyMMdd}, HH'
  const glob = (pattern: string) => isGlob(pattern.replaceAll(/\{slot[^{}]*\}/g, '0'))
  return texts.flatMap(([key, text]) => {
    if (slotProblem(text) !== null)
      return [problem(at, [key], `la fecha se escribe como ${form}`, `a date is written as ${form}`)]
    if (key === 'prefix' && /[{}]/.test(text.replaceAll(/\{slot[^{}]*\}/g, '')))
      return [problem(at, [key], 'llaves solo para {slot:…}', 'braces are for {slot:…} alone')]
    return key === 'files' && !glob(text)
      ? [problem(at, [key], 'el patrón no se puede leer', 'the pattern cannot be read')]
      : []
  })
}

const networks: Check = (source, at) =>
  ('allow_networks' in source ? (source.allow_networks ?? []) : []).flatMap((network, position) =>
    isNetwork(network)
      ? []
      : [
          problem(
            at,
            ['allow_networks', position],
            'no es una red como 10.20.0.0/16',
            'not a network as 10.20.0.0/16',
          ),
        ],
  )

const ofDatabase: Check = (source, at) => {
  if (source.kind !== 'postgres') return []
  const { contract, table, query, schema, columns = {}, time_zone } = source
  const both = (table === undefined) === (query === undefined)
  const own = contract === undefined ? [] : CONTRACTS[contract].columns.map(column => column.name)
  return [
    ...(both
      ? [problem(at, [], 'indique «table» o «query», uno solo', 'say either "table" or "query"')]
      : []),
    ...(query !== undefined && schema !== undefined
      ? [problem(at, ['schema'], 'vale solo para «table»', 'is for "table" only')]
      : []),
    ...Object.keys(columns).flatMap(column =>
      contract === undefined || own.includes(column)
        ? []
        : [
            problem(
              at,
              ['columns', column],
              `el contrato no tiene esa columna. Tiene: ${own.join(', ')}`,
              `the contract has no such column. It has: ${own.join(', ')}`,
            ),
          ],
    ),
    ...zone(at, ['time_zone'], time_zone),
  ]
}

/** Of a table the types are known: a convention of text would only misread them. */
const conventions: Check = (source, at) =>
  source.kind !== 'postgres'
    ? []
    : Object.keys(source.format ?? {}).flatMap(key =>
        key === 'columns'
          ? []
          : [problem(at, ['format', key], 'no vale para una base de datos', 'is not for a database')],
      )

const incremental: Check = (source, at) => {
  const key =
    source.kind === 'postgres'
      ? source.watermark && 'watermark'
      : source.kind === 'http' && source.incremental && 'incremental'
  if (!key || source.contract === undefined || CONTRACTS[source.contract].history !== 'snapshot') return []
  return [
    problem(
      at,
      [key],
      'este contrato es una foto completa del registro: se lee entero cada vez',
      'this contract is a whole snapshot of the registry: it is read whole each time',
    ),
  ]
}

const contract: Check = (source, at) =>
  source.contract === undefined && (source.kind === 'postgres' || source.kind === 'http')
    ? [
        problem(
          at,
          [],
          'falta «contract»: aquí no hay nombre de archivo que lo diga',
          '"contract" is missing: no file name tells it here',
        ),
      ]
    : []

const keys: Check = (source, at) =>
  source.kind === 's3' && (source.access_key === undefined) !== (source.secret_key === undefined)
    ? [problem(at, [], '«access_key» y «secret_key» van juntas', '"access_key" and "secret_key" go together')]
    : []

const CHECKS: readonly Check[] = [
  names,
  known,
  circles,
  schedule,
  templates,
  networks,
  contract,
  ofDatabase,
  conventions,
  incremental,
  keys,
]

/** All that is wrong with sources whose shapes are right. */
export const relationProblems = (sources: readonly SourceText[]): readonly Problem[] =>
  sources.flatMap((source, at) => CHECKS.flatMap(check => check(source, at, sources)))
