import type { FastifyRequest } from 'fastify'
import type { Act } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { ApiContext } from './context.ts'

/** Who asks, when by the machine's clock, and from where: what the audit writes down. Throws `not_signed_in`. */
export function actOf({ reader, ip }: FastifyRequest, { access }: ApiContext): Required<Act> {
  if (reader === undefined) throw new SimeiError('not_signed_in')
  return { by: reader.by, at: access.now(), origin: ip }
}
