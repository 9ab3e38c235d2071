import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SimeiError } from '#domain/errors.ts'
import { readSources } from './config.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simei-sources-'))
})
afterAll(() => rm(folder, { recursive: true }))

const values: Record<string, string> = { PUC_CLAVE: 'muy-secreta' }
const read = async (yaml: string) => {
  const path = join(folder, 'fuentes.yaml')
  await writeFile(path, yaml)
  return readSources(path, { sourceDir: '/data/sources', environment: name => values[name] })
}
/** The problems of a file, one by one. */
const refused = async (yaml: string): Promise<string[]> => {
  try {
    await read(yaml)
  } catch (error) {
    if (error instanceof SimeiError && error.code === 'sources_invalid')
      return (error.detail ?? '').split('\n')
    throw error
  }
  throw new Error('nothing was refused')
}

test('without a file there is one folder, daily at five, told by its files’ names', async () => {
  const [source, ...others] = await readSources(undefined, {
    sourceDir: '/data/sources',
    environment: () => '',
  })
  expect(others).toEqual([])
  expect(source).toMatchObject({
    name: 'carpeta',
    kind: 'folder',
    folder: '/data/sources',
    contract: null,
    schedule: { cron: '0 5 * * *', timeZone: 'America/Panama', missed: 'once' },
  })
})

const WHOLE = `
sources:
  - name: renab
    kind: folder
    folder: intercambio/renab
    files: ["personas_{slot:yyyy-MM-dd}.csv.gz", "hogares_*.csv"]
    recursive: true
    done_marker: .listo
    schedule: { cron: "0 4 * * 1-5", time_zone: America/Panama, missed: each }
    format: { encoding: windows-1252, delimiter: ";", decimal_mark: ",", date_format: d/m/y,
              columns: { "Nro pago": payment_id }, trailer: { starts_with: TOTAL, rows_field: 2 } }
    drop_share: 0.05
  - name: puc
    kind: postgres
    contract: pagos
    host: puc.example.org
    database: puc
    user: lector
    password: { env: PUC_CLAVE }
    table: pagos
    columns: { payment_id: id_pago }
    watermark: actualizado_en
    lag_seconds: 600
    after: [renab]
  - name: sap
    kind: http
    contract: inscripciones
    url: https://sap.example.org/api/inscripciones
    auth: { basic: { user: lector, password: { file: /run/secrets/sap } } }
    paging: { by: page, size: tamano }
  - { name: meduca, kind: s3, endpoint: "https://s3.example.org", bucket: meduca, access_key: { env: A }, secret_key: { env: B } }
  - { name: sab, kind: sftp, host: sab.example.org, user: simei, private_key: { file: /run/secrets/clave }, folder: /salida,
      host_key: "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }
`

test('a file of every kind of source is understood, and its secrets show nowhere', async () => {
  const sources = await read(WHOLE)
  expect(sources.map(({ name, kind, contract }) => [name, kind, contract])).toEqual([
    ['renab', 'folder', null],
    ['puc', 'postgres', 'pagos'],
    ['sap', 'http', 'inscripciones'],
    ['meduca', 's3', null],
    ['sab', 'sftp', null],
  ])
  const [renab, puc] = sources
  expect(renab).toMatchObject({
    folder: join(folder, 'intercambio/renab'),
    schedule: { cron: '0 4 * * 1-5', timeZone: 'America/Panama', missed: 'each' },
    after: [],
    format: { decimalMark: ',', dateFormat: 'd/m/y', trailer: { startsWith: 'TOTAL', rowsField: 2 } },
    dropShare: 0.05,
  })
  expect(puc).toMatchObject({ after: ['renab'], schedule: null, dropShare: null, lag_seconds: 600 })
  if (puc?.kind !== 'postgres') throw new Error('kind')
  expect(await puc.password.reveal()).toBe('muy-secreta')
  expect(`${JSON.stringify(sources)}${inspect(sources, { depth: 9 })}`).not.toContain('secreta')
})

test('the examples of the manuals are valid', async () => {
  for (const page of ['fuentes', 'fuentes-api-sftp']) {
    const text = await readFile(new URL(`../../docs/es/${page}.md`, import.meta.url), 'utf8')
    const blocks = [...text.matchAll(/```yaml\n(sources:[\s\S]*?)```/g)].map(([, yaml = '']) => yaml)
    expect(blocks.length, page).toBeGreaterThan(0)
    for (const yaml of blocks) expect(await read(yaml)).not.toEqual([])
  }
})

const source = (lines: string) => `sources:\n  - name: puc\n    kind: postgres\n    contract: pagos
    host: h\n    database: d\n    user: u\n    password: { env: P }\n    table: t\n${lines}`

test('a literal secret is refused without being repeated', async () => {
  const problems = await refused(source('').replace('{ env: P }', 'muy-secreta'))
  expect(problems).toEqual([
    'fuentes.yaml:8: puc.password: un secreto no se escribe aquí: indique {env: NOMBRE} o {file: /ruta/absoluta} / a secret is not written here: say {env: NAME} or {file: /absolute/path}',
  ])
  const nested = WHOLE.replace('{ file: /run/secrets/sap }', '"muy-secreta: 1"')
  expect((await refused(nested)).join()).toMatch(/^fuentes.yaml:29: sap.auth.basic.password: un secreto/)
  // Text that is no YAML is not repeated either.
  expect((await refused(`${source('')}    pass: "muy-secreta\n`)).join()).not.toContain('secreta')
})

test.each([
  ['    tabel: x\n', 10, 'puc.tabel: clave desconocida. ¿Quiso decir «table»?'],
  ['    lag_seconds: -1\n', 10, 'puc.lag_seconds: fuera de los límites 0'],
  ['    lag_seconds: "5"\n', 10, 'puc.lag_seconds: debe ser un número entero'],
  ['    query: select 1\n', 2, 'puc: indique «table» o «query»'],
  ['    schedule: { cron: "0 0 5 * * *" }\n', 10, 'puc.schedule.cron: no es una expresión cron'],
  ['    schedule: { cron: "0 0 30 2 *" }\n', 10, 'puc.schedule.cron: no es una expresión cron'],
  [
    '    schedule: { cron: "0 5 * * *", time_zone: Panama/City }\n',
    10,
    'puc.schedule.time_zone: no es una zona',
  ],
  [
    '    schedule: { cron: "0 5 * * *", missed: always }\n',
    10,
    'puc.schedule.missed: debe ser uno de "once", "each"',
  ],
  [
    '    after: [renap, puc]\n  - { name: renab, kind: folder, folder: x }\n',
    10,
    'puc.after.0: no hay tal fuente. Hay: renab',
  ],
  ['    columns: { pago: id }\n', 10, 'puc.columns.pago: el contrato no tiene esa columna'],
  ['    allow_networks: [10.0.0.1]\n', 10, 'puc.allow_networks.0: no es una red'],
  ['    format: { delimiter: ";" }\n', 10, 'puc.format.delimiter: no vale para una base de datos'],
  ['    format: { delimiter: tab }\n', 10, 'puc.format.delimiter: debe ser uno de ",", ";"'],
  ['  - { name: puc, kind: folder, folder: x }\n', 10, 'puc.name: otra fuente ya tiene este nombre'],
  [
    '  - { name: b, kind: foldr, folder: x }\n',
    10,
    'b.kind: debe ser uno de folder, postgres, http, s3, sftp; ¿quiso decir folder?',
  ],
  ['  - { name: cuarentena, kind: folder, folder: x }\n', 10, 'cuarentena.name: este nombre es de las'],
  ['  - { name: b, kind: folder }\n', 10, 'b: falta «folder»'],
  [
    '  - { name: b, kind: folder, folder: x, files: "a_{slot:AAAA}.csv" }\n',
    10,
    'b.files: la fecha se escribe como',
  ],
  [
    '  - { name: b, kind: folder, folder: x, files: "a[z-a].csv" }\n',
    10,
    'b.files: el patrón no se puede leer',
  ],
  ['  - { name: b, kind: http, url: "https://a.example" }\n', 10, 'b: falta «contract»'],
  [
    '  - { name: b, kind: http, contract: pagos, url: "https://a.example", records: data, paging: { by: pagina } }\n',
    10,
    'b.paging.by: debe ser uno de "none", "page", "cursor", "next"',
  ],
  ['    user: otra\n', 10, 'YAML no válido / not valid YAML: DUPLICATE_KEY'],
])('says line and place of %j', async (lines, line, text) => {
  const problems = await refused(source(lines))
  expect(problems.join('\n')).toContain(`fuentes.yaml:${line}: ${text}`)
})

test('a registry that comes whole is not read by a watermark', async () => {
  const yaml = source('    watermark: cambio\n').replace('contract: pagos', 'contract: personas')
  expect(await refused(yaml)).toEqual([
    expect.stringContaining('puc.watermark: este contrato es una foto completa'),
  ])
})

test('all problems of a file are told at once, each in both languages', async () => {
  const problems = await refused(
    source('    tabel: x\n  - { name: b, kind: folder }\n  - { name: C, kind: sftp }\n'),
  )
  expect(problems.length).toBeGreaterThanOrEqual(5)
  for (const problem of problems) expect(problem).toMatch(/^fuentes\.yaml:\d+: .+ \/ .+/)
})

test('sources that wait in a circle are refused with the way', async () => {
  const of = (name: string, after: string) =>
    `  - { name: ${name}, kind: folder, folder: x, after: [${after}] }\n`
  const problems = await refused(`sources:\n${of('a', 'b')}${of('b', 'c')}${of('c', 'a')}${of('d', 'a')}`)
  expect(problems[0]).toContain('a.after: las fuentes se esperan en círculo: a → b → c → a')
  expect(problems).toHaveLength(3)
  expect(await refused(`sources:\n${of('a', 'a')}`)).toHaveLength(1)
})

test('a file that is missing, empty, without a list or full of aliases is refused', async () => {
  await expect(
    readSources(join(folder, 'nada.yaml'), { sourceDir: '', environment: () => '' }),
  ).rejects.toThrow('sources_invalid: SIMEI_SOURCES_FILE: nada.yaml: ENOENT')
  expect(await refused('')).toEqual([expect.stringContaining('falta la lista «sources»')])
  expect(await refused('sources: {}')).toEqual([expect.stringContaining('falta la lista «sources»')])
  const bomb = `a: &a [1,1,1,1,1,1]\nb: &b [${'*a,'.repeat(50)}]\nc: &c [${'*b,'.repeat(50)}]\nsources: [${'*c,'.repeat(50)}]\n`
  expect(await refused(bomb)).toHaveLength(1)
})
