import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const ANYTHING_BUT_DASHBOARD = [
  'domain',
  'charts',
  'platform/config',
  'platform/engines',
  'platform/warehouse',
  'platform/store',
  'platform/access',
  'platform/outbox',
  'platform/privacy',
  'ingest',
  'models',
  'alerts',
  'api',
  'simei',
  'demo',
  'bench',
  'test',
]

/** The table of docs/architecture.md: a folder and the folders that it may import. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  charts: ['domain'],
  'platform/config': ['domain'],
  'platform/engines': [],
  'platform/warehouse': ['domain'],
  'platform/store': ['domain'],
  'platform/access': ['platform/store', 'domain'],
  'platform/outbox': ['platform/store', 'domain'],
  'platform/privacy': ['platform/access', 'platform/outbox', 'platform/store', 'domain'],
  ingest: ['platform/warehouse', 'platform/store', 'domain'],
  models: ['platform/warehouse', 'platform/store', 'domain'],
  alerts: ['models', 'platform/outbox', 'charts', 'platform/store', 'domain'],
  api: [
    'models',
    'alerts',
    'platform/access',
    'platform/outbox',
    'platform/privacy',
    'platform/store',
    'domain',
  ],
  dashboard: ['domain', 'charts'],
  simei: ANYTHING_BUT_DASHBOARD,
  demo: ANYTHING_BUT_DASHBOARD,
  bench: ANYTHING_BUT_DASHBOARD,
  test: ANYTHING_BUT_DASHBOARD,
}
const ROOTS_THAT_READ_CONFIG = ['simei', 'demo', 'bench', 'test', 'platform/config']

const aliases: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).imports

const folderOf = (path: string): string | undefined =>
  Object.keys(TABLE).find(folder => path === folder || path.startsWith(`${folder}/`))

const resolveImport = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return relative(ROOT, join(ROOT, dirname(from), specifier))
  if (!specifier.startsWith('#')) return undefined
  const [key, target] =
    Object.entries(aliases).find(([alias]) => specifier.startsWith(alias.slice(0, -1))) ?? []
  if (key === undefined || target === undefined)
    throw new Error(`${from} imports ${specifier}: no such alias`)
  return join(target.slice(2, -1), specifier.slice(key.length - 1))
}

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', '*.ts', '*.tsx'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => folderOf(file) !== undefined && existsSync(join(ROOT, file)))
const isTest = (file: string) => /\.test(-helper)?\.tsx?$|\/test-support\/|\/testing\//.test(file)

const imports = files.flatMap(file => {
  const source = readFileSync(join(ROOT, file), 'utf8')
  return [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ].map(match => ({ file, specifier: match[1] ?? match[2] ?? match[3] ?? '' }))
})

describe('the import table', () => {
  it('reads every source file of the house', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(imports.length).toBeGreaterThan(300)
  })

  it('is kept by every import but those of tests, which may use any stage', () => {
    const broken = imports
      .filter(({ file }) => !isTest(file))
      .flatMap(({ file, specifier }) => {
        const target = resolveImport(file, specifier)
        const from = folderOf(file)
        const to = target === undefined ? undefined : folderOf(target)
        if (from === undefined || to === undefined || from === to) return []
        return TABLE[from]?.includes(to) ? [] : [`${file} imports ${specifier}`]
      })
    expect(broken).toEqual([])
  })

  it('lets only composition roots read the environment', () => {
    const readers = files
      .filter(file => !isTest(file) && !ROOTS_THAT_READ_CONFIG.some(root => file.startsWith(`${root}/`)))
      .filter(
        file =>
          readFileSync(join(ROOT, file), 'utf8').includes('process.env') ||
          imports.some(i => i.file === file && i.specifier.startsWith('#config')),
      )
    expect(readers).toEqual([])
  })

  it('gives node-cron to the worker alone', () => {
    const cron = imports.filter(({ specifier }) => specifier === 'node-cron').map(({ file }) => file)
    expect(cron).toEqual(['simei/worker/worker.ts'])
  })

  it('shows the models only by their face', () => {
    const inside = imports.filter(
      ({ file, specifier }) =>
        !file.startsWith('models/') &&
        !file.startsWith('test/') &&
        !isTest(file) &&
        /^#models\/(?!index\.ts|reference\/boundaries\/)/.test(specifier),
    )
    expect(inside.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([])
  })
})

describe('package.json', () => {
  it('has at most twelve scripts', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(12)
  })
})

describe('package-lock.json', () => {
  it('names the packages of every platform, without which a clean install is refused', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>
    }
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        name =>
          packages[`${path}/node_modules/${name}`] === undefined &&
          packages[`node_modules/${name}`] === undefined,
      ),
    )
    expect(missing).toEqual([])
  })
})
