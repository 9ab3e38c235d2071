/** A value of Thrift's compact protocol; of a struct, the fields by number. */
export type ThriftValue = bigint | boolean | Buffer | readonly ThriftValue[] | ThriftStruct
export type ThriftStruct = ReadonlyMap<number, ThriftValue>

const LONGEST_LIST = 1_000_000

/** Reads a struct of Thrift's compact protocol, in which Parquet writes its footer. Throws `RangeError` on bytes that are none. */
export class ThriftReader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++]
    if (byte === undefined) throw new RangeError('the footer ends early')
    return byte
  }

  #varint(): bigint {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.#byte()
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    throw new RangeError('a number without end')
  }

  #zigzag(): bigint {
    const value = this.#varint()
    return (value >> 1n) ^ -(value & 1n)
  }

  #binary(length: number): Buffer {
    if (this.#at + length > this.#bytes.length) throw new RangeError('the footer ends early')
    const slice = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += length
    return slice
  }

  #list(): ThriftValue[] {
    const head = this.#byte()
    const length = head >> 4 === 15 ? Number(this.#varint()) : head >> 4
    if (length > LONGEST_LIST) throw new RangeError('a list too long')
    return Array.from({ length }, () => this.#value(head & 0x0f, true))
  }

  #value(type: number, inList: boolean): ThriftValue {
    switch (type) {
      case 1:
      case 2:
        return inList ? this.#byte() === 1 : type === 1
      case 3:
        return BigInt(this.#byte())
      case 4:
      case 5:
      case 6:
        return this.#zigzag()
      case 7:
        return this.#binary(8)
      case 8:
        return this.#binary(Number(this.#varint()))
      case 9:
      case 10:
        return this.#list()
      case 12:
        return this.struct()
      default:
        throw new RangeError(`unknown type ${type}`)
    }
  }

  struct(): ThriftStruct {
    const fields = new Map<number, ThriftValue>()
    for (let id = 0; ; ) {
      const head = this.#byte()
      if (head === 0) return fields
      id = head >> 4 === 0 ? Number(this.#zigzag()) : id + (head >> 4)
      fields.set(id, this.#value(head & 0x0f, false))
    }
  }
}
