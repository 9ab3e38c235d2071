import type { HttpClient } from './client.ts'
import type { HttpSource } from './config.ts'
import type { Answer, Call } from './exchange.ts'
import { Fault, Unstable } from './fault.ts'
import type { Outline, Shape } from './page.ts'
import { callOf, type Parameters, pageParameter, pagingOf, sizeParameters } from './requests.ts'
import { retryAfter, type Timing, withRetries } from './timing.ts'

/** What the readings of one run share. */
export interface Walk {
  readonly source: HttpSource
  readonly client: HttpClient
  readonly shape: Shape
  readonly window: Parameters
  readonly timing: Timing
  readonly signal: AbortSignal
}

/** Who looks at the pages of a reading. */
export interface Reader<P extends Outline> {
  /** Whether the total is reached; null if there is none. */
  readonly complete: boolean | null
  /** What an answer holds, of the page that comes after so many. Throws `Fault`. */
  read(answer: Answer, index: number): P
  /** Called once for each page, in order. Throws `Unstable` if it does not fit. */
  see(page: P): void
}

const MOST_PAGES = 100_000
const ATTEMPTS = 6
const PASSING = new Set([408, 425, 429])

function statusFault({ status, headers }: Answer, now: Date): Fault {
  const wait = retryAfter(headers['retry-after'], now)
  if (status >= 500 || PASSING.has(status))
    return new Fault('source_unreachable', `status ${status}`, true, wait)
  if (status >= 400) return new Fault('source_refused', `status ${status}`, false)
  return new Fault('source_answer_invalid', `status ${status}`, false)
}

interface Step {
  readonly number: number
  readonly parameters: Parameters
  /** Of a next-page address. */
  readonly at: URL | null
  /** Whether the server may say that there is no such page. */
  readonly mayBeAbsent: boolean
}

interface Fetched<P> {
  readonly page: P
  readonly call: Call
  readonly link: string | null
}

/** The page of a step; null if the server says that it is not there, and may. */
async function fetchPage<P extends Outline>(
  walk: Walk,
  step: Step,
  read: (answer: Answer) => P,
): Promise<Fetched<P> | null> {
  const { source, client, timing, signal } = walk
  const what = `${new URL(source.url).host}, page ${step.number}`
  const attempts = source.limits?.attempts ?? ATTEMPTS
  return withRetries({ attempts, timing, signal, what }, async () => {
    const call = callOf(source, step.parameters, step.at, timing.now())
    const answer = await client.send(call, signal)
    if (step.mayBeAbsent && (answer.status === 404 || answer.status === 204)) return null
    if (answer.status !== 200) throw statusFault(answer, timing.now())
    return { page: read(answer), call, link: linkOf(answer) }
  })
}

/** The address that a `Link` header calls `next`. */
function linkOf({ headers }: Answer): string | null {
  for (const [, address = '', parameters = ''] of (headers.link ?? '')
    .toString()
    .matchAll(/<([^>]*)>([^<]*)/g))
    if (/;\s*rel\s*=\s*("[^"]*\bnext\b[^"]*"|next\b)/i.test(parameters)) return address
  return null
}

/** What leads from a page to the next one; null at the end. */
function following(
  walk: Walk,
  { page, call, link }: Fetched<Outline>,
  number: number,
): Omit<Step, 'mayBeAbsent'> | null {
  const paging = pagingOf(walk.source)
  const base = [...walk.window, ...sizeParameters(walk.source, paging)]
  if (paging.by === 'cursor') {
    const cursor = page.onward
    return cursor === null ? null : { number, at: null, parameters: [...base, [paging.cursor, cursor]] }
  }
  if (paging.by === 'next') {
    const address = paging.path === undefined ? link : page.onward
    return address === null ? null : { number, at: walk.client.reach(address, call.url), parameters: base }
  }
  return null
}

const placeOf = ({ at, parameters }: Pick<Step, 'at' | 'parameters'>): string =>
  `${at?.href} ${JSON.stringify(parameters)}`

/** Numbered pages, to the empty one after the last: a total may count less than there is, and a short page need not be the last. */
async function* numbered<P extends Outline>(walk: Walk, reader: Reader<P>): AsyncGenerator<P> {
  const paging = pagingOf(walk.source)
  if (paging.by !== 'page') return
  const first = paging.first ?? 1
  const base = [...walk.window, ...sizeParameters(walk.source, paging)]
  const most = walk.source.limits?.pages ?? MOST_PAGES
  for (let number = first; number < first + most; number++) {
    const parameters = [...base, ...pageParameter(walk.source, paging, number)]
    const mayBeAbsent = number > first && reader.complete === true
    const fetched = await fetchPage(walk, { number, parameters, at: null, mayBeAbsent }, answer =>
      reader.read(answer, number - first),
    )
    if (fetched === null) return
    reader.see(fetched.page)
    yield fetched.page
    if (fetched.page.records === 0) return
    if (paging.until_total === true && reader.complete === true) return
  }
  throw new Fault('source_answer_invalid', `more than ${most} pages`, false)
}

/** Pages of which each leads to the next. */
async function* linked<P extends Outline>(walk: Walk, reader: Reader<P>): AsyncGenerator<P> {
  const paging = pagingOf(walk.source)
  const parameters = [...walk.window, ...sizeParameters(walk.source, paging)]
  const most = walk.source.limits?.pages ?? MOST_PAGES
  const visited = new Set<string>()
  let step: Omit<Step, 'mayBeAbsent'> | null = { number: 1, parameters, at: null }
  while (step !== null) {
    if (visited.has(placeOf(step))) throw new Unstable('the pages lead in a circle')
    if (visited.size >= most) throw new Fault('source_answer_invalid', `more than ${most} pages`, false)
    visited.add(placeOf(step))
    const index = visited.size - 1
    const fetched: Fetched<P> | null = await fetchPage(walk, { ...step, mayBeAbsent: false }, answer =>
      reader.read(answer, index),
    )
    if (fetched === null) return
    reader.see(fetched.page)
    yield fetched.page
    step = following(walk, fetched, step.number + 1)
  }
}

/**
 * Reads all pages once, each seen by the reader before it is given. Throws `Unstable` where they do not fit together, and errors of the
 * closed set, with host and page, where one could not be had.
 */
export const walkPages = <P extends Outline>(walk: Walk, reader: Reader<P>): AsyncGenerator<P> =>
  pagingOf(walk.source).by === 'page' ? numbered(walk, reader) : linked(walk, reader)
