import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ERRORS, type ErrorCode, SimeiError } from '#domain/errors.ts'
import { describeIssues } from './validation-words.ts'

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** Who is told to wait is told how long: by then an engine has started, or the load has passed. */
const RETRY_AFTER_SECONDS = 5

/** RFC 9457. `title` is the Spanish sentence that says what to do, `text` has both languages, `detail` what was refused. */
export function problem(
  code: ErrorCode,
  extra: { detail?: string | undefined; allowed?: readonly string[] | undefined } = {},
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

/** What Fastify and its plugins refuse, by the status that they would give it. */
const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  404: 'not_found',
  413: 'request_too_large',
  414: 'address_too_long',
  415: 'media_type_unsupported',
  429: 'too_many_requests',
}

/** The code for an error of the framework; its own words are for the log. */
export function codeOf({ code, statusCode }: Partial<FastifyError>): ErrorCode {
  if (code === 'FST_ERR_HANDLER_TIMEOUT') return 'warehouse_cancelled'
  if (statusCode === undefined || statusCode >= 500) return 'internal'
  return BY_STATUS[statusCode] ?? 'bad_request'
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
  const code = codeOf(known)
  return code === 'internal' ? new SimeiError(code, { cause: error }) : new SimeiError(code)
}

/** The only place where an error becomes an answer. No stack trace and no inner message leaves the server. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const known = toSimei(error, request)
  const { status } = ERRORS[known.code]
  if (status >= 500 && known.code !== 'not_ready')
    request.log.error({ code: known.code, err: known.cause ?? known })
  if (status === 503 && !reply.hasHeader('retry-after')) void reply.header('retry-after', RETRY_AFTER_SECONDS)
  void reply
    .code(status)
    .type(PROBLEM_TYPE)
    .send({
      ...problem(known.code, { detail: status < 500 ? known.detail : undefined, allowed: known.allowed }),
      instance: request.id,
    })
}
