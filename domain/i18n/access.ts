import type { Language } from '../text.ts'
import { enAccess } from './en-access.ts'
import type { Twin } from './es.ts'
import { esAccess } from './es-access.ts'

export type AccessWords = Twin<typeof esAccess>

/** Sentences of the pages for signing in, apart from the catalogue that every page loads first. */
export const ACCESS_WORDS: Readonly<Record<Language, AccessWords>> = { es: esAccess, en: enAccess }
