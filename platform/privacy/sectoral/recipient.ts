import { createHash } from 'node:crypto'
import { Encrypter } from 'age-encryption'
import { SimeiError } from '#domain/errors.ts'

const SHOWN_DIGITS = 32

/** What a key is compared by over the telephone: the first half of its SHA-256, in groups of four. */
export const fingerprintOf = (recipientKey: string): string =>
  createHash('sha256').update(recipientKey).digest('hex').slice(0, SHOWN_DIGITS).match(/.{4}/g)?.join(' ') ??
  ''

/** Seals a text in the format of age (age-encryption.org/v1), which the holder of the recipient's identity alone opens. */
export async function sealTo(recipientKey: string, text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipientKey)
  return encrypter.encrypt(text)
}

/** A recipient's key without blanks at its ends. Throws `privacy_invalid` unless something can be sealed to it. */
export async function checkedRecipient(text: string): Promise<string> {
  const key = text.trim()
  try {
    if (!/^age1[a-z0-9]+$/.test(key)) throw new RangeError('no recipient of age')
    await sealTo(key, '')
  } catch (cause) {
    throw new SimeiError('privacy_invalid', { detail: 'recipient_key', cause })
  }
  return key
}
