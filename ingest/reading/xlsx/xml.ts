import { SimeiError } from '#domain/errors.ts'

/** What a scan of XML tells. Names come without their namespace's prefix; attributes as they are written. */
export interface XmlHandler {
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

const broken = (detail: string) => new SimeiError('file_unreadable', { detail: `workbook: ${detail}` })

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entity(reference: string, name: string): string {
  const known = ENTITIES[name]
  if (known !== undefined) return known
  const code = /^#x([\da-f]{1,6})$/i.exec(name)?.[1]
  const point = code === undefined ? Number(/^#(\d{1,7})$/.exec(name)?.[1]) : Number.parseInt(code, 16)
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : reference
}

/** A text with its entities resolved: the five of XML and numbers. Others are not defined, because a document type is refused. */
export const unescaped = (text: string): string =>
  text.includes('&') ? text.replace(/&([^;&\s]{1,9});/g, entity) : text

const patterns = new Map<string, RegExp>()

function patternOf(name: string): RegExp {
  const known = patterns.get(name)
  if (known !== undefined) return known
  const made = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, made)
  return made
}

/** The value of an attribute; undefined if it is absent. */
export function attribute(attributes: string, name: string): string | undefined {
  // As spreadsheets write it; a pattern for every attribute of millions of cells takes most of the time.
  const plain = attributes.indexOf(` ${name}="`)
  if (plain >= 0) {
    const start = plain + name.length + 3
    return unescaped(attributes.slice(start, attributes.indexOf('"', start)))
  }
  if (!attributes.includes(name)) return undefined
  const match = patternOf(name).exec(attributes)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? undefined : unescaped(value)
}

/** Longer than any tag or comment of a workbook. */
const LONGEST_MARKUP = 1 << 20

const DOUBLE = 0x22
const SINGLE = 0x27

/** The first quote between two places of a text, or -1. */
function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === DOUBLE || code === SINGLE) return at
  }
  return -1
}

/** Where a tag ends: a `>` within quotes is none. -1 if the text ends before. */
function endOfTag(text: string, from: number): number {
  for (let at = from; ; ) {
    const end = text.indexOf('>', at)
    if (end < 0) return -1
    const quote = firstQuote(text, at, end)
    if (quote < 0) return end
    const closing = text.indexOf(text[quote] ?? '"', quote + 1)
    if (closing < 0) return -1
    at = closing + 1
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads XML as it comes, without a tree and without entities of the document's own: what a workbook's parts need. */
export class XmlScanner {
  readonly #handler: XmlHandler
  readonly #path: string[] = []
  #pending = ''

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  /** Throws `file_unreadable` for a document type and for markup without end. */
  write(chunk: string): void {
    const text = this.#pending + chunk
    let at = 0
    while (at < text.length) {
      const start = text.indexOf('<', at)
      // The text's end may be cut within an entity.
      if (start < 0) break
      if (start > at) this.#handler.text(unescaped(text.slice(at, start)))
      const end = this.#markup(text, start)
      if (end < 0) {
        at = start
        break
      }
      at = end
    }
    this.#pending = text.slice(at)
    if (this.#pending.startsWith('<') && this.#pending.length > LONGEST_MARKUP)
      throw broken('markup without end')
  }

  /** Throws `file_unreadable` if the text ends within markup or an element. */
  end(): void {
    if (this.#pending.trim() !== '' || this.#path.length > 0) throw broken('it ends too early')
  }

  /** Takes one piece of markup; gives where it ends, or -1 if more has to come first. */
  #markup(text: string, start: number): number {
    if (text.startsWith('<!', start)) return this.#declaration(text, start)
    if (text.startsWith('<?', start)) {
      const end = text.indexOf('?>', start)
      return end < 0 ? -1 : end + 2
    }
    const end = endOfTag(text, start + 1)
    if (end < 0) return -1
    if (text[start + 1] === '/') this.#close(text.slice(start + 2, end).trim())
    else this.#tag(text.slice(start + 1, end))
    return end + 1
  }

  #declaration(text: string, start: number): number {
    const kinds = [
      ['<!--', '-->'],
      ['<![CDATA[', ']]>'],
    ] as const
    for (const [opening, closing] of kinds) {
      if (!text.startsWith(opening, start)) continue
      const end = text.indexOf(closing, start + opening.length)
      if (end < 0) return -1
      if (opening === '<![CDATA[') this.#handler.text(text.slice(start + opening.length, end))
      return end + closing.length
    }
    // What is not whole yet may still become one of both.
    if (kinds.some(([opening]) => opening.startsWith(text.slice(start)))) return -1
    throw broken('a document type')
  }

  #close(name: string): void {
    if (this.#path.pop() !== name) throw broken('elements are not closed')
    this.#handler.close(local(name))
  }

  #tag(tag: string): void {
    if (tag.includes('<')) throw broken('markup within markup')
    const empty = tag.endsWith('/')
    const content = empty ? tag.slice(0, -1) : tag
    const space = content.search(/\s/)
    const name = space < 0 ? content : content.slice(0, space)
    this.#path.push(name)
    this.#handler.open(local(name), space < 0 ? '' : content.slice(space))
    if (empty) this.#close(name)
  }
}
