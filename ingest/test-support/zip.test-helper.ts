import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a made-up archive; what is not given is as it should be. */
export interface PlainEntry {
  readonly name: string
  readonly content: string | Buffer
  readonly stored?: boolean
  /** Kind and rights, as Unix writes them. */
  readonly mode?: number
  readonly encrypted?: boolean
  readonly crc?: number
  readonly size?: number
  /** Points to the bytes of an earlier entry. */
  readonly sharedWith?: number
}

const DEFLATE = 8

function headers(entry: PlainEntry, offset: number) {
  const content = Buffer.from(entry.content)
  const packed = entry.stored === true ? content : deflateRawSync(content)
  const name = Buffer.from(entry.name)
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE((entry.encrypted === true ? 1 : 0) | 0x800, 2)
  shared.writeUInt16LE(entry.stored === true ? 0 : DEFLATE, 4)
  shared.writeUInt32LE(entry.crc ?? crc32(content), 10)
  shared.writeUInt32LE(packed.length, 14)
  shared.writeUInt32LE(entry.size ?? content.length, 18)
  shared.writeUInt16LE(name.length, 22)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
  rest.writeUInt32LE(offset, 10)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed])
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), shared, rest, name])
  return { local, central }
}

/** A zip archive, byte by byte, so that every lie that an attacker can tell can be told. */
export function zip(entries: readonly PlainEntry[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const entry of entries) {
    const start = entry.sharedWith === undefined ? offset : (offsets[entry.sharedWith] ?? 0)
    const { local, central } = headers(entry, start)
    offsets.push(start)
    centrals.push(central)
    if (entry.sharedWith !== undefined) continue
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
