import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFINITIONS } from './index.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

test('what CONTRIBUTING.md shows of an indicator is a file of the catalogue, in under 40 lines', () => {
  const [, section = ''] = /## Add an indicator\n(.*?)\n## /s.exec(read('../../CONTRIBUTING.md')) ?? []
  const [, path = ''] = /`models\/indicators\/(\w+\/\w+\.ts)`/.exec(section) ?? []
  const [, code = ''] = /```ts\n(.*?)```/s.exec(section) ?? []
  expect(code).toBe(read(`./${path}`))
  expect(Object.keys(DEFINITIONS)).toContain(/\/(\w+)\.ts$/.exec(path)?.[1])
  expect(section.split('\n').length).toBeLessThan(40)
})
