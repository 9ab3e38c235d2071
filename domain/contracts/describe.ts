import type { Text } from '../text.ts'
import type { Column, ColumnType, Contract, Retention } from './contract.ts'
import type { Flag } from './flags.ts'

const both = (text: string): Text => ({ es: text, en: text })

const PERIODS: Readonly<Record<string, string>> = {
  month: '201709',
  quarter: '2017Q3',
  semester: '2017S2',
  year: '2017',
  cycle: '2017C3',
  span: '2016-01-01..2017-08-31',
}

function bounds({ min, max }: { readonly min?: string; readonly max?: string }): Text {
  if (min !== undefined && max !== undefined)
    return { es: `, de ${min} a ${max}`, en: `, from ${min} to ${max}` }
  if (min !== undefined) return { es: `, desde ${min}`, en: `, from ${min}` }
  if (max !== undefined) return { es: `, hasta ${max}`, en: `, up to ${max}` }
  return both('')
}

/** How a value is written, for the person who prepares a file. */
export function formatOf({ type }: Column): Text {
  switch (type.kind) {
    case 'text':
      return { es: 'texto, hasta 4000 bytes', en: 'text, up to 4000 bytes' }
    case 'code':
      return type.values === undefined
        ? { es: 'código libre', en: 'free code' }
        : { es: `uno de: ${type.values.join(', ')}`, en: `one of: ${type.values.join(', ')}` }
    case 'date':
      return { es: 'fecha AAAA-MM-DD, de 1900 a 2299', en: 'date YYYY-MM-DD, 1900 to 2299' }
    case 'integer':
      return { es: `entero${bounds(type).es}`, en: `whole number${bounds(type).en}` }
    case 'decimal':
      return {
        es: `decimal con punto, hasta ${type.scale} decimales${bounds(type).es}`,
        en: `decimal with a point, up to ${type.scale} decimals${bounds(type).en}`,
      }
    case 'boolean':
      return { es: 'true o false (o 1, 0)', en: 'true or false (or 1, 0)' }
    case 'territory':
      return type.level === 'any'
        ? {
            es: 'PA o código INEC de provincia, distrito o corregimiento',
            en: 'PA or INEC code of a province, district or corregimiento',
          }
        : {
            es: 'código INEC de corregimiento, 6 cifras (se completa el cero inicial; los distritos que pasaron a Panamá Oeste en 2014 se reconocen por su código anterior)',
            en: 'INEC code of a corregimiento, 6 digits (a lost leading zero is restored; districts that joined Panamá Oeste in 2014 are known by their former code)',
          }
    case 'period':
      return both((type.of ?? Object.keys(PERIODS)).map(kind => PERIODS[kind]).join(', '))
  }
}

/** The heading of a column in the template: its first alias, else its name. */
export const headingOf = ({ name, aliases }: Column): string => aliases?.[0] ?? name

function exampleOfType(type: ColumnType): string {
  switch (type.kind) {
    case 'text':
      return 'texto'
    case 'code':
      return type.values?.[0] ?? 'codigo'
    case 'date':
      return '2026-03-31'
    case 'integer':
      return type.min ?? '1'
    case 'decimal':
      return '12.50'
    case 'boolean':
      return 'true'
    case 'territory':
      return type.level === 'any' ? 'PA' : '080201'
    case 'period':
      return type.of?.[0] === 'cycle' ? '2026C1' : '2026Q1'
  }
}

/** A made-up value; those of one contract together make a row that it accepts. */
export const exampleOf = ({ type, example }: Column): string => example ?? exampleOfType(type)

/** What happens to the landed copies of a contract's files. */
export function retentionText(retention: Retention): Text {
  if (retention === null) return { es: 'se conservan siempre', en: 'are kept for good' }
  if (retention === 'until_published')
    return {
      es: 'se conservan hasta que una publicación contenga sus filas',
      en: 'are kept until a publication holds their rows',
    }
  return { es: `se conservan ${retention} días`, en: `are kept ${retention} days` }
}

export interface CodeDescription {
  readonly code: string
  readonly labels: readonly string[]
  /** What an empty value stands for; null of a code that is written. */
  readonly meaning: Text | null
}

/** The codes of a column: those written, with the labels that stand for them, and those that an empty value means. */
export function codesOf({ type, emptyMeans }: Column): readonly CodeDescription[] {
  if (type.kind !== 'code') return []
  const labels = Object.entries(type.labels ?? {})
  const written = (type.values ?? [...new Set(Object.values(type.labels ?? {}))]).map(code => ({
    code,
    labels: labels.filter(([, value]) => value === code).map(([label]) => label),
    meaning: null,
  }))
  if (emptyMeans === undefined) return written
  return [
    ...written,
    ...[emptyMeans.whenEmpty, emptyMeans.whenPresent].map(({ code, description }) => ({
      code,
      labels: [],
      meaning: description,
    })),
  ]
}

export interface ColumnDescription {
  readonly name: string
  /** In the template. */
  readonly heading: string
  readonly aliases: readonly string[]
  readonly kind: ColumnType['kind']
  readonly format: Text
  readonly codes: readonly CodeDescription[]
  readonly unit: string | null
  readonly required: boolean
  readonly in_key: boolean
  readonly sensitivity: Column['sensitivity']
  readonly description: Text
  readonly example: string
}

export interface RuleDescription {
  readonly code: string
  readonly columns: readonly string[]
  readonly description: Text
}

export interface FlagDescription {
  readonly code: string
  readonly kind: Flag['kind']
  /** The other contract that it looks at; null of a flag within the contract. */
  readonly contract: string | null
  readonly description: Text
}

/** A contract as the HTTP service, the command line and the pages tell it. */
export interface ContractDescription {
  readonly name: string
  readonly title: Text
  readonly source: string
  readonly grain: Text
  readonly key: readonly string[]
  readonly history: Contract['history']
  readonly freshness_days: number
  /** Share, 0.2 is a fifth; null: a smaller file never waits. */
  readonly drop_share: number | null
  readonly retention: Text
  readonly amount_column: string | null
  readonly columns: readonly ColumnDescription[]
  readonly rules: readonly RuleDescription[]
  readonly flags: readonly FlagDescription[]
}

const describeColumn = (column: Column, { key }: Contract): ColumnDescription => ({
  name: column.name,
  heading: headingOf(column),
  aliases: column.aliases ?? [],
  kind: column.type.kind,
  format: formatOf(column),
  codes: codesOf(column),
  unit: column.unit ?? null,
  required: column.required,
  in_key: key.includes(column.name),
  sensitivity: column.sensitivity,
  description: column.description,
  example: exampleOf(column),
})

/** Rules of one code are one rule over several columns. */
const describeRules = ({ rules }: Contract): readonly RuleDescription[] =>
  [...new Set(rules.map(({ code }) => code))].flatMap(code => {
    const same = rules.filter(rule => rule.code === code)
    const [first] = same
    return first === undefined
      ? []
      : [{ code, columns: [...new Set(same.map(({ column }) => column))], description: first.description }]
  })

export const describeContract = (contract: Contract): ContractDescription => ({
  name: contract.name,
  title: contract.title,
  source: contract.source,
  grain: contract.grain,
  key: contract.key,
  history: contract.history,
  freshness_days: contract.freshnessDays,
  drop_share: contract.dropShare,
  retention: retentionText(contract.retentionDays),
  amount_column: contract.amountColumn ?? null,
  columns: contract.columns.map(column => describeColumn(column, contract)),
  rules: describeRules(contract),
  flags: contract.flags.map(flag => ({
    code: flag.code,
    kind: flag.kind,
    contract: 'contract' in flag ? flag.contract : null,
    description: flag.description,
  })),
})
