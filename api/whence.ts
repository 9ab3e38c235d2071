import Bowser from 'bowser'
import type { FastifyRequest } from 'fastify'
import type { Whence } from '#access/index.ts'
import { deviceSecretOf } from './plugins/cookies.ts'

/** What a browser calls itself, as its person would: `Firefox, Windows`. No version: it tells nobody anything, and browsers apart. */
function clientOf(request: FastifyRequest): string | undefined {
  const says = request.headers['user-agent']
  if (says === undefined || says === '') return undefined
  const { browser, os } = Bowser.parse(says)
  return [browser.name, os.name].filter(name => name !== undefined && name !== '').join(', ') || undefined
}

/** From where a request comes, as far as signing in is judged by it. */
export function whenceOf(request: FastifyRequest): Whence {
  const client = clientOf(request)
  const device = deviceSecretOf(request)
  return {
    address: request.ip,
    ...(client === undefined ? {} : { client }),
    ...(device === undefined ? {} : { device }),
  }
}
