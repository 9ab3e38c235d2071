import { expect, test } from 'vitest'
import { ownPath } from './next.ts'

const ORIGIN = 'https://simei.example.org'

test('a page of ours is returned to, with its figures', () => {
  for (const path of ['/', '/tablero', '/tablero?period=2017C3&territory=04', '/cargas/lotes/12'])
    expect(ownPath(path, ORIGIN)).toBe(path)
})

test('an address that leads elsewhere, or back to signing in, is none', () => {
  for (const text of [
    undefined,
    7,
    '',
    'tablero',
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '\\\\elsewhere.example',
    'javascript:alert(1)',
    '/..//elsewhere.example',
    '/entrar',
    '/entrar?next=/tablero',
  ])
    expect([text, ownPath(text, ORIGIN)]).toEqual([text, undefined])
})
