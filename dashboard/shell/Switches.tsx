import { useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, useLanguage, useThemeName } from './preferences.ts'

export function LanguageSwitch() {
  const language = useLanguage()
  const other = language === 'es' ? 'en' : 'es'
  return (
    <button type="button" className="switch" lang={other} onClick={() => chooseLanguage(other)}>
      {other === 'en' ? 'English' : 'Español'}
    </button>
  )
}

export function ThemeSwitch() {
  const { t } = useTranslation()
  const theme = useThemeName()
  const { setColorScheme } = useMantineColorScheme()
  const other = theme === 'light' ? 'dark' : 'light'
  return (
    <button type="button" className="switch" onClick={() => setColorScheme(other)}>
      {t(`theme.${other}`)}
    </button>
  )
}
