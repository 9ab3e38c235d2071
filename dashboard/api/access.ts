import { queryOptions } from '@tanstack/react-query'
import { answerOf, api, done } from './client.ts'

const WHILE_STARTING_MS = 2000

/** Who reads this page, asked again whenever its person returns to it; null: nobody signed in. */
export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/me', { signal })),
  select: answer => answer.reader,
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: 'always',
  retry: false,
  refetchInterval: query => (query.state.status === 'error' ? WHILE_STARTING_MS : false),
})

export const signIn = (body: { readonly login: string; readonly password: string }) =>
  answerOf(api.POST('/api/v1/session', { body }))

export const sendCode = (code: string) => answerOf(api.POST('/api/v1/session/code', { body: { code } }))

/** Ends the session; gives where the browser goes on to leave the institutional account too, if it came by one. */
export const signOut = async (): Promise<string | undefined> => {
  const { data, response, error } = await api.DELETE('/api/v1/session')
  if (!response.ok) throw error
  return data?.continue
}

/** Whether people sign in by an institutional account. */
export const provider = queryOptions({
  queryKey: ['provider'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/oidc', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Where the browser goes for it. */
export const goToProvider = (body: {
  readonly next?: string
  readonly link?: string
  readonly prove?: boolean
}) => answerOf(api.POST('/api/v1/oidc/start', { body }))

/** The seed of a second factor to be: made once each time that the form is opened, and kept nowhere. */
export const newSecondFactor = queryOptions({
  queryKey: ['second-factor', 'new'],
  queryFn: () => answerOf(api.POST('/api/v1/totp')),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  retry: false,
})

/** Gives the recovery codes, which are shown once. */
export const confirmSecondFactor = (code: string) =>
  answerOf(api.POST('/api/v1/totp/confirm', { body: { code } })).then(answer => answer.recovery_codes)

export const secondFactor = queryOptions({
  queryKey: ['second-factor'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/totp', { signal })),
})

/** Other recovery codes, shown once; those before work no longer. */
export const renewCodes = () =>
  answerOf(api.POST('/api/v1/totp/recovery-codes')).then(answer => answer.recovery_codes)

/** By what the person of the session shows again who they are. */
export const proof = queryOptions({
  queryKey: ['proof'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/session/proof', { signal })),
})

export const showProof = (body: { readonly password?: string; readonly code?: string }) =>
  done(api.POST('/api/v1/session/proof', { body }))

export const changePassword = (body: { readonly current: string; readonly password: string }) =>
  done(api.POST('/api/v1/password', { body }))

export const sessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sessions', { signal })),
  select: answer => answer.sessions,
})

export const endSession = (session: string) =>
  done(api.DELETE('/api/v1/sessions/{session}', { params: { path: { session } } }))

/** Gives how many ended. */
export const endOtherSessions = () => answerOf(api.DELETE('/api/v1/sessions')).then(({ ended }) => ended)

/** Whose a one-time link is; it is not used up. */
export const link = (secret: string) =>
  queryOptions({
    queryKey: ['link'],
    queryFn: ({ signal }) => answerOf(api.POST('/api/v1/links/look', { body: { link: secret }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })

export const acceptLink = (body: { readonly link: string; readonly password: string }) =>
  done(api.POST('/api/v1/links/accept', { body }))
