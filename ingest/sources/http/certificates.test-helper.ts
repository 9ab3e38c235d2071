import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'))
const nameOf = (commonName: string) =>
  sequence(der(0x31, sequence(identifier('550403'), der(0x0c, Buffer.from(commonName)))))
const time = (text: string) => der(0x18, Buffer.from(text))
const extension = (hex: string, value: Buffer) => sequence(identifier(hex), der(0x04, value))

export interface Certificate {
  readonly cert: string
  readonly key: string
}
export interface Authority extends Certificate {
  readonly name: string
  readonly privateKey: KeyObject
  /** A certificate for 127.0.0.1, signed by the authority. */
  issue(name: string): Certificate
}

function certificate(
  name: string,
  publicKey: KeyObject,
  issuer: { name: string; key: KeyObject },
  isAuthority: boolean,
): string {
  const extensions = isAuthority
    ? [extension('551d13', sequence(der(0x01, Buffer.from([0xff]))))]
    : [extension('551d11', sequence(der(0x87, Buffer.from([127, 0, 0, 1]))))]
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([isAuthority ? 1 : 2])),
    ECDSA_WITH_SHA256,
    nameOf(issuer.name),
    sequence(time('20200101000000Z'), time('21200101000000Z')),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, issuer.key))
  const text = sequence(body, ECDSA_WITH_SHA256, signature).toString('base64')
  return `-----BEGIN CERTIFICATE-----\n${text.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
}

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString()

/** An authority of the test alone. */
export function authority(name: string): Authority {
  const own = pair()
  const issuer = { name, key: own.privateKey }
  return {
    name,
    privateKey: own.privateKey,
    cert: certificate(name, own.publicKey, issuer, true),
    key: pem(own.privateKey),
    issue(subject) {
      const { publicKey, privateKey } = pair()
      return { cert: certificate(subject, publicKey, issuer, false), key: pem(privateKey) }
    },
  }
}
