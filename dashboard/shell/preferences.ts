import { useComputedColorScheme } from '@mantine/core'
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { ThemeName } from '#charts/index.ts'
import { CATALOGUES, formatDecimal } from '#domain/i18n/index.ts'
import type { Language } from '#domain/text.ts'

const KEY = 'simei-language'

/** A browser that forbids storage still shows the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Starts the catalogues before the first paint: Spanish, unless the reader chose otherwise. */
export function startLanguages(): void {
  const language: Language = stored() === 'en' ? 'en' : 'es'
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { es: { translation: CATALOGUES.es }, en: { translation: CATALOGUES.en } },
  })
  // i18next would write 1.000.000 for `es`; Panama writes 1,000,000.
  i18next.services.formatter?.add('decimal', (value: unknown, lng) =>
    typeof value === 'number' ? formatDecimal(String(value), lng === 'en' ? 'en' : 'es') : String(value),
  )
  document.documentElement.lang = language
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language)
  } catch (error) {
    console.warn('the language is not remembered', error)
  }
  document.documentElement.lang = language
  void i18next.changeLanguage(language)
}

export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'es'
}

export const useThemeName = (): ThemeName =>
  useComputedColorScheme('light', { getInitialValueInEffect: false })
