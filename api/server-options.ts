import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { FastifyHttpOptions } from 'fastify'
import type { ApiContext } from './context.ts'
import { answerMalformed, answerUnrouted } from './unrouted.ts'

const KIB = 1024
const SECOND = 1000

/** The longest path and query that is read: every corregimiento of the country by code fits. */
export const LONGEST_ADDRESS = 8 * KIB

/** A query of the warehouse ends by itself after 120 s (users.xml); who waits longer is told so. */
const LONGEST_ANSWER_MS = 130 * SECOND

/** A download is written as it is read: as long as bytes move, it may take this long. */
export const LONGEST_DOWNLOAD_MS = 3600 * SECOND

/** Limits of what is read from a connection and for how long, each stated although some are what Node would do by itself. */
export const serverOptions = (context: ApiContext) =>
  ({
    logger: {
      level: context.logLevel,
      ...(context.logTo === undefined ? {} : { stream: context.logTo }),
      // A query string may hold what a person typed into a search: only the path is logged.
      serializers: {
        req: (request: { method: string; url?: string }) => ({
          method: request.method,
          path: request.url?.split('?')[0],
        }),
      },
    },
    genReqId: () => randomBytes(8).toString('hex'),
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array', allErrors: false } },
    routerOptions: { maxParamLength: 300 },
    trustProxy: context.trustProxy === undefined ? false : [...context.trustProxy],
    bodyLimit: 64 * KIB,
    http: { maxHeaderSize: 16 * KIB, headersTimeout: 15 * SECOND },
    // From the first byte of a request to its last: what keeps many slow senders from holding every connection.
    requestTimeout: 30 * SECOND,
    // Longer than proxies keep theirs, so that none writes into a connection that closes.
    keepAliveTimeout: 72 * SECOND,
    // Nothing moved in either direction.
    connectionTimeout: LONGEST_ANSWER_MS + 20 * SECOND,
    handlerTimeout: LONGEST_ANSWER_MS,
    clientErrorHandler: answerMalformed,
    frameworkErrors: answerUnrouted,
  }) satisfies FastifyHttpOptions<Server>
