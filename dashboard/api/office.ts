import { queryOptions } from '@tanstack/react-query'
import { answerOf, api, done } from './client.ts'
import type { Answer, Body } from './types.ts'

export const accounts = queryOptions({
  queryKey: ['office', 'accounts'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/accounts', { signal })),
  select: answer => answer.accounts,
})

export const grantsOf = (account: string) =>
  queryOptions({
    queryKey: ['office', 'grants', account],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/grants', { params: { query: { account } }, signal })),
    select: answer => answer.grants,
  })

export const waitingGrants = queryOptions({
  queryKey: ['office', 'grants', 'waiting'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/grants/waiting', { signal })),
  select: answer => answer.grants,
})

export const tokens = queryOptions({
  queryKey: ['office', 'tokens'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/tokens', { signal })),
  select: answer => answer.tokens,
})

export const auditState = queryOptions({
  queryKey: ['office', 'audit'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/audit/state', { signal })),
})

export type NewAccount = Body<'/api/v1/accounts'>
export type NewGrant = Body<'/api/v1/grants'>
export type NewToken = Body<'/api/v1/tokens'>
export type AuditQuestion = Body<'/api/v1/audit/search'>
export type SubjectQuestion = Body<'/api/v1/audit/subject'>

export const addAccount = (body: NewAccount) => answerOf(api.POST('/api/v1/accounts', { body }))

const ofAccount = (account: string) => ({ params: { path: { account } } })
export const inviteAgain = (account: string) =>
  answerOf(api.POST('/api/v1/accounts/{account}/invitation', ofAccount(account)))
export const endAccount = (account: string) =>
  done(api.POST('/api/v1/accounts/{account}/end', ofAccount(account)))
export const resetTotp = (account: string) =>
  done(api.POST('/api/v1/accounts/{account}/totp-reset', ofAccount(account)))

export const giveGrant = (body: NewGrant) => answerOf(api.POST('/api/v1/grants', { body }))

const ofGrant = (grant: string) => ({ params: { path: { grant } } })
export const approveGrant = (grant: string) =>
  done(api.POST('/api/v1/grants/{grant}/approval', ofGrant(grant)))
export const refuseGrant = (grant: string) => done(api.POST('/api/v1/grants/{grant}/refusal', ofGrant(grant)))
export const revokeGrant = (grant: string) =>
  done(api.POST('/api/v1/grants/{grant}/revocation', ofGrant(grant)))

export const addToken = (body: NewToken) => answerOf(api.POST('/api/v1/tokens', { body }))
export const revokeToken = (token: string) =>
  done(api.POST('/api/v1/tokens/{token}/revocation', { params: { path: { token } } }))

/** Each question is written into the audit: asked when its person says so, never again by itself. */
export const searchAudit = (body: AuditQuestion) => answerOf(api.POST('/api/v1/audit/search', { body }))
export const whoHasSeen = (body: SubjectQuestion) => answerOf(api.POST('/api/v1/audit/subject', { body }))

export type Account = Answer<'/api/v1/accounts'>['accounts'][number]
export type Grant = Answer<'/api/v1/grants'>['grants'][number]
export type Token = Answer<'/api/v1/tokens'>['tokens'][number]
export type AuditEntry = Awaited<ReturnType<typeof searchAudit>>['entries'][number]
export type Invited = Awaited<ReturnType<typeof addAccount>>
