import { createHash, generateKeyPairSync } from 'node:crypto'
import { type FileHandle, lstat, open, readdir, rename, unlink } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import ssh2, { type Connection, type FileEntry, type Server, type SFTPWrapper } from 'ssh2'

const { STATUS_CODE } = ssh2.utils.sftp

const STATUS_OF: Readonly<Record<string, number>> = {
  ENOENT: STATUS_CODE.NO_SUCH_FILE,
  EACCES: STATUS_CODE.PERMISSION_DENIED,
}

const fingerprint = (key: Buffer): string =>
  `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`

/** A real SSH server with SFTP over a folder of the machine, and with the faults of real ones. */
export class SftpServer {
  readonly hostKey: string
  /** Requests, in order: `READ`, `REMOVE /in/x.csv`. */
  readonly asked: string[] = []
  /** Connections break after so many reads, each time. */
  readsPerConnection = Number.POSITIVE_INFINITY
  /** How often they do so yet. */
  breaks = 0
  /** Before each listing. */
  onList: () => Promise<void> = () => Promise.resolve()
  /** Added to each listing, as a hostile server would. */
  hostileNames: readonly string[] = []
  readonly #root: string
  readonly #server: Server
  readonly #connections = new Set<Connection>()

  private constructor(root: string, privateKey: string) {
    this.#root = root
    const key = ssh2.utils.parseKey(privateKey)
    if (key instanceof Error) throw key
    const own = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      type: 'sec1',
      format: 'pem',
    })
    const host = ssh2.utils.parseKey(own.toString())
    if (host instanceof Error) throw host
    this.hostKey = fingerprint(host.getPublicSSH())
    this.#server = new ssh2.Server({ hostKeys: [own.toString()] }, client => {
      this.#connections.add(client)
      client.on('error', () => undefined).on('close', () => this.#connections.delete(client))
      client.on('authentication', context => {
        const password = context.method === 'password' && context.password === 'clave-de-prueba'
        const known = context.method === 'publickey' && context.key.data.equals(key.getPublicSSH())
        const signed =
          known &&
          (context.signature === undefined ||
            key.verify(context.blob ?? Buffer.alloc(0), context.signature, context.hashAlgo) === true)
        if (context.username === 'simei' && (password || signed)) context.accept()
        else context.reject(['password', 'publickey'])
      })
      client.on('session', accept => {
        accept().on('sftp', acceptSftp => this.#serve(acceptSftp(), client))
      })
    })
  }

  static async start(root: string, privateKey: string): Promise<SftpServer> {
    const server = new SftpServer(root, privateKey)
    await new Promise<void>(resolve => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  close(): void {
    for (const connection of this.#connections) connection.end()
    this.#server.close()
  }

  #serve(sftp: SFTPWrapper, client: Connection): void {
    const handles = new Map<number, FileHandle | FileEntry[]>()
    let reads = 0
    const answer = (id: number, work: () => Promise<void>) => {
      work().catch((error: NodeJS.ErrnoException) => {
        sftp.status(id, STATUS_OF[error.code ?? ''] ?? STATUS_CODE.FAILURE)
      })
    }
    const keep = (entry: FileHandle | FileEntry[]): Buffer => {
      const handle = Buffer.alloc(4)
      handle.writeUInt32BE(handles.size)
      handles.set(handles.size, entry)
      return handle
    }
    const fileOf = (handle: Buffer) => handles.get(handle.readUInt32BE(0)) as FileHandle
    const real = (path: string) => join(this.#root, path)
    const attributes = (stats: Awaited<ReturnType<typeof lstat>>) => ({
      mode: Number(stats.mode),
      uid: 0,
      gid: 0,
      size: Number(stats.size),
      atime: Math.floor(Number(stats.atimeMs) / 1_000),
      mtime: Math.floor(Number(stats.mtimeMs) / 1_000),
    })
    sftp.on('OPENDIR', (id, path) =>
      answer(id, async () => {
        await this.onList()
        this.asked.push(`LIST ${path}`)
        const names = await readdir(real(path))
        const entries: FileEntry[] = []
        for (const filename of names)
          entries.push({
            filename,
            longname: filename,
            attrs: attributes(await lstat(join(real(path), filename))),
          })
        for (const filename of this.hostileNames)
          entries.push({
            filename,
            longname: filename,
            attrs: { mode: 0o100644, uid: 0, gid: 0, size: 1, atime: 1, mtime: 1 },
          })
        sftp.handle(id, keep(entries))
      }),
    )
    sftp.on('READDIR', (id, handle) => {
      const entries = handles.get(handle.readUInt32BE(0)) as FileEntry[]
      const some = entries.splice(0, 50)
      if (some.length === 0) sftp.status(id, STATUS_CODE.EOF)
      else sftp.name(id, some)
    })
    sftp.on('LSTAT', (id, path) =>
      answer(id, async () => sftp.attrs(id, attributes(await lstat(real(path))))),
    )
    sftp.on('OPEN', (id, path) => answer(id, async () => sftp.handle(id, keep(await open(real(path), 'r')))))
    sftp.on('FSTAT', (id, handle) =>
      answer(id, async () => sftp.attrs(id, attributes(await fileOf(handle).stat()))),
    )
    sftp.on('READ', (id, handle, offset, length) =>
      answer(id, async () => {
        this.asked.push('READ')
        reads += 1
        if (reads > this.readsPerConnection && this.breaks > 0) {
          this.breaks -= 1
          reads = Number.NEGATIVE_INFINITY
          client.end()
          return
        }
        // Less than what was asked for, as a server may.
        const buffer = Buffer.alloc(Math.min(length, 20_000))
        const { bytesRead } = await fileOf(handle).read(buffer, 0, buffer.length, offset)
        if (bytesRead === 0) sftp.status(id, STATUS_CODE.EOF)
        else sftp.data(id, buffer.subarray(0, bytesRead))
      }),
    )
    sftp.on('CLOSE', (id, handle) =>
      answer(id, async () => {
        const entry = handles.get(handle.readUInt32BE(0))
        if (!Array.isArray(entry)) await entry?.close()
        sftp.status(id, STATUS_CODE.OK)
      }),
    )
    sftp.on('REMOVE', (id, path) =>
      answer(id, async () => {
        this.asked.push(`REMOVE ${path}`)
        await unlink(real(path))
        sftp.status(id, STATUS_CODE.OK)
      }),
    )
    sftp.on('RENAME', (id, from, to) =>
      answer(id, async () => {
        this.asked.push(`RENAME ${from} ${to}`)
        await rename(real(from), real(to))
        sftp.status(id, STATUS_CODE.OK)
      }),
    )
    client.on('close', () => {
      for (const entry of handles.values()) if (!Array.isArray(entry)) entry.close().catch(() => undefined)
    })
  }
}
