import fs from 'node:fs'
import http from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import pg from 'pg'

/** Around an effect on the world outside: not begun, begun and not answered, done and not used yet. */
export type Moment = 'before' | 'sent' | 'after'

type Tell = (what: string, moment: Moment) => void

/** What a timer does, in no order with the rest. */
const OF_TIMERS = /^update "leases"|^update "source_runs" set "progress"/

/** Statements on the store, of transactions too. */
function watchStore(tell: Tell): void {
  const client = pg.Client.prototype as unknown as { query: (...args: unknown[]) => Promise<unknown> }
  const { query } = client
  client.query = async function (...args) {
    const what = `store: ${String(args[0])}`
    if (OF_TIMERS.test(what.slice(7))) return query.apply(this, args)
    tell(what, 'before')
    const answer = query.apply(this, args)
    setImmediate(tell, what, 'sent')
    const answered = await answer
    tell(what, 'after')
    return answered
  }
}

/** Requests to the warehouse, inserts with their bodies among them. */
function watchWarehouse(tell: Tell): void {
  const { request } = http
  const watched = (...args: Parameters<typeof request>): http.ClientRequest => {
    const what = `warehouse: ${new URL(String(args[0])).searchParams.get('query') ?? 'a statement in the body'}`
    tell(what, 'before')
    const made = request(...args)
    setImmediate(tell, what, 'sent')
    return made.once('response', () => tell(what, 'after'))
  }
  Object.assign(http, { request: watched })
}

/** The landed copy, as it gets its name. */
function watchFiles(tell: Tell): void {
  const { rename } = fs.promises
  const watched: typeof rename = async (from, to) => {
    tell('files: rename', 'before')
    const done = rename(from, to)
    tell('files: rename', 'sent')
    await done
    tell('files: rename', 'after')
  }
  Object.assign(fs.promises, { rename: watched })
  syncBuiltinESMExports()
}

/** Tells of each thing that this process does to the store, to the warehouse and to the landing folder, around the moment it happens. */
export function watchEffects(tell: Tell): void {
  watchStore(tell)
  watchWarehouse(tell)
  watchFiles(tell)
}
