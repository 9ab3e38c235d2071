import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Dimension, Filter } from '#domain/dimensions.ts'
import type { IndicatorValues } from '#domain/indicators.ts'
import { answerOf, api } from './client.ts'
import type { ContractFilter, RowState } from './types.ts'

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
  readonly tree?: 'is' | undefined
}

/** A publication of the address as the parameter of a request; none is the current one. */
const published = (publication: string | undefined) =>
  publication === undefined ? {} : { publication: Number(publication) }

export const values = ({ indicator, by, publication, tree, ...rest }: ValuesRequest) =>
  queryOptions({
    queryKey: ['values', indicator, by, publication, tree, rest],
    queryFn: ({ signal }): Promise<IndicatorValues> =>
      answerOf(
        api.GET('/api/v1/indicators/{code}/values', {
          params: {
            path: { code: indicator },
            query: {
              ...rest,
              ...published(publication),
              ...(tree ? { tree } : {}),
              ...(by ? { by: by.join(',') } : {}),
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** Polled every second until a publication is there, then often enough to notice the next one. */
export const status = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/status', { signal })),
  refetchInterval: query => (query.state.data?.publication == null ? WHILE_LOADING_MS : ONCE_READY_MS),
  refetchIntervalInBackground: true,
  retry: false,
  staleTime: 0,
})

export const indicators = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/indicators', { signal })),
  select: answer => answer.indicators,
})

/** Of which publication, and by which tree of places. */
interface Shown {
  readonly publication: string | undefined
  readonly tree?: 'is' | undefined
}

/** The end of the running year, as the indicator's history lets expect it. */
export const projection = (code: string, territory: string, { publication, tree }: Shown) =>
  queryOptions({
    queryKey: ['projection', code, territory, publication, tree],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/indicators/{code}/projection', {
          params: {
            path: { code },
            query: { territory, ...published(publication), ...(tree ? { tree } : {}) },
          },
          signal,
        }),
      ),
  })

/** What to ask about the latest figures of an indicator, in the country or a province. */
export const warnings = (code: string, territory: string, { publication, tree }: Shown) =>
  queryOptions({
    queryKey: ['warnings', code, territory, publication, tree],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/warnings', {
          params: {
            query: { indicators: code, territory, ...published(publication), ...(tree ? { tree } : {}) },
          },
          signal,
        }),
      ),
  })

/** The strategic plan as of a period's end; without one, of the last quarter that was reported. */
export const plan = (publication: string | undefined, period: string | undefined) =>
  queryOptions({
    queryKey: ['plan', publication, period],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/plan', {
          params: { query: { ...published(publication), ...(period === undefined ? {} : { period }) } },
          signal,
        }),
      ),
  })

/** Every version of every rule of protection, in the order in which they were drafted. */
export const rules = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/rules', { signal })),
  select: answer => answer.rules,
})

/** What a draft would change in the current publication; the server counts it once. */
export const ruleEffect = (ruleId: string, publication: number) =>
  queryOptions({
    queryKey: ['rule-effect', ruleId, publication],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/rules/{rule_id}/effect', { params: { path: { rule_id: ruleId } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const territories = queryOptions({
  queryKey: ['territories'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/territories', { signal })),
  select: answer => answer.territories,
  staleTime: Number.POSITIVE_INFINITY,
})

export const boundaries = (level: 'province' | 'district' | 'corregimiento', within: string, on: string) =>
  queryOptions({
    queryKey: ['boundaries', level, within, on],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/territories/boundaries', { params: { query: { level, within, on } }, signal }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const publications = queryOptions({
  queryKey: ['publications'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/publications', { signal })),
})

export const reconciliation = (publication: string | undefined) =>
  queryOptions({
    queryKey: ['reconciliation', publication],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/reconciliation', { params: { query: published(publication) }, signal })),
  })

/** The most that the server gives at once. */
export const BATCHES_PER_PAGE = 500

/** The batch ledger, newest first: a page begins before the last batch of the one above it. */
export const batches = (contract: ContractFilter | undefined, before: string | undefined) =>
  queryOptions({
    queryKey: ['batches', contract, before],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/ingest/batches', {
          params: {
            query: {
              limit: BATCHES_PER_PAGE,
              ...(contract === undefined ? {} : { contract }),
              ...(before === undefined ? {} : { before }),
            },
          },
          signal,
        }),
      ),
  })

const WHILE_RUNNING_MS = 2000

/** The sources; asked for every two seconds while one of them loads. */
export const sources = queryOptions({
  queryKey: ['sources'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/ingest/sources', { signal })),
  select: answer => answer.sources,
  refetchInterval: query =>
    query.state.data?.sources.some(source => source.last_run?.state === 'running') === true
      ? WHILE_RUNNING_MS
      : ONCE_READY_MS,
})

export const batch = (batchId: string) =>
  queryOptions({
    queryKey: ['batch', batchId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/ingest/batches/{batch}', { params: { path: { batch: batchId } }, signal })),
  })

/** Which quarantined rows. */
export interface QuarantineRequest {
  readonly contract?: ContractFilter | undefined
  readonly state?: RowState | undefined
}

const given = <T extends object>(request: T) =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>
  }

/** Pages of quarantined rows; each begins after the last row of the one before. */
export const quarantine = (request: QuarantineRequest) =>
  infiniteQueryOptions({
    queryKey: ['quarantine', request],
    queryFn: ({ pageParam: after, signal }) =>
      answerOf(
        api.GET('/api/v1/ingest/quarantine', {
          params: { query: { ...given(request), ...(after === null ? {} : { after }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

export const quarantineCounts = queryOptions({
  queryKey: ['quarantine-counts'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/ingest/quarantine/summary', { signal })),
  select: answer => answer.counts,
})

export const contract = (name: ContractFilter) =>
  queryOptions({
    queryKey: ['contract', name],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/contracts/{name}', { params: { path: { name } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const alerts = queryOptions({
  queryKey: ['alerts'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/alerts', { signal })),
})

export const mailPreview = (message: string) =>
  queryOptions({
    queryKey: ['mail', message],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/alerts/mails/{message}', { params: { path: { message } }, signal })),
  })
