import type { Language } from '../text.ts'
import { enOffice } from './en-office.ts'
import type { Twin } from './es.ts'
import { esOffice } from './es-office.ts'

export type OfficeWords = Twin<typeof esOffice>

/** Sentences of the pages for administration, approvals and the audit, which come with them. */
export const OFFICE_WORDS: Readonly<Record<Language, OfficeWords>> = { es: esOffice, en: enOffice }
