import createClient from 'openapi-fetch'
import { ERRORS, type ErrorCode, isErrorCode } from '#domain/errors.ts'
import type { Text } from '#domain/text.ts'
import { proving } from './proof.ts'
import type { paths } from './schema.ts'
import type { Problem } from './types.ts'

/** The service of this page's own server, by its OpenAPI description. */
export const api = createClient<paths>({ fetch: proving })

/** An answer that is not a figure: its code, what to do about it in both languages, and what would be allowed. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: ErrorCode | 'unreachable'
  readonly text: Text
  readonly allowed: readonly string[]
  /** Which of several reasons it was, where the code has some. */
  readonly detail: string | undefined
  /** How long to wait before trying again, where the server says so. */
  readonly retryAfterSeconds: number | undefined

  constructor(
    status: number,
    code: ErrorCode | 'unreachable',
    text: Text,
    more: { allowed?: readonly string[]; detail?: string; retryAfterSeconds?: number } = {},
  ) {
    super(code)
    this.name = 'ApiProblem'
    this.status = status
    this.code = code
    this.text = text
    this.allowed = more.allowed ?? []
    this.detail = more.detail
    this.retryAfterSeconds = more.retryAfterSeconds
  }
}

const UNREACHABLE: Text = {
  es: 'No se puede llegar al servidor. Revise que SIMEI esté en marcha y repita.',
  en: 'The server cannot be reached. Check that SIMEI is running and try again.',
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && isErrorCode(String(body.code))

interface Answered<Answer> {
  readonly data?: Answer
  readonly error?: unknown
  readonly response: Response
}

async function answered<Answer>(request: Promise<Answered<Answer>>): Promise<Answered<Answer>> {
  try {
    return await request
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiProblem(0, 'unreachable', UNREACHABLE)
  }
}

function problemOf({ error, response }: Answered<unknown>): ApiProblem {
  const problem = isProblem(error) ? error : undefined
  const code: ErrorCode = problem?.code ?? 'internal'
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new ApiProblem(response.status, code, ERRORS[code].text, {
    ...(problem?.allowed === undefined ? {} : { allowed: problem.allowed }),
    ...(problem?.detail === undefined ? {} : { detail: problem.detail }),
    ...(Number.isFinite(wait) ? { retryAfterSeconds: wait } : {}),
  })
}

/** What a request was answered. Throws `ApiProblem`, or the abort of a request that is no longer wanted. */
export async function answerOf<Answer>(request: Promise<Answered<Answer>>): Promise<Answer> {
  const answer = await answered(request)
  if (answer.response.ok && answer.data !== undefined) return answer.data
  throw problemOf(answer)
}

/** Waits for a request that is answered by having been done. Throws as `answerOf` does. */
export async function done(request: Promise<Answered<unknown>>): Promise<void> {
  const answer = await answered(request)
  if (!answer.response.ok) throw problemOf(answer)
}
