import { SimeiError } from '#domain/errors.ts'

/** A type taken apart: `Nullable(Decimal(18, 2))` → name Nullable, one argument of type Decimal with two numbers. */
export interface ParsedType {
  readonly name: string
  readonly arguments: readonly TypeArgument[]
}

/** `label` is a tuple member's name; a text is a zone or an enum's word, whose number is `code`. */
export type TypeArgument =
  | { readonly kind: 'type'; readonly label: string | undefined; readonly type: ParsedType }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string; readonly code: number | undefined }

const TOKEN = /\s*(?:([A-Za-z_][A-Za-z0-9_]*)|(-?\d+)|'((?:[^'\\]|\\.)*)'|([(),=]))/y

type Token = readonly ['name' | 'number' | 'text' | 'sign', string]

function tokens(text: string): Token[] {
  const found: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text)
    if (match === null) throw new SyntaxError('no token')
    const [, name, number, quoted, sign] = match
    if (name !== undefined) found.push(['name', name])
    else if (number !== undefined) found.push(['number', number])
    else if (quoted !== undefined) found.push(['text', quoted])
    else found.push(['sign', sign ?? ''])
  }
  return found
}

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(text: string) {
    this.#tokens = tokens(text)
  }

  whole(): ParsedType {
    const type = this.#type()
    if (this.#at !== this.#tokens.length) throw new SyntaxError('words after the type')
    return type
  }

  #take(sign: string): boolean {
    const token = this.#tokens[this.#at]
    if (token?.[0] !== 'sign' || token[1] !== sign) return false
    this.#at += 1
    return true
  }

  #next(): Token {
    const token = this.#tokens[this.#at]
    if (token === undefined) throw new SyntaxError('the type ends early')
    this.#at += 1
    return token
  }

  #type(): ParsedType {
    const [kind, name] = this.#next()
    if (kind !== 'name') throw new SyntaxError('a type begins with its name')
    if (!this.#take('(')) return { name, arguments: [] }
    const found: TypeArgument[] = []
    do found.push(this.#argument())
    while (this.#take(','))
    if (!this.#take(')')) throw new SyntaxError('a bracket is missing')
    return { name, arguments: found }
  }

  #argument(): TypeArgument {
    const [kind, text] = this.#tokens[this.#at] ?? ['sign', '']
    if (kind === 'number') {
      this.#at += 1
      return { kind, value: Number(text) }
    }
    if (kind === 'text') {
      this.#at += 1
      return { kind, value: text, code: this.#take('=') ? Number(this.#next()[1]) : undefined }
    }
    const labelled = this.#tokens[this.#at + 1]?.[0] === 'name'
    if (labelled) this.#at += 1
    return { kind: 'type', label: labelled ? text : undefined, type: this.#type() }
  }
}

const known = new Map<string, ParsedType>()

/**
 * Parses the name of a column's type. Throws `internal` for what is not one, so a type that has passed holds names, numbers and closed
 * quotes only and cannot end a placeholder. Types are written in code: their number is small, so each is parsed once.
 */
export function parseChType(text: string): ParsedType {
  const parsed = known.get(text)
  if (parsed !== undefined) return parsed
  try {
    const type = new Reader(text.trim()).whole()
    known.set(text, type)
    return type
  } catch {
    throw new SimeiError('internal', { detail: 'not the name of a ClickHouse type' })
  }
}

/** The first argument that is a type: what `Nullable`, `LowCardinality` and `Array` hold. */
export function innerType(type: ParsedType): ParsedType {
  const found = type.arguments.find(argument => argument.kind === 'type')
  if (found === undefined)
    throw new SimeiError('internal', { detail: `${type.name} needs the type of what it holds` })
  return found.type
}
