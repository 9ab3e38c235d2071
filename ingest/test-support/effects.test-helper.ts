import fs from 'node:fs'
import http from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import pg from 'pg'

/** Around an effect on the world outside: not begun, begun and not answered, done and not used yet. */
export type Moment = 'before' | 'sent' | 'after'

/** Told of an effect, by its number from 1 in the order in which they begin. Several may be under way at once. */
type Tell = (what: string, moment: Moment, effect: number) => void
/** An effect that begins; gives what is to be told of its later moments. */
type Begin = (what: string) => (moment: Moment) => void

/** What a timer does, in no order with the rest. */
const OF_TIMERS = /^update "leases"|^update "source_runs" set "progress"/

/** Statements on the store, of transactions too. */
function watchStore(begin: Begin): void {
  const client = pg.Client.prototype as unknown as { query: (...args: unknown[]) => Promise<unknown> }
  const { query } = client
  client.query = async function (...args) {
    const what = `store: ${String(args[0])}`
    if (OF_TIMERS.test(what.slice(7))) return query.apply(this, args)
    const tell = begin(what)
    const answer = query.apply(this, args)
    setImmediate(tell, 'sent')
    const answered = await answer
    tell('after')
    return answered
  }
}

/** Requests to the warehouse, inserts with their bodies among them. */
function watchWarehouse(begin: Begin): void {
  const { request } = http
  const watched = (...args: Parameters<typeof request>): http.ClientRequest => {
    const what = `warehouse: ${new URL(String(args[0])).searchParams.get('query') ?? 'a statement in the body'}`
    const tell = begin(what)
    const made = request(...args)
    setImmediate(tell, 'sent')
    return made.once('response', () => tell('after'))
  }
  Object.assign(http, { request: watched })
}

/** The landed copy, as it gets its name. */
function watchFiles(begin: Begin): void {
  const { rename } = fs.promises
  const watched: typeof rename = async (from, to) => {
    const tell = begin('files: rename')
    const done = rename(from, to)
    tell('sent')
    await done
    tell('after')
  }
  Object.assign(fs.promises, { rename: watched })
  syncBuiltinESMExports()
}

/** Tells of each thing that this process does to the store, to the warehouse and to the landing folder, around the moment it happens. */
export function watchEffects(tell: Tell): void {
  let begun = 0
  const begin: Begin = what => {
    begun += 1
    const effect = begun
    tell(what, 'before', effect)
    return moment => tell(what, moment, effect)
  }
  watchStore(begin)
  watchWarehouse(begin)
  watchFiles(begin)
}
