import { getHeapStatistics } from 'node:v8'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { SimeiError } from '#domain/errors.ts'
import { LONGEST_ADDRESS } from '../server-options.ts'

/**
 * How many requests a minute one client may send, by what they cost. A board asks about forty at once, so `usual` is what no person
 * reaches; a download reads whole tables or writes a workbook. Health routes are for the machine that watches over this one.
 */
const REQUESTS_PER_MINUTE = { usual: 3000, download: 120 } as const

type RateClass = keyof typeof REQUESTS_PER_MINUTE | 'unlimited'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** By which limit requests of this route are counted; `usual` when it says nothing. */
    rate?: RateClass
  }
}

export interface PressureLimits {
  /** Mean lateness of the event loop over a sample, ms. */
  readonly maxEventLoopDelay: number
  readonly maxHeapUsedBytes: number
  /** ms */
  readonly sampleInterval: number
}

/** Beyond these an answer would come too late to be of use. */
const PRESSURE: PressureLimits = {
  maxEventLoopDelay: 2000,
  maxHeapUsedBytes: Math.floor(getHeapStatistics().heap_size_limit * 0.92),
  sampleInterval: 1000,
}

/** A loop that was late once, as after one long step at the start or on a machine that others use, has nothing left to catch up with. */
const LATE_SAMPLES = 3

const BODILESS = new Set(['GET', 'HEAD'])

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? '0') > 0

const isEndless = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isEndless) : typeof value === 'number' && !Number.isFinite(value)

/** What is refused before a route is asked: addresses too long, bodies where none belongs, too many requests, and any while overloaded. */
export const limits = plugin(
  async (app: FastifyInstance, { pressure = PRESSURE }: { pressure?: PressureLimits }) => {
    // Only JSON is read, and of it only what a route declares.
    app.removeContentTypeParser('text/plain')
    app.addHook('onRequest', async request => {
      const address = request.raw.url ?? ''
      if (address.length > LONGEST_ADDRESS) throw new SimeiError('address_too_long')
      // No text of ours holds a zero byte, and PostgreSQL takes none.
      if (address.includes('%00')) throw new SimeiError('bad_request')
      if (BODILESS.has(request.method) && hasBody(request)) throw new SimeiError('bad_request')
    })
    // Ajv makes Infinity of the text `1e309`, and compares only finite numbers with a maximum.
    app.addHook('preHandler', async ({ params, query }) => {
      if (Object.values({ ...(params as object), ...(query as object) }).some(isEndless))
        throw new SimeiError('bad_request')
    })
    let lateSamples = 0
    await app.register(underPressure, {
      ...pressure,
      async pressureHandler(request) {
        const { heapUsed } = app.memoryUsage()
        if (lateSamples < LATE_SAMPLES && heapUsed <= pressure.maxHeapUsedBytes) return
        if (request.routeOptions.config.rate !== 'unlimited') throw new SimeiError('overloaded')
      },
    })
    const sampling = setInterval(() => {
      lateSamples = app.memoryUsage().eventLoopDelay > pressure.maxEventLoopDelay ? lateSamples + 1 : 0
    }, pressure.sampleInterval).unref()
    app.addHook('onClose', async () => clearInterval(sampling))
    await app.register(rateLimit, { global: false })
    const counters = {
      usual: app.rateLimit({ max: REQUESTS_PER_MINUTE.usual, timeWindow: '1 minute' }),
      download: app.rateLimit({ max: REQUESTS_PER_MINUTE.download, timeWindow: '1 minute' }),
    }
    app.addHook('onRequest', async function (request, reply) {
      const { rate = 'usual' } = request.routeOptions.config
      if (rate !== 'unlimited') await counters[rate].call(this, request, reply)
    })
  },
)
