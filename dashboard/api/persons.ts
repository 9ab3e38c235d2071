import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'
import type { paths } from './schema.ts'

type Post<Path extends keyof paths> = paths[Path] extends {
  post: {
    requestBody?: { content: { 'application/json': infer Body } }
    responses: { 200: { content: { 'application/json': infer Answer } } }
  }
}
  ? { body: Body; answer: Answer }
  : never

export type PersonSearch = Post<'/api/v1/persons/search'>['body']
export type FoundPersons = Post<'/api/v1/persons/search'>['answer']
export type Person = FoundPersons['persons'][number]
export type RevealBody = Post<'/api/v1/persons/{id}/reveal'>['body']
export type GlassBody = Post<'/api/v1/persons/break-glass'>['body']
export type ListBody = Post<'/api/v1/lists'>['body']
export type LineList = Post<'/api/v1/lists'>['answer']
export type Line = LineList['rows'][number]

/** Names travel in the body alone, never in an address; what was answered stays with whoever asked and is kept nowhere. */
export const searchPersons = (body: PersonSearch): Promise<FoundPersons> =>
  answerOf(api.POST('/api/v1/persons/search', { body }))

export const lineList = (body: ListBody): Promise<LineList> => answerOf(api.POST('/api/v1/lists', { body }))

export const person = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/persons/{id}', { params: { path: { id } }, signal })),
    gcTime: 0,
    staleTime: 0,
    retry: false,
    // Each look is written down: nobody looks by turning to the window.
    refetchOnWindowFocus: false,
  })

export const reveal = (id: string, body: RevealBody) =>
  answerOf(api.POST('/api/v1/persons/{id}/reveal', { params: { path: { id } }, body }))

export const breakGlass = (body: GlassBody) => answerOf(api.POST('/api/v1/persons/break-glass', { body }))
