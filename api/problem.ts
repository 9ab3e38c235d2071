import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ERRORS, type ErrorCode, SimeiError } from '#domain/errors.ts'
import { describeIssues } from './validation-words.ts'

/** RFC 9457. `title` is the Spanish sentence that says what to do, `text` has both languages, `detail` what was refused. */
function problem(
  code: ErrorCode,
  extra: { detail?: string | undefined; allowed?: readonly string[] | undefined },
) {
  const { status, text } = ERRORS[code]
  return {
    type: `urn:simei:error:${code}`,
    title: text.es,
    status,
    code,
    text,
    ...(extra.detail === undefined ? {} : { detail: extra.detail }),
    ...(extra.allowed === undefined ? {} : { allowed: extra.allowed }),
  }
}

/** The parameters that the route of a request takes in its query. */
function parametersOf(request: FastifyRequest): readonly string[] {
  const schema = request.routeOptions.schema?.querystring as { properties?: object } | undefined
  return Object.keys(schema?.properties ?? {})
}

function toSimei(error: unknown, request: FastifyRequest): SimeiError {
  if (error instanceof SimeiError) return error
  const known = error as Partial<FastifyError>
  if (known.validation !== undefined) {
    const allowed = known.validation.flatMap(issue => {
      if (issue.keyword === 'additionalProperties') return parametersOf(request)
      const values = issue.params?.allowedValues
      return Array.isArray(values) ? values.map(String) : []
    })
    return new SimeiError('bad_request', {
      detail: describeIssues(known.validation),
      ...(allowed.length > 0 ? { allowed } : {}),
    })
  }
  if (known.statusCode === 429) return new SimeiError('too_many_requests')
  if (known.statusCode === 404) return new SimeiError('not_found')
  if (known.statusCode !== undefined && known.statusCode < 500) return new SimeiError('bad_request')
  return new SimeiError('internal', { cause: error })
}

/** The only place where an error becomes an answer. No stack trace and no inner message leaves the server. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const known = toSimei(error, request)
  const { status } = ERRORS[known.code]
  if (status >= 500 && known.code !== 'not_ready')
    request.log.error({ code: known.code, err: known.cause ?? known })
  void reply
    .code(status)
    .type('application/problem+json')
    .send({
      ...problem(known.code, { detail: status < 500 ? known.detail : undefined, allowed: known.allowed }),
      instance: request.id,
    })
}

export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  answerError(new SimeiError('not_found'), request, reply)
}
