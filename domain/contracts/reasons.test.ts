import { expect, test } from 'vitest'
import { COLUMN_REASONS, CONTRACTS } from './index.ts'
import { columnText, contractText, reasonText } from './reasons.ts'

test('every reason for which a row can be set aside has a sentence in both languages', () => {
  for (const contract of Object.values(CONTRACTS)) {
    expect(contractText(contract.name)).toEqual(contract.title)
    for (const code of [...Object.keys(COLUMN_REASONS), ...contract.rules.map(rule => rule.code)]) {
      const text = reasonText(contract.name, code)
      expect([contract.name, code, text?.es.endsWith('.'), text?.en.endsWith('.')]).toEqual([
        contract.name,
        code,
        true,
        true,
      ])
    }
    for (const column of contract.columns)
      expect(columnText(contract.name, column.name)).toEqual(column.description)
  }
})

test('a code that nobody gives has no sentence', () => {
  expect(reasonText('pagos', 'birth_in_future')).toBeUndefined()
  expect(columnText('pagos', 'cedula')).toBeUndefined()
})
