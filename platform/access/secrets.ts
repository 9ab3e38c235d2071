import { createHash, randomBytes } from 'node:crypto'

const BYTES = 32

/** 256 random bits that need no escaping in an address or a header. */
export const newSecret = (): string => randomBytes(BYTES).toString('base64url')

/** What is kept of a secret: 256 random bits cannot be tried, so a fast hash is enough and finds the row. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
