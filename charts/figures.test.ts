import { expect, test } from 'vitest'
import { territoryLabel } from './figures.ts'

const NAMES: Readonly<Record<string, string>> = {
  PA: 'Panamá',
  '08': 'Panamá',
  '0808': 'Panamá',
  '04': 'Chiriquí',
}
const options = { theme: 'light', nameOf: (code: string) => NAMES[code] ?? code } as const

test('the country, its province and its district of one name are told apart in both languages', () => {
  const labels = (language: 'es' | 'en') =>
    ['PA', '08', '0808', '04'].map(code => territoryLabel(code, { ...options, language }))
  expect(labels('es')).toEqual(['Panamá', 'Panamá (provincia)', 'Panamá (distrito)', 'Chiriquí'])
  expect(labels('en')).toEqual(['Panama', 'Panamá (province)', 'Panamá (district)', 'Chiriquí'])
})
