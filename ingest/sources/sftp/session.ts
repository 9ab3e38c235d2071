import { createHash } from 'node:crypto'
import { connect as connectSocket, type Socket } from 'node:net'
import ssh2, { type Client, type FileEntryWithStats, type SFTPWrapper, type Stats } from 'ssh2'
import { SimeiError } from '#domain/errors.ts'
import { checkedDestination, type Destination, pinnedLookup, type Resolve } from '../network.ts'
import type { SftpSource } from './config.ts'

const CONNECT_MS = 20_000
const ANSWER_MS = 60_000

/** What is lost with a connection, and may be had by another one. */
export class Lost extends Error {}

/** What the server answers a file operation with: a status of SFTP, 2 no such file, 3 permission denied. */
export class Refused extends Error {
  readonly status: number

  constructor(status: number) {
    super(`status ${status}`)
    this.status = status
  }
}

const SFTP_STATUSES = new Set([1, 2, 3, 4, 5, 8])

/** One connection. Each of its answers is waited for a minute at most; whatever breaks it rejects with `Lost`. */
export class Session {
  readonly #client: Client
  readonly #sftp: SFTPWrapper
  readonly #lost: Promise<never>

  constructor(client: Client, sftp: SFTPWrapper, lost: Promise<never>) {
    this.#client = client
    this.#sftp = sftp
    this.#lost = lost
  }

  close(): void {
    this.#client.end()
    this.#client.destroy()
  }

  async #ask<T>(
    operation: (sftp: SFTPWrapper, done: (error?: unknown, value?: T) => void) => void,
  ): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const answer = new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => reject(new Lost('no answer')), ANSWER_MS)
      operation(this.#sftp, (error, value) => {
        const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
        if (error === undefined || error === null) resolve(value as T)
        else
          reject(typeof code === 'number' && SFTP_STATUSES.has(code) ? new Refused(code) : new Lost('answer'))
      })
    })
    try {
      return await Promise.race([answer, this.#lost])
    } finally {
      clearTimeout(timer)
      answer.catch(() => undefined)
    }
  }

  list(folder: string): Promise<FileEntryWithStats[]> {
    return this.#ask((sftp, done) => sftp.readdir(folder, done))
  }

  /** Of the entry itself, not of what a link leads to. */
  lstat(path: string): Promise<Stats> {
    return this.#ask((sftp, done) => sftp.lstat(path, done))
  }

  openToRead(path: string): Promise<Buffer> {
    return this.#ask((sftp, done) => sftp.open(path, 'r', done))
  }

  fstat(handle: Buffer): Promise<Stats> {
    return this.#ask((sftp, done) => sftp.fstat(handle, done))
  }

  /** Up to `length` bytes from a position; fewer only at the end of the file. */
  async read(handle: Buffer, position: number, length: number): Promise<Buffer> {
    const buffer = Buffer.allocUnsafe(length)
    let filled = 0
    while (filled < length) {
      const count = await this.#ask<number>((sftp, done) =>
        sftp.read(handle, buffer, filled, length - filled, position + filled, (error, bytesRead) =>
          // The end of the file is an error in this protocol.
          (error as { code?: unknown } | undefined)?.code === 1 ? done(undefined, 0) : done(error, bytesRead),
        ),
      )
      if (count === 0) break
      filled += count
    }
    return buffer.subarray(0, filled)
  }

  async closeHandle(handle: Buffer): Promise<void> {
    await this.#ask((sftp, done) => sftp.close(handle, done))
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#ask((sftp, done) => sftp.rename(from, to, done))
  }

  async remove(path: string): Promise<void> {
    await this.#ask((sftp, done) => sftp.unlink(path, done))
  }
}

const fingerprintOf = (key: Buffer): string =>
  `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`

async function credentialsOf({ password, private_key, passphrase }: SftpSource) {
  return {
    ...(password === undefined ? {} : { password: await password.reveal() }),
    ...(private_key === undefined ? {} : { privateKey: await private_key.reveal() }),
    ...(passphrase === undefined ? {} : { passphrase: await passphrase.reveal() }),
  }
}

const socketTo = (destination: Destination): Socket =>
  connectSocket({ host: destination.host, port: destination.port, lookup: pinnedLookup(destination) })

/**
 * Connects to the server, and only if its key is the one declared. Throws `address_forbidden`, `source_untrusted`, `source_refused` for
 * the account, `secret_missing`; rejects with `Lost` what may pass.
 */
export async function openSession(
  source: SftpSource,
  signal: AbortSignal,
  resolve?: Resolve,
): Promise<Session> {
  const { host, port = 22, user, host_key } = source
  const where = `${host}:${port}`
  const expected = (typeof host_key === 'string' ? [host_key] : host_key).map(key => key.replace(/=+$/, ''))
  const destination = await checkedDestination(host, port, source.allow_networks, resolve)
  const credentials = await credentialsOf(source)
  signal.throwIfAborted()
  const client = new ssh2.Client()
  let presented: string | null = null
  const lost = new Promise<never>((_, reject) => {
    client.once('error', (error: Error & { level?: string }) => {
      if (presented !== null && !expected.includes(presented))
        reject(new SimeiError('source_untrusted', { detail: `${where}: its key is ${presented}` }))
      else if (error.level === 'client-authentication')
        reject(new SimeiError('source_refused', { detail: `${where}: the account was refused` }))
      else reject(new Lost(error.level ?? (error as NodeJS.ErrnoException).code ?? 'connection'))
    })
    const abort = () => {
      reject(new SimeiError('cancelled', { detail: where }))
      client.destroy()
    }
    signal.addEventListener('abort', abort, { once: true })
    client.once('close', () => {
      signal.removeEventListener('abort', abort)
      reject(new Lost('closed'))
    })
  })
  // Told to whoever asks something of the session; nobody may be asking when it comes.
  lost.catch(() => undefined)
  // A second error may follow the first, and would end the process.
  client.on('error', () => undefined)
  const ready = new Promise<SFTPWrapper>((done, reject) => {
    client.once('ready', () => client.sftp((error, sftp) => (error ? reject(new Lost('sftp')) : done(sftp))))
  })
  try {
    client.connect({
      sock: socketTo(destination),
      username: user,
      ...credentials,
      hostVerifier: (key: Buffer) => {
        presented = fingerprintOf(key)
        return expected.includes(presented)
      },
      readyTimeout: CONNECT_MS,
      keepaliveInterval: 10_000,
      keepaliveCountMax: 3,
    })
  } catch {
    // A key that cannot be read is told by exception; its message may quote it.
    const place = source.private_key?.place ?? source.password?.place ?? 'password or private_key'
    throw new SimeiError('secret_missing', { detail: `${place}: not usable` })
  }
  try {
    return new Session(client, await Promise.race([ready, lost]), lost)
  } catch (error) {
    client.destroy()
    throw error
  }
}
