import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { type Environment, invalid, text } from './values.ts'

const NAME = 'SIMEI_SECRET_KEY'
const LEAST_BYTES = 32
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/

/** The key's bytes, or the refusal that names the variable and never its value. */
function decoded(value: string, whence: string): Buffer {
  const key = Buffer.from(value, 'base64')
  // 32 equal bytes, or a word repeated, are no secret.
  if (!BASE64.test(value) || key.length < LEAST_BYTES || new Set(key).size < LEAST_BYTES / 4)
    throw invalid(NAME, `${whence}: at least ${LEAST_BYTES} random bytes in base64 (openssl rand -base64 32)`)
  return key
}

/** What the variable holds; absent when it is not set. */
export const secretKeyOf = (env: Environment): Buffer | undefined => {
  const value = text(env, NAME)
  return value === undefined ? undefined : decoded(value, 'the variable')
}

/** The key of this data directory, which is there: made at the first call, whole or not at all, by one of several who ask at once. */
function keyFile(dataDir: string): Buffer {
  const path = join(dataDir, 'secret.key')
  const draft = join(dataDir, `secret.key.${randomBytes(6).toString('hex')}`)
  try {
    return decoded(readFileSync(path, 'utf8').trim(), 'secret.key')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  try {
    writeFileSync(draft, `${randomBytes(LEAST_BYTES).toString('base64')}\n`, { mode: 0o600, flush: true })
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return decoded(readFileSync(path, 'utf8').trim(), 'secret.key')
}

/**
 * The key that seals what the store keeps (seeds of codes) and signs the audit's heads: `SIMEI_SECRET_KEY`, or, where engines and service
 * are of this machine alone, a file 0600 in the data directory.
 *
 * Throws `configuration_invalid` elsewhere when there is none: a key beside the database that it protects would protect nothing.
 */
export function secretKey(config: Config): Buffer {
  if (config.secretKey !== undefined) return config.secretKey
  if (config.storeUrl !== undefined || config.host !== '127.0.0.1')
    throw invalid(NAME, 'needed with a store elsewhere, and where others reach the service')
  return keyFile(config.dataDir)
}
