import { Unstable } from './fault.ts'
import { KeySet } from './key-set.ts'
import type { Page } from './page.ts'
import { Watermark } from './watermark.ts'

/** What must hold among the pages of one reading. Each breach throws `Unstable`. */
export class Consistency {
  readonly #repeatedKeys: boolean
  readonly #hashes: string[] = []
  readonly #seen = new Set<string>()
  readonly #keys = new KeySet()
  readonly #watermark = new Watermark()
  #records = 0
  #first: Page | null = null

  constructor(repeatedKeys: boolean) {
    this.#repeatedKeys = repeatedKeys
  }

  see(page: Page): void {
    const first = this.#first ?? page
    this.#first = first
    if (page.total !== first.total) throw new Unstable('the total changed')
    if (page.version !== first.version) throw new Unstable('the version changed')
    if (page.lines.length > 0 && this.#seen.has(page.hash)) throw new Unstable('a page came twice')
    this.#seen.add(page.hash)
    this.#hashes.push(page.hash)
    this.#records += page.lines.length
    if (page.total !== null && this.#records > page.total) throw new Unstable('more records than the total')
    if (!this.#repeatedKeys) this.#seeKeys(page.keys)
    for (const text of page.watermarks) this.#watermark.see(text)
  }

  /** A key that stands twice on one page is the data's own affair; on two pages it tells that rows moved from one to the other. */
  #seeKeys(keys: Page['keys']): void {
    for (const key of new Set(keys))
      if (key !== null && !this.#keys.add(key)) throw new Unstable('a key came on two pages')
  }

  /** Whether the total, if there is one, is reached. */
  get complete(): boolean | null {
    const total = this.#first?.total ?? null
    return total === null ? null : this.#records === total
  }

  /** What was read, once no page follows. */
  end(): Reading {
    if (this.complete === false) throw new Unstable('fewer records than the total')
    return {
      hashes: this.#hashes,
      records: this.#records,
      total: this.#first?.total ?? null,
      version: this.#first?.version ?? null,
      watermark: this.#watermark.text,
    }
  }
}

/** One reading of all pages. */
export interface Reading {
  /** Of each page, in order. */
  readonly hashes: readonly string[]
  readonly records: number
  readonly total: number | null
  readonly version: string | null
  readonly watermark: string | null
}
