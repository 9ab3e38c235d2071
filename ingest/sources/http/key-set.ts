import { hash } from 'node:crypto'

const FIRST_SLOTS = 1 << 12
const FULL = 0.6

/**
 * Keys that were seen, by 64 bits of their hash: 14 to 28 bytes each however long they are. Among ten million keys two share theirs with a
 * chance of 1 in 370,000; the run then fails for a repeated key that is none, and loads nothing wrong.
 */
export class KeySet {
  #slots = new Uint32Array(FIRST_SLOTS * 2)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Adds a key; false if it is there already. */
  add(key: string): boolean {
    if (this.#size > (this.#slots.length / 2) * FULL) this.#grow()
    const digest = hash('sha256', key, 'buffer')
    // A pair of zeros is an empty slot.
    const added = this.#put(digest.readUInt32LE(0) || 1, digest.readUInt32LE(4))
    if (added) this.#size += 1
    return added
  }

  #put(low: number, high: number): boolean {
    const slots = this.#slots
    const mask = slots.length / 2 - 1
    for (let at = high & mask; ; at = (at + 1) & mask) {
      const there = slots[at * 2]
      if (there === 0) {
        slots[at * 2] = low
        slots[at * 2 + 1] = high
        return true
      }
      if (there === low && slots[at * 2 + 1] === high) return false
    }
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Uint32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 2) {
      const low = old[at] ?? 0
      if (low !== 0) this.#put(low, old[at + 1] ?? 0)
    }
  }
}
