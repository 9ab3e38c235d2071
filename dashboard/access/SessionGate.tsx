import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { me } from '../api/access.ts'
import { Failure } from '../figures/Failure.tsx'

const SIGN_IN = '/entrar'

/** Nothing of a page is drawn for whoever is not signed in; afterwards they are where they were going. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { pathname, href } = useLocation()
  const navigate = useNavigate()
  const { data: reader, error, refetch } = useQuery(me)
  const isStranger = reader !== undefined && reader?.stage !== 'full'
  useEffect(() => {
    // The address changes before its page is there: this one stays for a moment, and must not lead back to itself.
    if (!isStranger || pathname === SIGN_IN) return
    void navigate({ to: SIGN_IN, search: href === '/' ? {} : { next: href }, replace: true })
  }, [isStranger, pathname, href, navigate])
  // Who was signed in a moment ago still is, as far as anybody knows: an answer that fails takes no page away.
  if (reader === undefined && error !== null)
    return (
      <main className="load">
        <Failure error={error} retry={() => void refetch()} />
      </main>
    )
  if (reader === undefined || isStranger) return <p className="visually-hidden">{t('load.asking')}</p>
  return children
}
