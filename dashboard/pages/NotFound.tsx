import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ERRORS } from '#domain/errors.ts'
import { useLanguage } from '../shell/preferences.ts'

export function NotFound() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <h1>{t('not_found.title')}</h1>
      <p>{ERRORS.not_found.text[language]}</p>
      <p>
        <Link to="/tablero">{t('nav.board')}</Link>
      </p>
    </>
  )
}
