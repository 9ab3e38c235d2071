import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { canonicalJson } from './canonical.ts'

/** The audit as it stood: how many entries, the hash of the last, signed. Kept where who can change the database cannot. */
export interface SignedHead {
  readonly version: 1
  /** Entries there were, which is the sequence of the last one. */
  readonly entries: string
  readonly hash: string
  /** When it was signed, ISO 8601 in UTC. */
  readonly signed_at: string
  /** Which key signed: the first 16 digits of the SHA-256 of the public key. */
  readonly key_id: string
  /** Ed25519 over the canonical JSON of the other fields, base64url. */
  readonly signature: string
}

/** DER of an Ed25519 private key up to its 32 bytes (RFC 8410, 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

const spki = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' })
export const keyId = (key: KeyObject): string =>
  createHash('sha256').update(spki(key)).digest('hex').slice(0, 16)

/** A public key as people hand it on: base64url of its DER. */
export const publicKeyText = (key: KeyObject): string => spki(key).toString('base64url')
/** Throws on a text that is no public key. */
export const publicKeyOf = (text: string): KeyObject =>
  createPublicKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'spki' })

export interface Signer {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** The signing key of an installation, derived from its secret (HKDF-SHA256): nothing that signs lies in the database. Another secret is another signer. */
export function auditSigner(secret: Uint8Array): Signer {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'simei audit head 1', 32))
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

const signed = ({ version, entries, hash, signed_at, key_id }: Omit<SignedHead, 'signature'>): Buffer =>
  Buffer.from(canonicalJson({ version, entries, hash, signed_at, key_id }))

export function signHead(signer: Signer, entries: string, hash: string, at: Date): SignedHead {
  const head = {
    version: 1,
    entries,
    hash,
    signed_at: at.toISOString(),
    key_id: keyId(signer.publicKey),
  } as const
  return { ...head, signature: sign(null, signed(head), signer.privateKey).toString('base64url') }
}

/** Whether one of the trusted keys signed this head as it is. */
export const isGenuine = (head: SignedHead, trusted: readonly KeyObject[]): boolean =>
  trusted.some(
    key =>
      keyId(key) === head.key_id && verify(null, signed(head), key, Buffer.from(head.signature, 'base64url')),
  )
