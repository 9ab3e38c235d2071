import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Reader } from '../api/types.ts'
import { firstPage } from '../shell/pages.ts'
import { useLanguage } from '../shell/preferences.ts'
import { allows, type PageNeeds } from './reader.ts'

/** A page that is there, and not for this reader: why, who can change that, and where to go on. */
export function Forbidden({ reader, needs }: { reader: Reader; needs: PageNeeds }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const roles = reader.roles.map(({ label }) => label[language])
  const elsewhere = firstPage(reader)
  return (
    <>
      <h1>{t('forbidden.title')}</h1>
      <p>{allows(reader, { may: needs.may }) ? t('forbidden.everywhere') : t('forbidden.role')}</p>
      <p className="muted">
        {roles.length === 0 ? t('forbidden.no_roles') : t('forbidden.roles', { list: roles.join(' · ') })}
      </p>
      <p>
        <Link to={elsewhere.path}>{t(`nav.${elsewhere.key}`)}</Link>
      </p>
    </>
  )
}
