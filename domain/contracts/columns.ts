import type { PeriodKind } from '../periods.ts'
import type { Text } from '../text.ts'
import type { Column, ColumnType, EmptyMeaning, Sensitivity } from './contract.ts'

interface Extra {
  readonly required?: boolean
  readonly sensitivity?: Sensitivity
  readonly unit?: string
  readonly aliases?: readonly string[]
  readonly example?: string
}

interface CodeExtra extends Extra {
  /** How other systems write the values: label → value. */
  readonly labels?: Readonly<Record<string, string>>
  readonly emptyMeans?: EmptyMeaning
}

const column = (name: string, type: ColumnType, es: string, en: string, extra: CodeExtra): Column => {
  const description: Text = { es, en }
  const { required = true, sensitivity = 'open', ...rest } = extra
  return { name, type, required, sensitivity, description, ...rest }
}

/** Shorthands by which a contract lists its columns: name, Spanish and English description, extras. */
export const text = (name: string, es: string, en: string, extra: Extra = {}) =>
  column(name, { kind: 'text' }, es, en, extra)
export const code = (
  name: string,
  values: readonly string[] | null,
  es: string,
  en: string,
  { labels, ...extra }: CodeExtra = {},
) =>
  column(
    name,
    {
      kind: 'code',
      ...(values === null ? {} : { values }),
      ...(labels === undefined ? {} : { labels }),
    },
    es,
    en,
    extra,
  )
export const date = (name: string, es: string, en: string, extra: Extra = {}) =>
  column(name, { kind: 'date' }, es, en, extra)
export const boolean = (name: string, es: string, en: string, extra: Extra = {}) =>
  column(name, { kind: 'boolean' }, es, en, extra)
export const period = (
  name: string,
  es: string,
  en: string,
  { of, ...extra }: Extra & { readonly of?: readonly PeriodKind[] } = {},
) => column(name, of === undefined ? { kind: 'period' } : { kind: 'period', of }, es, en, extra)
export const territory = (
  name: string,
  level: 'corregimiento' | 'any',
  es: string,
  en: string,
  extra: Extra = {},
) => column(name, { kind: 'territory', level }, es, en, extra)
export const integer = (
  name: string,
  bounds: { min?: string; max?: string },
  es: string,
  en: string,
  extra: Extra = {},
) => column(name, { kind: 'integer', ...bounds }, es, en, extra)
export const decimal = (
  name: string,
  [precision, scale]: readonly [number, number],
  bounds: { min?: string; max?: string },
  es: string,
  en: string,
  extra: Extra = {},
) => column(name, { kind: 'decimal', precision, scale, ...bounds }, es, en, extra)
