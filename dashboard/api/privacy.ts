import { queryOptions } from '@tanstack/react-query'
import { handOver } from '../figures/csv.ts'
import { answerOf, api, done } from './client.ts'
import type { Answer, Body } from './types.ts'

export type PrivacyRequest = Answer<'/api/v1/privacy/requests'>['requests'][number]
export type PrivacyRequestDetail = Answer<'/api/v1/privacy/requests/{request}'>
export type PrivacyBreach = Answer<'/api/v1/privacy/breaches'>['breaches'][number]
export type PrivacyEvent = PrivacyRequestDetail['events'][number]
export type PrivacyClock = PrivacyRequest['clock']
export type PurposeLine = Answer<'/api/v1/privacy/purposes'>['purposes'][number]
export type TransferLine = Answer<'/api/v1/privacy/transfers'>['transfers'][number]
export type RetentionLine = Answer<'/api/v1/privacy/retention'>['retention'][number]
export type PrivacyLaw = Answer<'/api/v1/privacy/law'>

export const privacyLaw = queryOptions({
  queryKey: ['privacy', 'law'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/privacy/law', { signal })),
})
export const privacyRequests = queryOptions({
  queryKey: ['privacy', 'requests'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/privacy/requests', { signal })),
  select: answer => answer.requests,
})
export const privacyRequest = (request: string) =>
  queryOptions({
    queryKey: ['privacy', 'requests', request],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/privacy/requests/{request}', { params: { path: { request } }, signal })),
  })
export const privacyBreaches = queryOptions({
  queryKey: ['privacy', 'breaches'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/privacy/breaches', { signal })),
  select: answer => answer.breaches,
})
export const privacyPurposes = queryOptions({
  queryKey: ['privacy', 'purposes'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/privacy/purposes', { signal })),
  select: answer => answer.purposes,
})
export const privacyTransfers = queryOptions({
  queryKey: ['privacy', 'transfers'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/privacy/transfers', { signal })),
  select: answer => answer.transfers,
})
export const privacyRetention = queryOptions({
  queryKey: ['privacy', 'retention'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/privacy/retention', { signal })),
  select: answer => answer.retention,
})

export type NewPrivacyRequest = Body<'/api/v1/privacy/requests'>
export const addPrivacyRequest = (body: NewPrivacyRequest) =>
  answerOf(api.POST('/api/v1/privacy/requests', { body }))

export type RequestStep = Body<'/api/v1/privacy/requests/{request}/steps'>
export const stepRequest = (request: string, body: RequestStep) =>
  done(api.POST('/api/v1/privacy/requests/{request}/steps', { params: { path: { request } }, body }))

export const orderErasure = (request: string) =>
  done(api.POST('/api/v1/privacy/requests/{request}/erasure', { params: { path: { request } } }))

export type NewPrivacyBreach = Body<'/api/v1/privacy/breaches'>
export const addPrivacyBreach = (body: NewPrivacyBreach) =>
  answerOf(api.POST('/api/v1/privacy/breaches', { body }))

export type BreachStep = Body<'/api/v1/privacy/breaches/{breach}/steps'>
export const stepBreach = (breach: string, body: BreachStep) =>
  done(api.POST('/api/v1/privacy/breaches/{breach}/steps', { params: { path: { breach } }, body }))

export type Confirmation = Body<'/api/v1/privacy/purposes'>
export const confirmBasis = (body: Confirmation) => done(api.POST('/api/v1/privacy/purposes', { body }))

/** The file of a person, handed to the browser; nothing of it stays in the page. Throws `ApiProblem`. */
export async function downloadFile(request: string, format: 'html' | 'json'): Promise<void> {
  const file = await answerOf(
    api.POST('/api/v1/privacy/requests/{request}/file', {
      params: { path: { request } },
      body: { format },
      parseAs: 'blob',
    }),
  )
  handOver(`solicitud-${request}.${format}`, file)
}
