import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Dimension, Filter } from '#domain/dimensions.ts'
import type { IndicatorValues } from '#domain/indicators.ts'
import { get } from './client.ts'
import type {
  Alerts,
  Batch,
  Boundaries,
  Indicators,
  MailPreview,
  Publications,
  Reconciliation,
  Status,
  TerritoryUnit,
} from './types.ts'

const WHILE_LOADING_MS = 1000
const ONCE_READY_MS = 30_000

/** What the board asks of one indicator; the server's parameters by their names. */
export interface ValuesRequest extends Partial<Record<Filter, string>> {
  readonly indicator: string
  readonly period: string
  readonly territory: string
  readonly by?: readonly Dimension[]
  readonly compare?: string
  readonly publication?: string | undefined
}

export const values = ({ indicator, by, ...rest }: ValuesRequest) =>
  queryOptions({
    queryKey: ['values', indicator, by, rest],
    queryFn: ({ signal }) =>
      get<IndicatorValues>(
        `/indicators/${encodeURIComponent(indicator)}/values`,
        { ...rest, by: by?.join(',') },
        signal,
      ),
    placeholderData: keepPreviousData,
  })

/** Polled every second until a publication is there, then often enough to notice the next one. */
export const status = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => get<Status>('/status', {}, signal),
  refetchInterval: query => (query.state.data?.publication == null ? WHILE_LOADING_MS : ONCE_READY_MS),
  refetchIntervalInBackground: true,
  retry: false,
  staleTime: 0,
})

export const indicators = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => get<Indicators>('/indicators', {}, signal),
  select: answer => answer.indicators,
})

export const territories = queryOptions({
  queryKey: ['territories'],
  queryFn: ({ signal }) => get<{ territories: readonly TerritoryUnit[] }>('/territories', {}, signal),
  select: answer => answer.territories,
  staleTime: Number.POSITIVE_INFINITY,
})

export const boundaries = (level: string, within: string, on: string) =>
  queryOptions({
    queryKey: ['boundaries', level, within, on],
    queryFn: ({ signal }) => get<Boundaries>('/territories/boundaries', { level, within, on }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const publications = queryOptions({
  queryKey: ['publications'],
  queryFn: ({ signal }) => get<Publications>('/publications', {}, signal),
})

export const reconciliation = (publication: string | undefined) =>
  queryOptions({
    queryKey: ['reconciliation', publication],
    queryFn: ({ signal }) => get<Reconciliation>('/reconciliation', { publication }, signal),
  })

export const batches = (before: string | undefined) =>
  queryOptions({
    queryKey: ['batches', before],
    queryFn: ({ signal }) =>
      get<{ batches: readonly Batch[] }>('/ingest/batches', { before, limit: '100' }, signal),
    select: answer => answer.batches,
    placeholderData: keepPreviousData,
  })

export const alerts = queryOptions({
  queryKey: ['alerts'],
  queryFn: ({ signal }) => get<Alerts>('/alerts', {}, signal),
})

export const mailPreview = (message: string) =>
  queryOptions({
    queryKey: ['mail', message],
    queryFn: ({ signal }) => get<MailPreview>(`/alerts/mails/${encodeURIComponent(message)}`, {}, signal),
  })
