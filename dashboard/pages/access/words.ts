import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { ACCESS_WORDS } from '#domain/i18n/access.ts'

for (const language of ['es', 'en'] as const)
  i18next.addResourceBundle(language, 'access', ACCESS_WORDS[language])

/** The sentences of these pages, which come with them. */
export const useWords = () => useTranslation('access')
