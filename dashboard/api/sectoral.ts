import { queryOptions } from '@tanstack/react-query'
import { handOver } from '../figures/csv.ts'
import { answerOf, api, done } from './client.ts'
import type { Answer, Body } from './types.ts'

export type Agreement = Answer<'/api/v1/agreements'>['agreements'][number]
export type OfferedAgreement = Answer<'/api/v1/sectoral-lists/agreements'>['agreements'][number]
export type SectoralList = Answer<'/api/v1/sectoral-lists'>['lists'][number]
export type NewAgreement = Body<'/api/v1/agreements'>

export const agreements = queryOptions({
  queryKey: ['sectoral', 'agreements'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/agreements', { signal })),
  select: answer => answer.agreements,
})
export const offeredAgreements = queryOptions({
  queryKey: ['sectoral', 'offered'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sectoral-lists/agreements', { signal })),
  select: answer => answer.agreements,
})
export const sectoralLists = queryOptions({
  queryKey: ['sectoral', 'lists'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sectoral-lists', { signal })),
  select: answer => answer.lists,
})
export const ownLists = queryOptions({
  queryKey: ['sectoral', 'own'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sectoral-lists/own', { signal })),
  select: answer => answer.lists,
})

export const registerAgreement = (body: NewAgreement) => answerOf(api.POST('/api/v1/agreements', { body }))

const ofAgreement = (agreement: string) => ({ params: { path: { agreement } } })
export const approveAgreement = (agreement: string) =>
  done(api.POST('/api/v1/agreements/{agreement}/approval', ofAgreement(agreement)))
export const endAgreement = (agreement: string) =>
  done(api.POST('/api/v1/agreements/{agreement}/end', ofAgreement(agreement)))

type AskBody = Body<'/api/v1/sectoral-lists'>
export type AskedCell = Omit<AskBody, 'agreement_id' | 'case_number'>
export const askForList = (body: AskBody) => answerOf(api.POST('/api/v1/sectoral-lists', { body }))

const ofList = (list: string) => ({ params: { path: { list } } })
export const approveList = (list: string) =>
  done(api.POST('/api/v1/sectoral-lists/{list}/approval', ofList(list)))
export const refuseList = (list: string) =>
  done(api.POST('/api/v1/sectoral-lists/{list}/refusal', ofList(list)))

/** Each look is written down: asked when its person says so. */
export const answersOf = (list: string) =>
  answerOf(api.GET('/api/v1/sectoral-lists/{list}/answers', ofList(list)))

/** The sealed file, handed to the browser; the service gives it once. Throws `ApiProblem`. */
export async function downloadList(list: string): Promise<void> {
  const file = await answerOf(
    api.POST('/api/v1/sectoral-lists/{list}/file', { ...ofList(list), parseAs: 'blob' }),
  )
  handOver(`listado-${list}.csv.age`, file)
}
