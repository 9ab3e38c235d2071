import { ERRORS, type ErrorCode } from '#domain/errors.ts'
import type { Text } from '#domain/text.ts'
import type { Problem } from './types.ts'

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
  typeof body === 'object' && body !== null && 'code' in body && String(body.code) in ERRORS

/** Reads JSON from `/api/v1`. Empty parameters are left out. Throws `ApiProblem`. */
export async function get<Answer>(
  path: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
  signal?: AbortSignal,
): Promise<Answer> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value)
  const suffix = query.size === 0 ? '' : `?${query}`
  let response: Response
  try {
    response = await fetch(`/api/v1${path}${suffix}`, {
      headers: { accept: 'application/json' },
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiProblem(0, 'unreachable', UNREACHABLE)
  }
  if (response.ok) return (await response.json()) as Answer
  const body: unknown = await response.json().catch(() => undefined)
  const code: ErrorCode = isProblem(body) ? body.code : 'internal'
  throw new ApiProblem(response.status, code, ERRORS[code].text, isProblem(body) ? body.allowed : undefined)
}
