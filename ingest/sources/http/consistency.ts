import type { Answer } from './exchange.ts'
import { Unstable } from './fault.ts'
import { KeySet } from './key-set.ts'
import { bodyHashOf, type Outline, type Page, readPage, type Shape } from './page.ts'
import type { Reader } from './walk.ts'
import { Watermark } from './watermark.ts'

/** What must hold among the pages of one reading. Each breach throws `Unstable`. */
export class Consistency implements Reader<Page> {
  readonly #shape: Shape
  readonly #repeatedKeys: boolean
  readonly #pages: Outline[] = []
  readonly #seen = new Set<string>()
  readonly #keys = new KeySet()
  readonly #watermark = new Watermark()
  #records = 0
  #first: Page | null = null

  constructor(shape: Shape, repeatedKeys: boolean) {
    this.#shape = shape
    this.#repeatedKeys = repeatedKeys
  }

  read(answer: Answer): Page {
    return readPage(answer, this.#shape)
  }

  see(page: Page): void {
    const first = this.#first ?? page
    this.#first = first
    if (page.total !== first.total) throw new Unstable('the total changed')
    if (page.version !== first.version) throw new Unstable('the version changed')
    if (page.records > 0 && this.#seen.has(page.hash)) throw new Unstable('a page came twice')
    this.#seen.add(page.hash)
    const { hash, bodyHash, records, total, version, onward } = page
    this.#pages.push({ hash, bodyHash, records, total, version, onward })
    this.#records += page.records
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
      pages: this.#pages,
      records: this.#records,
      total: this.#first?.total ?? null,
      version: this.#first?.version ?? null,
      watermark: this.#watermark.text,
    }
  }
}

/** One reading of all pages. */
export interface Reading {
  readonly pages: readonly Outline[]
  readonly records: number
  readonly total: number | null
  readonly version: string | null
  readonly watermark: string | null
}

/** Whether a second reading is the same as the first, page by page. An answer of the same bytes need not be taken apart for that. */
export class Agreement implements Reader<Outline> {
  readonly #shape: Shape
  readonly #first: Reading
  #pages = 0
  #records = 0

  constructor(shape: Shape, first: Reading) {
    this.#shape = shape
    this.#first = first
  }

  get complete(): boolean | null {
    const { total } = this.#first
    return total === null ? null : this.#records === total
  }

  read(answer: Answer, index: number): Outline {
    const known = this.#first.pages[index]
    return known?.bodyHash === bodyHashOf(answer) ? known : readPage(answer, this.#shape)
  }

  see(page: Outline): void {
    const known = this.#first.pages[this.#pages]
    if (known?.hash !== page.hash) throw new Unstable('a page changed')
    if (known.total !== page.total) throw new Unstable('the total changed')
    this.#pages += 1
    this.#records += page.records
  }

  end(): void {
    if (this.#pages !== this.#first.pages.length) throw new Unstable('the number of pages changed')
  }
}
