import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { SimeiError } from '#domain/errors.ts'

const TAG = 16
const keyOf = (secret: Uint8Array, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `simei person ${use} 1`, 32))

const tagOf = (secret: Uint8Array, personId: string): Buffer =>
  createHmac('sha256', keyOf(secret, 'tag')).update(personId, 'utf8').digest().subarray(0, TAG)

/**
 * The name under which addresses and requests know a person: the registry's number encrypted under this installation's secret, always the
 * same for the same person, so that a page can be opened again. The tag of the number is the initial vector (SIV): nobody without the secret
 * makes or reads one.
 */
export function opaqueId(secret: Uint8Array, personId: string): string {
  const tag = tagOf(secret, personId)
  const cipher = createCipheriv('aes-256-ctr', keyOf(secret, 'text'), tag)
  return Buffer.concat([tag, cipher.update(personId, 'utf8'), cipher.final()]).toString('base64url')
}

/** The registry's number behind an opaque id. Throws `not_found` for whatever this installation did not make. */
export function personIdOf(secret: Uint8Array, opaque: string): string {
  const bytes = Buffer.from(opaque, 'base64url')
  const tag = bytes.subarray(0, TAG)
  if (tag.length < TAG) throw new SimeiError('not_found')
  const opening = createDecipheriv('aes-256-ctr', keyOf(secret, 'text'), tag)
  const personId = Buffer.concat([opening.update(bytes.subarray(TAG)), opening.final()]).toString('utf8')
  if (!timingSafeEqual(tagOf(secret, personId), tag)) throw new SimeiError('not_found')
  return personId
}
