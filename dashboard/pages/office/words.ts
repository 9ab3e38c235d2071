import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { OFFICE_WORDS } from '#domain/i18n/office.ts'

for (const language of ['es', 'en'] as const)
  i18next.addResourceBundle(language, 'office', OFFICE_WORDS[language])

/** The sentences of these pages, which come with them. */
export const useWords = () => useTranslation('office')
