import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import * as queries from '../api/queries.ts'
import { LoadPage } from './LoadPage.tsx'

/** What a new publication changes nothing of. */
const NOT_FIGURES = new Set<unknown>(['status', 'me'])

/** Shows the load until the first publication is current, then the boards, by itself; `early` pages need none. A new publication renews every figure. */
export function LoadGate({ children, early }: { children: ReactNode; early: boolean }) {
  const { t } = useTranslation()
  const status = useQuery(queries.status)
  const client = useQueryClient()
  const publication = status.data?.publication ?? null
  const shown = useRef<number | null>(null)
  useEffect(() => {
    if (publication === null || publication === shown.current) return
    const renewed = shown.current !== null
    shown.current = publication
    if (renewed) void client.invalidateQueries({ predicate: query => !NOT_FIGURES.has(query.queryKey[0]) })
  }, [publication, client])
  if (publication !== null || early) return children
  if (status.isPending) return <p className="visually-hidden">{t('load.asking')}</p>
  return <LoadPage status={status.data} error={status.error} />
}
