import { expect, test } from 'vitest'
import { ACCESS_WORDS } from './access.ts'
import { CATALOGUES, fill } from './index.ts'
import { OFFICE_WORDS } from './office.ts'

type Node = { readonly [key: string]: string | Node }

const leaves = (node: Node, path = ''): [string, string][] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )

const places = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+)(?:, \w+)?\}\}/g)].map(match => match[1]).sort()

const spanish = new Map(leaves({ ...CATALOGUES.es, access: ACCESS_WORDS.es, office: OFFICE_WORDS.es }))
const english = new Map(leaves({ ...CATALOGUES.en, access: ACCESS_WORDS.en, office: OFFICE_WORDS.en }))

test('both languages have every key; the exact million is a form of Spanish alone', () => {
  const keys = [...spanish.keys()].filter(key => !key.endsWith('_many'))
  expect([...english.keys()].sort()).toEqual(keys.sort())
})

test('a sentence that counts in Spanish has a form for exact millions', () => {
  for (const key of spanish.keys())
    if (key.endsWith('_other')) {
      expect(spanish.has(key.replace(/_other$/, '_many'))).toBe(true)
      expect(spanish.has(key.replace(/_other$/, '_one'))).toBe(true)
    }
})

test('a translation fills the same places', () => {
  for (const [key, sentence] of english)
    expect([key, places(sentence)]).toEqual([key, places(spanish.get(key) ?? '')])
})

test('no sentence is empty, and a value that is missing stays visible', () => {
  for (const sentence of [...spanish.values(), ...english.values()]) expect(sentence.trim()).not.toBe('')
  expect(fill('{{a}} y {{b}}', { a: '1' })).toBe('1 y {{b}}')
})
