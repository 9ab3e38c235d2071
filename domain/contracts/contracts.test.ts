import { expect, test } from 'vitest'
import { CONTRACTS, type Column, type Contract, codesOf, type Flag, templateDictionary } from './index.ts'

const all = Object.values(CONTRACTS)
const named = (contract: Contract, name: string): Column => {
  const found = contract.columns.find(column => column.name === name)
  if (found === undefined) throw new RangeError(`${contract.name} has no column ${name}`)
  return found
}

test('every contract is named as it is listed, and its key is never empty of meaning', () => {
  for (const [name, contract] of Object.entries(CONTRACTS)) {
    expect(contract.name).toBe(name)
    expect(contract.key.length, name).toBeGreaterThan(0)
    for (const column of contract.key) named(contract, column)
  }
})

test('a label stands for a code of its column, and no label for two', () => {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
  for (const contract of all)
    for (const column of contract.columns) {
      if (column.type.kind !== 'code' || column.type.labels === undefined) continue
      const { values, labels } = column.type
      const stands = new Map<string, string>()
      for (const [label, code] of [
        ...(values ?? []).map(value => [value, value]),
        ...Object.entries(labels),
      ]) {
        const where = `${contract.name}.${column.name} ${label}`
        if (values !== undefined) expect(values, where).toContain(code)
        expect(stands.get(plain(label ?? '')) ?? code, where).toBe(code)
        stands.set(plain(label ?? ''), code ?? '')
      }
    }
})

test('an empty value with a meaning gives one of two codes that no one can write', () => {
  const told = all.flatMap(contract =>
    contract.columns.filter(column => column.emptyMeans !== undefined).map(column => ({ contract, column })),
  )
  expect(told.map(({ contract, column }) => `${contract.name}.${column.name}`)).toEqual([
    'planilla.eligibility',
  ])
  for (const { contract, column } of told) {
    expect(column.required).toBe(false)
    named(contract, column.emptyMeans?.beside ?? '')
    const codes = codesOf(column)
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
    expect(codes.filter(({ meaning }) => meaning !== null).map(({ code }) => code)).toEqual([
      'sin_fups',
      'fups_sin_pmt',
    ])
  }
})

/** Columns that a flag compares, in pairs that must be of one kind. */
function compared(contract: Contract, flag: Flag): [Column, Column][] {
  const own = (name: string) => named(contract, name)
  const other = (name: string) => named('contract' in flag ? CONTRACTS[flag.contract] : contract, name)
  const pairs =
    'match' in flag
      ? Object.entries(flag.match).map(([mine, theirs]): [Column, Column] => [own(mine), other(theirs)])
      : []
  switch (flag.kind) {
    case 'date_beyond':
      return [...pairs, [own(flag.column), other(flag.date)]]
    case 'not_covered':
      return [...pairs, [own(flag.column), other(flag.from)], [own(flag.column), other(flag.to)]]
    case 'overlap':
      for (const name of flag.columns) own(name)
      return [[own(flag.from), own(flag.to)]]
    case 'repeated':
      for (const name of flag.columns) own(name)
      return []
    case 'exceeds':
      return [[own(flag.column), own(flag.other)]]
    default:
      return pairs
  }
}

test('flags name columns that exist and can be compared, each once', () => {
  for (const contract of all) {
    const codes = [...contract.flags, ...contract.rules].map(({ code }) => code)
    const flags = contract.flags.map(({ code }) => code)
    expect(new Set(flags).size, contract.name).toBe(flags.length)
    expect(
      codes.filter(code => flags.includes(code)),
      contract.name,
    ).toEqual(flags)
    for (const flag of contract.flags) {
      expect(flag.description.es, `${contract.name} ${flag.code}`).toMatch(/\.$/)
      expect(flag.description.en, `${contract.name} ${flag.code}`).toMatch(/\.$/)
      for (const [mine, theirs] of compared(contract, flag))
        expect([contract.name, flag.code, mine.type.kind]).toEqual([
          contract.name,
          flag.code,
          theirs.type.kind,
        ])
    }
  }
})

test('only snapshots wait for approval when they shrink, by a share between none and all', () => {
  for (const { name, history, dropShare } of all) {
    if (history !== 'snapshot') expect([name, dropShare]).toEqual([name, null])
    else expect(dropShare, name).toSatisfy((share: number) => share > 0 && share < 1)
  }
})

test('the dictionary tells every column of every contract with a heading, a format and an example', () => {
  for (const contract of all) {
    const dictionary = templateDictionary(contract)
    expect(dictionary.map(row => row.column)).toEqual(contract.columns.map(column => column.name))
    for (const row of dictionary)
      expect([row.heading, row.format, row.content, row.example].every(text => text !== '')).toBe(true)
  }
})

test('what identifies a person is marked so in every contract that carries it', () => {
  const marked = all.flatMap(contract =>
    contract.columns
      .filter(({ name }) => /cedula|names|surname|full_name/.test(name))
      .map(column => [contract.name, column.name, column.sensitivity]),
  )
  expect(marked.map(([, , sensitivity]) => sensitivity)).toEqual(marked.map(() => 'identifier'))
  expect(marked.length).toBe(8)
})
