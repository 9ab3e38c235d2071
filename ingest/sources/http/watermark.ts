import { Fault } from './fault.ts'

const WHOLE = /^-?\d{1,30}$/
const INSTANT = /^(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?)(?:[.,](\d{1,9}))?(Z|[+-]\d{2}:?\d{2})?$/

/** Order of a watermark: a whole number, or an instant in whole seconds and billionths. */
interface Rank {
  readonly kind: 'number' | 'instant' | 'local'
  readonly major: bigint
  readonly minor: bigint
}

function rankOf(text: string): Rank {
  if (WHOLE.test(text)) return { kind: 'number', major: BigInt(text), minor: 0n }
  const [, base = '', fraction = '', zone] = INSTANT.exec(text) ?? []
  const colon = zone?.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') ?? 'Z'
  const clock = base.length === 10 ? `${base}T00:00` : base.replace(' ', 'T')
  const at = Date.parse(`${clock}${colon}`)
  if (base === '' || Number.isNaN(at))
    throw new Fault(
      'source_answer_invalid',
      'a watermark that is neither a whole number nor an instant',
      false,
    )
  const kind = zone === undefined ? 'local' : 'instant'
  return { kind, major: BigInt(at), minor: BigInt(fraction.padEnd(9, '0')) }
}

const isLater = (a: Rank, b: Rank): boolean => a.major > b.major || (a.major === b.major && a.minor > b.minor)

/**
 * The largest of what records carry as their watermark, kept as the source wrote it, so that no digit of it is lost. Throws a `Fault` when
 * it can be ordered neither as a number nor as an instant, or both are mixed.
 */
export class Watermark {
  #text: string | null = null
  #rank: Rank | null = null

  see(text: string): void {
    if (text === this.#text) return
    const rank = rankOf(text)
    if (this.#rank !== null && this.#rank.kind !== rank.kind)
      throw new Fault('source_answer_invalid', 'watermarks of two kinds', false)
    if (this.#rank !== null && !isLater(rank, this.#rank)) return
    this.#text = text
    this.#rank = rank
  }

  get text(): string | null {
    return this.#text
  }
}
