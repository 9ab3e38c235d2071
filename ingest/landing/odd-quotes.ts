const QUOTE = 0x22
const FOUR_QUOTES = 0x22222222
const LOW_BITS = 0x7f7f7f7f

const parityOfBits = (word: number): number => {
  let bits = word ^ (word >>> 16)
  bits ^= bits >>> 8
  bits ^= bits >>> 4
  return (0x6996 >>> (bits & 0xf)) & 1
}

/** Of the bytes from `from` to `to`, one at a time. */
function parityOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let parity = 0
  for (let index = from; index < to; index++) if (bytes[index] === QUOTE) parity ^= 1
  return parity
}

/**
 * Whether an odd number of double quotes is in the bytes. Four bytes at a time: the sum sets the top bit of each byte that is no quote
 * (Hacker's Delight, 6-1), and because four is even, those are odd in number when the quotes are. Byte by byte it was most of
 * landing a text.
 */
export function oddQuotes(bytes: Uint8Array): boolean {
  const head = -bytes.byteOffset & 3
  if (bytes.length < head) return parityOfBytes(bytes, 0, bytes.length) === 1
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2)
  let others = 0
  for (let index = 0; index < words.length; index++) {
    const differing = (words[index] as number) ^ FOUR_QUOTES
    others ^= ((differing & LOW_BITS) + LOW_BITS) | differing
  }
  const tail = head + words.length * 4
  const rest = parityOfBytes(bytes, 0, head) ^ parityOfBytes(bytes, tail, bytes.length)
  return (parityOfBits(others & ~LOW_BITS) ^ rest) === 1
}
