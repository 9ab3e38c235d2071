import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { run } from '#test/shell.ts'
import { isFresh, PAGE } from '../build/parts.mjs'

const FIRST_LOAD_BYTES = 200_000
const OUT = new URL('./dist/', import.meta.url)
let html = ''

beforeAll(async () => {
  // In a process of its own: here NODE_ENV says test, and the page would be built for it.
  await run('node', ['build/if-stale.mjs'], { NODE_ENV: 'production' })
  html = await readFile(new URL('index.html', OUT), 'utf8')
})

/** The scripts that the page asks for before anything else, with all that they import at once. */
async function firstScripts(): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map<string, string>()
  const visit = async (name: string): Promise<void> => {
    if (scripts.has(name)) return
    const text = await readFile(new URL(`assets/${name}`, OUT), 'utf8')
    scripts.set(name, text)
    for (const [, imported] of text.matchAll(
      /(?:^|[;}])import(?:[^'"();]*from)?\s*["']\.\/([^"']+\.js)["']/g,
    ))
      if (imported) await visit(imported)
  }
  for (const [, name] of html.matchAll(/\/assets\/([^"]+\.js)"/g)) if (name) await visit(name)
  return scripts
}

test('the first load is at most 200 kB of gzipped JavaScript', async () => {
  const sizes = [...(await firstScripts()).values()].map(text => gzipSync(text, { level: 9 }).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_LOAD_BYTES)
})

test('charts and lists come later: the first load holds neither', async () => {
  const names = [...(await firstScripts()).keys()].join(' ')
  expect(names).toContain('index-')
  expect(names).not.toMatch(/ChartCanvas|ChoiceSelect/)
  for (const text of (await firstScripts()).values()) expect(text).not.toContain('zrender')
})

test('nothing in the page runs or styles without a file or the nonce of its answer', () => {
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
  expect(html).not.toMatch(/\son\w+=/)
  expect(html).not.toContain('<style')
  expect(html).toContain('<meta property="csp-nonce" nonce="__CSP_NONCE__">')
})

test('every script has a brotli and a gzip copy beside it', async () => {
  for (const name of await readdir(new URL('assets/', OUT))) {
    if (!name.endsWith('.js')) continue
    const file = new URL(`assets/${name}`, OUT)
    if ((await readFile(file)).length < 1024) continue
    expect([name, existsSync(`${file.pathname}.br`), existsSync(`${file.pathname}.gz`)]).toEqual([
      name,
      true,
      true,
    ])
  }
})

test('a build is fresh until a source changes', async () => {
  expect(isFresh(PAGE)).toBe(true)
})
