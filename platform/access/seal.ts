import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { SimeiError } from '#domain/errors.ts'

const NONCE = 12
const TAG = 16

const keyOf = (secret: Uint8Array): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'simei seal 1', 32))

/** Encrypts with AES-256-GCM for one place (`totp:3`): what was sealed for one place opens in no other. */
export function seal(secret: Uint8Array, place: string, text: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** What was sealed for this place. Throws `seal_broken` when the secret is another, or anything was changed. */
export function unseal(secret: Uint8Array, place: string, sealed: string): string {
  const bytes = Buffer.from(sealed.slice(2), 'base64url')
  try {
    const opening = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, NONCE), {
      authTagLength: TAG,
    })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([opening.update(bytes.subarray(NONCE + TAG)), opening.final()]).toString('utf8')
  } catch (cause) {
    throw new SimeiError('seal_broken', { cause })
  }
}
