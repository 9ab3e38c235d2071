import type { Language } from '../text.ts'
import { en } from './en.ts'
import { type Catalogue, es } from './es.ts'

export * from './numbers.ts'
export type { Catalogue }

/** Every sentence of the product that is not data, by language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { es, en }

/** Puts values into `{{name}}` places of a sentence. A value that is missing stays visible as its place. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
