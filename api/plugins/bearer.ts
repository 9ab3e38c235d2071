import type { FastifyRequest } from 'fastify'

const BEARER = /^Bearer +(\S+)$/i

/** The token that a program sent; undefined when it sent none. Other schemes are of whoever stands before this service. */
export const bearerOf = ({ headers }: FastifyRequest): string | undefined =>
  BEARER.exec(headers.authorization ?? '')?.[1]
