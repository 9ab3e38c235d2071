import createClient from 'openapi-fetch'
import { ERRORS, type ErrorCode, isErrorCode } from '#domain/errors.ts'
import type { Text } from '#domain/text.ts'
import type { paths } from './schema.ts'
import type { Problem } from './types.ts'

/** The service of this page's own server, by its OpenAPI description. */
export const api = createClient<paths>({
  // Looked up at each request, so that what replaces `fetch` later is used too.
  fetch: request => globalThis.fetch(request),
})

/** An answer that is not a figure: its code, what to do about it in both languages, and what would be allowed. */
export class ApiProblem extends Error {
  readonly status: number
  readonly text: Text
  readonly allowed: readonly string[]

  constructor(status: number, code: string, text: Text, allowed: readonly string[] = []) {
    super(code)
    this.name = 'ApiProblem'
    this.status = status
    this.text = text
    this.allowed = allowed
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

/** What a request was answered. Throws `ApiProblem`, or the abort of a request that is no longer wanted. */
export async function answerOf<Answer>(request: Promise<Answered<Answer>>): Promise<Answer> {
  let answered: Answered<Answer>
  try {
    answered = await request
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiProblem(0, 'unreachable', UNREACHABLE)
  }
  const { data, error, response } = answered
  if (response.ok && data !== undefined) return data
  const problem = isProblem(error) ? error : undefined
  const code: ErrorCode = problem?.code ?? 'internal'
  throw new ApiProblem(response.status, code, ERRORS[code].text, problem?.allowed)
}
