import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import * as queries from '../api/queries.ts'
import { LoadPage } from './LoadPage.tsx'

/** Shows the load until the first publication is current, then the boards, by itself. A new publication renews every figure. */
export function LoadGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const status = useQuery(queries.status)
  const client = useQueryClient()
  const publication = status.data?.publication ?? null
  const shown = useRef<number | null>(null)
  useEffect(() => {
    if (publication === null || publication === shown.current) return
    const renewed = shown.current !== null
    shown.current = publication
    if (renewed) void client.invalidateQueries({ predicate: query => query.queryKey[0] !== 'status' })
  }, [publication, client])
  if (publication !== null) return children
  if (status.isPending) return <p className="visually-hidden">{t('load.asking')}</p>
  return <LoadPage status={status.data} error={status.error} />
}
