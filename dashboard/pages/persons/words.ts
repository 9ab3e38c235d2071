import { PERSON_WORDS, type PersonWords } from '#domain/i18n/persons.ts'
import { useLanguage } from '../../shell/preferences.ts'

/** The sentences of these pages in the reader's language. */
export const useWords = (): PersonWords => PERSON_WORDS[useLanguage()]

/** A sentence with its places filled. */
export const filled = (sentence: string, parts: Readonly<Record<string, string>>): string =>
  // «2:29 a. m.» ends with the stop of its sentence.
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '').replace('..', '.')
